package nl.codio.cli;

import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.framework.Framework;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where codio starts: it reads the command line, runs one command, and ends with its exit code. */
public final class Main {

  private Main() {}

  /**
   * Runs codio in this process, and ends it. {@code System.exit} would first load what logs it
   * (since Java 21), for a fifth of a cold run; here nobody waits for an orderly end.
   */
  public static void main(String[] args) {
    HeadStart.begin(args);
    Runtime.getRuntime().halt(run(Session.ofThisProcess(), args).number());
  }

  /** Runs codio within these surroundings, in the language that the arguments ask for. */
  static ExitCode run(Session surroundings, String... args) {
    Session session = surroundings.in(SharedOptions.languageOf(args));
    ExitCode code = guarded(session, args);
    if (session.out().checkError()) {
      session.err().println(session.text("cli.cannot-write"));
      code = ExitCode.FAILED;
    }
    session.err().flush();
    return code;
  }

  private static ExitCode guarded(Session session, String... args) {
    try {
      return attempt(session, args);
    } catch (WrongUse e) {
      return wrongUse(session, e.lines());
    } catch (ParameterException e) {
      return wrongUse(session, UsageErrors.explain(e, session.messages()));
    } catch (RuntimeException | Error e) {
      session.err().println(session.text("cli.bug"));
      session.err().println("  codio " + Version.current() + " " + String.join(" ", args));
      Failure.describe(e).forEach(session.err()::println);
      return ExitCode.FAILED;
    }
  }

  private static ExitCode attempt(Session session, String... args) {
    CommandLine grammar = Grammar.of(args);
    ParseResult codio = grammar.parseArgs(args);
    if (codio.isVersionHelpRequested()) {
      session
          .out()
          .println(session.text("cli.version", Version.current(), Framework.current().edition()));
      return ExitCode.FINE;
    }
    if (codio.isUsageHelpRequested() || !codio.hasSubcommand()) {
      Help.ofCodio(session.messages()).forEach(session.out()::println);
      return ExitCode.FINE;
    }
    ParseResult parsed = codio.subcommand();
    String name = parsed.commandSpec().name();
    if (parsed.isUsageHelpRequested()) {
      Help.of(name, session.messages()).forEach(session.out()::println);
      return ExitCode.FINE;
    }
    Arguments arguments = new Arguments(parsed);
    return Commands.named(name).run(arguments, session.as(arguments));
  }

  private static ExitCode wrongUse(Session session, List<Message> lines) {
    for (Message line : lines) {
      session.err().println(session.text(line));
    }
    return ExitCode.WRONG_USE;
  }
}
