package nl.codio.cli;

import java.io.Console;
import java.util.Optional;

/** The terminal in which this process runs, if its input and output both are one. */
@SuppressWarnings("SystemConsoleNull") // on 22 to 24 a console may be no terminal
final class MachineTerminal implements Terminal {

  @Override
  public boolean isThere() {
    return System.console() != null;
  }

  @Override
  public Optional<String> ask(String prompt) {
    Console console = System.console();
    return console == null ? Optional.empty() : Optional.ofNullable(console.readLine("%s", prompt));
  }
}
