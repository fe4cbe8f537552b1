package nl.codio.cli;

import java.util.concurrent.atomic.AtomicInteger;

/** Tells how far long work is, where somebody sees it. */
final class Progress {

  /** Shorter work is done before one has read that it is going on. */
  private static final int WORTH_TELLING = 20;

  /** A line is written this many times at most, whatever the number of steps. */
  private static final int LINES = 100;

  private final Session session;
  private final String key;
  private final int all;
  private final AtomicInteger done = new AtomicInteger();

  /**
   * Work of so many steps.
   *
   * @param key the text that tells how many are done, and of how many
   */
  Progress(Session session, String key, int all) {
    this.session = session;
    this.key = key;
    this.all = all;
  }

  /** One step is done. Safe on several threads. */
  void oneMore() {
    int now = done.incrementAndGet();
    if (all >= WORTH_TELLING && now % Math.max(1, all / LINES) == 0) {
      session.terminal().showProgress(session.text(key, now, all));
    }
  }

  /** All is done: nothing of it stays in sight. */
  void end() {
    if (all >= WORTH_TELLING) {
      session.terminal().showProgress("");
    }
  }
}
