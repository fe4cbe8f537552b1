package nl.codio.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that talks to a server in this process, over the wire. Texts have a ‸ for a point. */
final class TestEditor implements LanguageClient, AutoCloseable {

  private static final long LIMIT_IN_SECONDS = 60;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

  /** What the library logs of nonsense on purpose is of no use in the log of a build. */
  private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  private final Map<String, List<Diagnostic>> told = new ConcurrentHashMap<>();
  private final List<String> log = new ArrayList<>();
  private final CompletableFuture<Ending> ending;
  private final LanguageServer server;
  private final Wire wire;
  private int version = 1;

  private TestEditor() throws IOException {
    PipedInputStream toServer = new PipedInputStream(1 << 16);
    wire = new Wire(new PipedOutputStream(toServer));
    PipedInputStream fromServer = new PipedInputStream(1 << 16);
    PipedOutputStream out = new PipedOutputStream(fromServer);
    Setup setup = new Setup("proef", Optional.empty(), CLOCK, log::add);
    ending =
        CompletableFuture.supplyAsync(() -> Server.serve(toServer, out, setup), TestEditor::run);
    Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, fromServer, wire);
    server = launcher.getRemoteProxy();
    Future<Void> unused = launcher.startListening();
  }

  private static void run(Runnable task) {
    Thread thread = new Thread(task, "server under test");
    thread.setDaemon(true);
    thread.start();
  }

  /** An editor that has said hello. */
  static TestEditor speaking(String locale) throws IOException {
    TestEditor editor = new TestEditor();
    InitializeParams hello = new InitializeParams();
    hello.setLocale(locale);
    await(editor.server.initialize(hello));
    editor.server.initialized(new InitializedParams());
    return editor;
  }

  static TestEditor begun() throws IOException {
    return speaking("nl");
  }

  /** One that has said nothing yet. */
  static TestEditor silent() throws IOException {
    return new TestEditor();
  }

  LanguageServer server() {
    return server;
  }

  Wire wire() {
    return wire;
  }

  List<String> log() {
    return log;
  }

  Ending ending() {
    return await(ending);
  }

  String open(Path file) throws IOException {
    return open(file, Files.readString(file));
  }

  String open(Path file, String text) {
    String uri = file.toUri().toString();
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "yaml", 1, text)));
    return uri;
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  void type(String uri, String text) {
    change(uri, new TextDocumentContentChangeEvent(text));
  }

  void change(String uri, TextDocumentContentChangeEvent change) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, ++version), List.of(change)));
  }

  /** What is offered at the point in this text. */
  List<CompletionItem> offers(String uri, String text) {
    type(uri, text.replace("‸", ""));
    CompletionParams at = new CompletionParams(new TextDocumentIdentifier(uri), point(text));
    return await(server.getTextDocumentService().completion(at)).getRight().getItems();
  }

  /** What is told of the point in this text; empty for nothing. */
  String hover(String uri, String text) {
    type(uri, text.replace("‸", ""));
    HoverParams at = new HoverParams(new TextDocumentIdentifier(uri), point(text));
    Hover hover = await(server.getTextDocumentService().hover(at));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  List<? extends Location> definition(String uri, String text) {
    type(uri, text.replace("‸", ""));
    DefinitionParams at = new DefinitionParams(new TextDocumentIdentifier(uri), point(text));
    return await(server.getTextDocumentService().definition(at)).getLeft();
  }

  List<CodeAction> actions(String uri, Range range) {
    CodeActionParams at =
        new CodeActionParams(
            new TextDocumentIdentifier(uri), range, new CodeActionContext(List.of()));
    return await(server.getTextDocumentService().codeAction(at)).stream()
        .map(action -> action.getRight())
        .toList();
  }

  /** What is told of this file, once it is like this. */
  List<Diagnostic> told(String uri, Predicate<List<Diagnostic>> like) {
    for (long i = 0; i < LIMIT_IN_SECONDS * 50; i++) {
      List<Diagnostic> now = told.get(uri);
      if (now != null && like.test(now)) {
        return now;
      }
      pause();
    }
    throw new AssertionError("not told of " + uri + ", but " + told.get(uri) + ", log " + log);
  }

  Map<String, List<Diagnostic>> told() {
    return told;
  }

  static Position point(String text) {
    int point = text.indexOf('‸');
    assertThat(point).isNotNegative();
    String before = text.substring(0, point);
    int line = (int) before.chars().filter(letter -> letter == '\n').count();
    return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
  }

  static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(LIMIT_IN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    told.put(params.getUri(), params.getDiagnostics());
  }

  @Override
  public void telemetryEvent(Object event) {
    throw new AssertionError("codio tells nobody what its users do");
  }

  @Override
  public void showMessage(MessageParams params) {
    log.add(params.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    throw new AssertionError("codio asks nothing");
  }

  @Override
  public void logMessage(MessageParams params) {
    log.add(params.getMessage());
  }

  @Override
  public void close() throws IOException {
    server.exit();
    wire.close();
  }
}
