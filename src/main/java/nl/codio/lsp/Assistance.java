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
  private final Judge judge;
  private Optional<LanguageClient> client = Optional.empty();
  private volatile Optional<Features> features = Optional.empty();

  Assistance(Setup setup) {
    this.setup = setup;
    this.judge = new Judge(workspace, setup.clock());
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
    for (LiveProject idle : workspace.forget()) {
      judge.forget(idle);
      use.publisher().withdraw(idle);
    }
    for (LiveProject live : workspace.open()) {
      CompletableFuture<Void> unused =
          judge
              .of(live)
              .thenAcceptAsync(judged -> publish(use, live, judged), desk.executor())
              .exceptionally(this::toLog);
    }
  }

  /** A project that nobody has open any more may have been judged in the meantime. */
  private void publish(Features use, LiveProject live, Judged judged) {
    if (workspace.open().contains(live)) {
      use.publisher().publish(live, judged);
    }
  }

  /**
   * Answers a question about a point in an open file.
   *
   * @param as makes an answer of what was found, also of nothing; within the same task, so that a
   *     question that is cancelled is not worked on
   */
  <T, R> CompletableFuture<R> atSpot(
      TextDocumentPositionParams asked,
      BiFunction<Spot, Features, Optional<T>> question,
      Function<Optional<T>, R> as) {
    Position at = asked.getPosition();
    return ask(
        asked.getTextDocument().getUri(),
        (text, use) ->
            workspace
                .projectOf(text.path())
                .map(live -> new Surrounds(workspace.whole(live), text.path()))
                .flatMap(
                    around -> Spot.at(text, at.getLine(), at.getCharacter(), use.forms(), around))
                .flatMap(spot -> question.apply(spot, use)),
        as);
  }

  /** Waits until the text is judged as it is at the moment of asking. */
  CompletableFuture<List<CodeAction>> quickFixes(String uri, Range range) {
    Features use = features.orElseThrow(Assistance::tooEarly);
    Optional<OpenText> open = workspace.text(uri);
    return CompletableFuture.supplyAsync(
            () -> open.flatMap(text -> workspace.projectOf(text.path())), desk.executor())
        .thenComposeAsync(
            live ->
                live.flatMap(it -> open.map(text -> fixes(text, range, it, use)))
                    .orElseGet(() -> CompletableFuture.completedFuture(List.of())),
            desk.executor());
  }

  private CompletableFuture<List<CodeAction>> fixes(
      OpenText text, Range range, LiveProject live, Features use) {
    return judge
        .of(live)
        .thenApplyAsync(judged -> use.quickFixes().at(text, range, judged), desk.executor());
  }

  CompletableFuture<List<DocumentSymbol>> outline(String uri) {
    return ask(
        uri, (text, use) -> Optional.of(use.outline().of(text)), found -> found.orElse(List.of()));
  }

  /** Takes the text as it is at the moment of asking, and answers when the turn comes. */
  private <T, R> CompletableFuture<R> ask(
      String uri,
      BiFunction<OpenText, Features, Optional<T>> question,
      Function<Optional<T>, R> as) {
    Features use = features.orElseThrow(Assistance::tooEarly);
    Optional<OpenText> text = workspace.text(uri);
    return desk.ask(() -> as.apply(text.flatMap(it -> question.apply(it, use))));
  }

  private static ResponseErrorException tooEarly() {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.ServerNotInitialized, "initialize first", null));
  }

  private Void toLog(Throwable failure) {
    if (!isCancelled(failure)) {
      setup.log().accept(describe(failure));
    }
    return null;
  }

  private static boolean isCancelled(Throwable failure) {
    return failure instanceof CancellationException
        || failure.getCause() instanceof CancellationException;
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
    judge.close();
  }
}
