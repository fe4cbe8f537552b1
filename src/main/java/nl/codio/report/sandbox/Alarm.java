package nl.codio.report.sandbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Goes off when it is not stopped in time. */
final class Alarm {

  private final Duration time;
  private final Runnable ring;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Alarm::thread);
  private Future<?> set = new FutureTask<>(() -> {}, true);

  Alarm(Duration time, Runnable ring) {
    this.time = time;
    this.ring = ring;
  }

  void set() {
    set = clock.schedule(ring, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop() {
    set.cancel(false);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "codio-alarm");
    thread.setDaemon(true);
    return thread;
  }
}
