package nl.codio.report.text;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A thread with a stack that is deep enough for nested Markdown; one is started for a whole report,
 * not for each text.
 */
public final class DeepStack {

  private static final long STACK = 64L << 20;

  private DeepStack() {}

  /**
   * Runs a task on a deep stack and waits for it.
   *
   * @return what the task returned
   * @throws IOException when the task threw one
   */
  public static <T> T call(Callable<T> task) throws IOException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "codio-report", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw rethrown(failed);
    } catch (InterruptedException interrupted) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while rendering", interrupted);
    }
  }

  private static IOException rethrown(ExecutionException failed) {
    Throwable cause = Optional.ofNullable(failed.getCause()).orElse(failed);
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }
}
