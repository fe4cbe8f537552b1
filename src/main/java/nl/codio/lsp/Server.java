package nl.codio.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Speaks the Language Server Protocol 3.17 with one editor, until that has enough of it. */
public final class Server implements LanguageServer {

  private final Setup setup;
  private final Assistance assistance;
  private final CompletableFuture<Ending> ended = new CompletableFuture<>();
  private final TextDocuments documents;
  private final WorkspaceEvents events;
  private Optional<InitializeParams> editor = Optional.empty();
  private boolean announced;

  private Server(Setup setup, Assistance assistance) {
    this.setup = setup;
    this.assistance = assistance;
    this.documents = new TextDocuments(assistance);
    this.events = new WorkspaceEvents(assistance);
  }

  /** Serves the editor behind these streams. Returns when it has said goodbye, or is gone. */
  public static Ending serve(InputStream in, OutputStream out, Setup setup) {
    ExecutorService reader =
        Executors.newSingleThreadExecutor(task -> Desk.thread(task, "codio reader"));
    try (Assistance assistance = new Assistance(setup)) {
      Server server = new Server(setup, assistance);
      Launcher<LanguageClient> launcher =
          new Launcher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(reader)
              .setExceptionHandler(assistance::failed)
              .create();
      assistance.connect(launcher.getRemoteProxy());
      Future<Void> unused = launcher.startListening();
      // The reader has one thread: this is its turn once nothing more can be read.
      reader.execute(() -> server.ended.complete(Ending.ALONE));
      return server.ended.join();
    } finally {
      reader.shutdownNow();
    }
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    editor = Optional.of(params);
    Optional.ofNullable(params.getProcessId()).ifPresent(this::endWith);
    assistance.begin(setup.speaking(Optional.ofNullable(params.getLocale())));
    return CompletableFuture.completedFuture(
        new InitializeResult(Abilities.ofServer(), new ServerInfo("codio", setup.version())));
  }

  /** Nobody may tell us that an editor crashed. */
  private void endWith(int process) {
    ProcessHandle.of(process)
        .ifPresent(
            it -> {
              CompletableFuture<Void> unused =
                  it.onExit().thenRun(() -> ended.complete(Ending.ALONE));
            });
  }

  @Override
  public void initialized(InitializedParams params) {
    editor.filter(Abilities::canWatchFiles).ifPresent(it -> assistance.watchFiles());
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    announced = true;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    ended.complete(announced ? Ending.ASKED : Ending.UNANNOUNCED);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // There is nothing to trace.
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // Nothing takes so long that its progress is shown.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return events;
  }
}
