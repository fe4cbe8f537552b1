package nl.codio.cli;

import java.io.Console;
import java.io.File;
import java.util.Optional;

/** The terminal in which this process runs, if its input and output both are one. */
@SuppressWarnings("SystemConsoleNull") // on 22 to 24 a console may be no terminal
final class MachineTerminal implements Terminal {

  /** Set by the launcher, where it can see what Java cannot: what standard output alone is. */
  private static final String STDOUT = "codio.stdout";

  /** The same of standard error. */
  private static final String STDERR = "codio.stderr";

  /** The narrowest terminal, and the longest line about progress. */
  private static final int WIDTH = 60;

  @Override
  public boolean isThere() {
    return System.console() != null;
  }

  @Override
  public boolean showsOutput() {
    return isTerminal(STDOUT);
  }

  @Override
  public boolean showsColors() {
    return showsOutput() && Colors.shownBy(System.getenv(), File.separatorChar == '\\');
  }

  @Override
  public void showProgress(String line) {
    if (isTerminal(STDERR)) {
      System.err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())) + "\r");
      System.err.flush();
    }
  }

  private boolean isTerminal(String stream) {
    String named = System.getProperty(stream);
    return named == null ? isThere() : named.equals("terminal");
  }

  @Override
  public Optional<String> ask(String prompt) {
    Console console = System.console();
    return console == null ? Optional.empty() : Optional.ofNullable(console.readLine("%s", prompt));
  }
}
