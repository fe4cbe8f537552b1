package nl.codio.lsp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.codio.project.LiveProject;
import nl.codio.project.Project;

/**
 * Judges projects, each state of one once. That may take long in a large project, so that it is
 * done on a thread of its own: whoever asks something is answered in the meantime. Its methods
 * belong to the desk.
 */
final class Judge implements AutoCloseable {

  private record Verdict(int revision, CompletableFuture<Judged> judged) {}

  private final Workspace workspace;
  private final Clock clock;
  private final Map<LiveProject, Verdict> verdicts = new HashMap<>();
  private final ExecutorService bench =
      Executors.newSingleThreadExecutor(task -> Desk.thread(task, "codio judge"));

  Judge(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** All that is to be said of a project as it is now. */
  CompletableFuture<Judged> of(LiveProject live) {
    Project project = workspace.now(live);
    Verdict before = verdicts.get(live);
    if (before != null && before.revision() == live.revision()) {
      return before.judged();
    }
    if (before != null) {
      before.judged().cancel(false); // nobody wants to know any more, if it has not begun
    }
    LocalDate today = LocalDate.now(clock);
    CompletableFuture<Judged> judged =
        CompletableFuture.supplyAsync(() -> Judged.of(project, today), bench);
    verdicts.put(live, new Verdict(live.revision(), judged));
    return judged;
  }

  void forget(LiveProject live) {
    verdicts.remove(live);
  }

  @Override
  public void close() {
    bench.shutdownNow();
  }
}
