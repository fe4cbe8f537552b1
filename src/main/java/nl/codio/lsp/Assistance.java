package nl.codio.lsp;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.project.LiveProject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * What an editor asks of codio. Texts change at once, in the order in which the editor says so; all
 * else waits for its turn at the desk.
 */
final class Assistance implements AutoCloseable {

  /** Whoever types on does not want to be told yet. */
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final Setup setup;
  private final Workspace workspace = new Workspace();
  private final Desk desk = new Desk();
  private Optional<LanguageClient> client = Optional.empty();
  private volatile Optional<Features> features = Optional.empty();

  Assistance(Setup setup) {
    this.setup = setup;
  }

  void connect(LanguageClient editor) {
    client = Optional.of(editor);
  }

  /** From here on the editor is answered, in this language. */
  void begin(Language language) {
    features = client.map(it -> Features.of(Messages.in(language), setup.clock(), workspace, it));
  }

  void watchFiles() {
    client.ifPresent(
        it -> {
          CompletableFuture<Void> unused =
              it.registerCapability(new RegistrationParams(List.of(Abilities.watchingFiles())));
        });
  }

  void opened(String uri, String text) {
    workspace.open(uri, text);
    filesChanged(Duration.ZERO);
  }

  void changed(String uri, List<TextDocumentContentChangeEvent> changes) {
    workspace.change(uri, changes);
    desk.later("judge", PAUSE, guarded(this::judge));
  }

  void closed(String uri) {
    if (workspace.close(uri).isPresent()) {
      filesChanged(Duration.ZERO);
    }
  }

  /** Something was saved, or changed without the editor. */
  void filesChanged() {
    filesChanged(PAUSE);
  }

  private void filesChanged(Duration pause) {
    desk.later(
        "look",
        pause,
        guarded(
            use -> {
              workspace.projects().forEach(LiveProject::look);
              judge(use);
            }));
  }

  private void judge(Features use) {
    workspace.forget().forEach(use.publisher()::withdraw);
    workspace.open().forEach(use.publisher()::publish);
  }

  /** Answers a question about a point in an open file; nothing where there is nothing to say. */
  <T> CompletableFuture<Optional<T>> atSpot(
      TextDocumentPositionParams asked, BiFunction<Spot, Features, Optional<T>> question) {
    Position at = asked.getPosition();
    return ask(
        asked.getTextDocument().getUri(),
        text ->
            use ->
                workspace
                    .projectOf(text.path())
                    .map(live -> new Surrounds(workspace.whole(live), text.path()))
                    .flatMap(
                        around ->
                            Spot.at(text, at.getLine(), at.getCharacter(), use.forms(), around))
                    .flatMap(spot -> question.apply(spot, use)));
  }

  CompletableFuture<List<CodeAction>> quickFixes(String uri, Range range) {
    return ask(
            uri,
            text ->
                use ->
                    workspace
                        .projectOf(text.path())
                        .map(use.publisher()::judge)
                        .map(judged -> use.quickFixes().at(text, range, judged)))
        .thenApply(found -> found.orElse(List.of()));
  }

  CompletableFuture<List<DocumentSymbol>> outline(String uri) {
    return ask(uri, text -> use -> Optional.of(use.outline().of(text)))
        .thenApply(found -> found.orElse(List.of()));
  }

  /** Takes the text as it is at the moment of asking, and answers when the turn comes. */
  private <T> CompletableFuture<Optional<T>> ask(
      String uri, Function<OpenText, Function<Features, Optional<T>>> question) {
    Features use =
        features.orElseThrow(
            () ->
                new ResponseErrorException(
                    new ResponseError(
                        ResponseErrorCode.ServerNotInitialized, "initialize first", null)));
    Optional<OpenText> text = workspace.text(uri);
    return desk.ask(() -> text.flatMap(it -> question.apply(it).apply(use)));
  }

  private Runnable guarded(Consumer<Features> work) {
    return () -> {
      try {
        features.ifPresent(work);
      } catch (RuntimeException | StackOverflowError e) {
        setup.log().accept(describe(e));
      }
    };
  }

  /** What the editor is told of a question that could not be answered; never a stack trace. */
  ResponseError failed(Throwable thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    if (cause instanceof ResponseErrorException known) {
      return known.getResponseError();
    }
    if (cause instanceof CancellationException) {
      return new ResponseError(ResponseErrorCode.RequestCancelled, "cancelled", null);
    }
    if (cause instanceof UnsupportedOperationException) {
      return new ResponseError(ResponseErrorCode.MethodNotFound, "not supported", null);
    }
    setup.log().accept(describe(cause));
    return new ResponseError(ResponseErrorCode.InternalError, describe(cause), null);
  }

  private static String describe(Throwable failure) {
    return "codio lsp: " + failure;
  }

  @Override
  public void close() {
    desk.close();
  }
}
