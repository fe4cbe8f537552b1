package nl.codio.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.codio.language.Language;
import nl.codio.language.Messages;

/**
 * One run of codio in this process, on 1 December 2026.
 *
 * @param code how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(ExitCode code, String out, String err) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

  /** Runs codio in a folder of no importance. */
  static Run codio(String... args) {
    return in(Path.of("").toAbsolutePath(), args);
  }

  /** Runs codio in this folder. */
  static Run in(Path directory, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ExitCode code = Main.run(session(directory, new PrintWriter(out), new PrintWriter(err)), args);
    return new Run(code, lines(out), lines(err));
  }

  /** Runs codio in this folder, with these bytes on standard input. */
  static Run reading(Path directory, byte[] in, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Session session =
        new Session(
            directory,
            new ByteArrayInputStream(in),
            new PrintWriter(out),
            new PrintWriter(err),
            CLOCK,
            Messages.in(Language.NL),
            Terminal.nobody());
    ExitCode code = Main.run(session, args);
    return new Run(code, lines(out), lines(err));
  }

  /** Surroundings that write here. */
  static Session session(Path directory, PrintWriter out, PrintWriter err) {
    return session(directory, out, err, Terminal.nobody());
  }

  /** Surroundings in which somebody can be asked. */
  static Session session(Path directory, PrintWriter out, PrintWriter err, Terminal terminal) {
    return new Session(
        directory,
        InputStream.nullInputStream(),
        out,
        err,
        CLOCK,
        Messages.in(Language.NL),
        terminal);
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
