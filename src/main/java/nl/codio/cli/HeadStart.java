package nl.codio.cli;

import java.time.ZoneId;
import java.util.Set;
import nl.codio.framework.Editions;
import nl.codio.project.ProjectReader;
import nl.codio.report.text.RichText;
import nl.codio.rules.RuleBook;

/**
 * What a command needs, begun while the command line is still being read: a cold start is mostly
 * the loading of classes, and machines have more than one core.
 */
final class HeadStart implements Runnable {

  private static final String REPORTING = "report";

  /** The commands that read files and judge them; what others do not need only holds them up. */
  private static final Set<String> JUDGING =
      Set.of("validate", "status", "fix", "agenda", REPORTING);

  private final boolean judges;
  private final boolean reports;
  private final boolean asksTheDay;

  private HeadStart(String... args) {
    this.judges = JUDGING.contains(args[0]);
    this.reports = REPORTING.equals(args[0]);
    this.asksTheDay = judges && !givesTheDay(args);
  }

  private static boolean givesTheDay(String... args) {
    for (String word : args) {
      if (word.startsWith(Today.OPTION)) {
        return true;
      }
    }
    return false;
  }

  /** Begins, unless only an option is asked. */
  static void begin(String... args) {
    if (args.length > 0 && !args[0].startsWith("-")) {
      Thread thread = new Thread(new HeadStart(args), "codio-head-start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @Override
  public void run() {
    Editions unusedEditions = Editions.known();
    if (asksTheDay) {
      ZoneId unusedZone = new MachineClock().getZone();
    }
    if (judges) {
      ProjectReader.prepare();
      RuleBook.prepare();
    }
    if (reports) {
      RichText.prepare();
    }
  }
}
