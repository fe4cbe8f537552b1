package nl.codio.cli;

import nl.codio.framework.Framework;
import nl.codio.project.ProjectReader;
import nl.codio.rules.RuleBook;

/**
 * What nearly every command needs, begun while the command line is still being read: a cold start
 * is mostly the loading of classes, and machines have more than one core.
 */
final class HeadStart implements Runnable {

  private HeadStart() {}

  /** Begins, unless only an option is asked. */
  static void begin(String... args) {
    if (args.length > 0 && !args[0].startsWith("-")) {
      Thread thread = new Thread(new HeadStart(), "codio-head-start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @Override
  public void run() {
    Framework.current();
    ProjectReader.prepare();
    RuleBook.prepare();
  }
}
