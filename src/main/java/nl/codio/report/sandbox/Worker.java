package nl.codio.report.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.codio.report.templates.Trouble;

/** One process, as it is seen from outside. For one thread at a time. */
final class Worker implements AutoCloseable {

  /** What Java ends with when its memory is full. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataOutputStream orders;
  private final DataInputStream replies;
  private final Duration limit;
  private final ExecutorService line = Executors.newSingleThreadExecutor(Worker::thread);
  private boolean fit = true;

  private Worker(Process process, Duration limit) {
    this.process = process;
    this.limit = limit;
    this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.replies = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts one.
   *
   * @throws IOException when that cannot be
   */
  static Worker start(Program program, Memory memory, Setup setup) throws IOException {
    Process process = program.with(memory).start();
    Worker worker = new Worker(process, Duration.ofSeconds(setup.seconds()));
    try {
      new RecordWriter(worker.orders).write(setup);
      worker.orders.flush();
      return worker;
    } catch (IOException gone) {
      worker.close();
      throw gone;
    }
  }

  /** What comes of this order. When it is no reply, this process is at its end. */
  Reply make(Order order) {
    Callable<Reply> talk =
        () -> {
          new RecordWriter(orders).write(order);
          orders.flush();
          return Reply.read(replies);
        };
    try {
      return line.submit(talk).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return atItsEnd(Trouble.of(Trouble.Kind.TOO_SLOW, Long.toString(limit.toSeconds())), order);
    } catch (ExecutionException gone) {
      boolean full = exitCode() == OUT_OF_MEMORY;
      return atItsEnd(Trouble.of(full ? Trouble.Kind.TOO_LARGE : Trouble.Kind.GONE), order);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return atItsEnd(Trouble.of(Trouble.Kind.GONE), order);
    }
  }

  /** Whether it can take a next order. */
  boolean isFit() {
    return fit;
  }

  private Reply atItsEnd(Trouble trouble, Order order) {
    close();
    return new Reply.Failed(trouble.in(order.page()));
  }

  /** How it ended, if it did by itself. */
  private int exitCode() {
    try {
      return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  @Override
  public void close() {
    fit = false;
    process.destroyForcibly();
    line.shutdownNow();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "codio-template");
    thread.setDaemon(true);
    return thread;
  }
}
