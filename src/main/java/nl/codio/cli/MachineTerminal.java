package nl.codio.cli;

import java.io.Console;
import java.io.File;
import java.util.Optional;

/** The terminal in which this process runs, if its input and output both are one. */
@SuppressWarnings("SystemConsoleNull") // on 22 to 24 a console may be no terminal
final class MachineTerminal implements Terminal {

  /** Set by the launcher, where it can see what Java cannot: what standard output alone is. */
  private static final String STDOUT = "codio.stdout";

  @Override
  public boolean isThere() {
    return System.console() != null;
  }

  @Override
  public boolean showsColors() {
    String named = System.getProperty(STDOUT);
    boolean terminal = named == null ? isThere() : named.equals("terminal");
    return terminal && Colors.shownBy(System.getenv(), File.separatorChar == '\\');
  }

  @Override
  public Optional<String> ask(String prompt) {
    Console console = System.console();
    return console == null ? Optional.empty() : Optional.ofNullable(console.readLine("%s", prompt));
  }
}
