package nl.codio.lsp;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/**
 * Does all work on one thread, so that nothing else has to be safe for several. A question goes
 * first come, first served; what is cancelled before its turn is never begun.
 */
final class Desk implements AutoCloseable {

  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(1, task -> thread(task, "codio"));
  private final Map<String, Future<?>> waiting = new HashMap<>();

  Desk() {
    worker.setRemoveOnCancelPolicy(true);
  }

  /** A thread that does not keep the process alive. */
  static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Where what was made elsewhere goes on. */
  Executor executor() {
    return worker;
  }

  /** Answers a question when its turn comes. */
  <T> CompletableFuture<T> ask(Supplier<T> question) {
    return CompletableFutures.computeAsync(
        worker,
        cancelled -> {
          cancelled.checkCanceled();
          T answer = question.get();
          cancelled.checkCanceled();
          return answer;
        });
  }

  /** Does this once nobody has asked for the same during {@code delay}. */
  synchronized void later(String what, Duration delay, Runnable work) {
    Future<?> before =
        waiting.put(what, worker.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS));
    if (before != null) {
      before.cancel(false);
    }
    waiting.values().removeIf(Future::isDone);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
