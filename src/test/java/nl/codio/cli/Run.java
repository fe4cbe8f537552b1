package nl.codio.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Session session = session(directory, text(out), out, new PrintWriter(err), Terminal.nobody());
    ExitCode code = Main.run(session, args);
    return new Run(code, lines(out.toString(StandardCharsets.UTF_8)), lines(err.toString()));
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
            OutputStream.nullOutputStream(),
            new PrintWriter(err),
            CLOCK,
            Messages.in(Language.NL),
            Terminal.nobody());
    ExitCode code = Main.run(session, args);
    return new Run(code, lines(out.toString()), lines(err.toString()));
  }

  /** Surroundings that write here. */
  static Session session(Path directory, PrintWriter out, PrintWriter err) {
    return session(directory, out, err, Terminal.nobody());
  }

  /** Surroundings in which somebody can be asked. */
  static Session session(Path directory, PrintWriter out, PrintWriter err, Terminal terminal) {
    return session(directory, out, OutputStream.nullOutputStream(), err, terminal);
  }

  private static Session session(
      Path directory, PrintWriter out, OutputStream bytes, PrintWriter err, Terminal terminal) {
    return new Session(
        directory,
        InputStream.nullInputStream(),
        out,
        bytes,
        err,
        CLOCK,
        Messages.in(Language.NL),
        terminal);
  }

  /** Runs codio in this folder: what comes out of it, as bytes. */
  static byte[] bytes(Path directory, Terminal terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter err = new PrintWriter(new StringWriter());
    Main.run(session(directory, text(out), out, err, terminal), args);
    return out.toByteArray();
  }

  private static PrintWriter text(OutputStream out) {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }

  private static String lines(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }
}
