package nl.codio.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command of codio: it declares what it takes, and runs. It keeps nothing between the two. */
interface Command {

  /** Adds the options and arguments of this command, besides those that every command has. */
  void declare(CommandSpec spec);

  /**
   * Does what was asked.
   *
   * @throws WrongUse when the arguments make no sense here
   */
  ExitCode run(Arguments arguments, Session session);
}
