package nl.codio.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.output.TerminalWriter;
import nl.codio.output.Wording;
import nl.codio.project.Links;
import nl.codio.project.Names;
import nl.codio.trust.ConfigFolder;
import nl.codio.trust.TrustedProjects;

/**
 * What surrounds one run: all that a command may touch of the world, so that a test can stand in
 * for it.
 *
 * @param directory the current folder
 * @param in standard input
 * @param out what a person or a program reads
 * @param bytes the same for what is no text, such as a PDF
 * @param err what went wrong, and progress
 * @param clock what day it is
 * @param messages the texts in the language of this run
 * @param terminal the person who can be asked, if there is one
 * @param links what is done with links that lead out of a project
 * @param trusted the projects whose templates may run on this machine
 */
record Session(
    Path directory,
    InputStream in,
    PrintWriter out,
    OutputStream bytes,
    PrintWriter err,
    Clock clock,
    Messages messages,
    Terminal terminal,
    Links links,
    TrustedProjects trusted) {

  /**
   * Surroundings in which nothing outside a project is read through a link, and no template of one
   * runs.
   */
  Session(
      Path directory,
      InputStream in,
      PrintWriter out,
      OutputStream bytes,
      PrintWriter err,
      Clock clock,
      Messages messages,
      Terminal terminal) {
    this(
        directory,
        in,
        out,
        bytes,
        err,
        clock,
        messages,
        terminal,
        Links.NOT_FOLLOWED,
        new TrustedProjects(Optional.empty()));
  }

  /** The surroundings of this process. What it writes is UTF-8, on every machine. */
  static Session ofThisProcess() {
    OutputStream out = stream(FileDescriptor.out);
    return new Session(
        Path.of("").toAbsolutePath(),
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        writer(out),
        out,
        writer(stream(FileDescriptor.err)),
        new MachineClock(),
        Messages.in(Language.NL),
        new MachineTerminal(),
        Links.NOT_FOLLOWED,
        new TrustedProjects(ConfigFolder.ofThisUser()));
  }

  /** The same in another language, in which nothing on {@code err} can steer the terminal. */
  Session in(Language language) {
    return new Session(
        directory,
        in,
        out,
        bytes,
        TerminalWriter.over(err),
        clock,
        Messages.in(language),
        terminal,
        links,
        trusted);
  }

  /** The same, with what these arguments ask to do with links. */
  Session as(Arguments arguments) {
    return arguments.has(SharedOptions.FOLLOW_LINKS)
        ? new Session(
            directory, in, out, bytes, err, clock, messages, terminal, Links.FOLLOWED, trusted)
        : this;
  }

  /** Standard output for what a person reads: nothing in it can steer the terminal. */
  PrintWriter page() {
    return TerminalWriter.over(out);
  }

  /** How a file is called to the user: relative to the current folder wherever that can be. */
  String name(Path file) {
    return file.equals(directory) ? "." : Wording.name(new Names(directory).of(file));
  }

  /** A text in the language of this run. */
  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** A message in the language of this run. */
  String text(Message message) {
    return messages.text(message.key(), message.arguments());
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  private static OutputStream stream(FileDescriptor descriptor) {
    return new PatientStream(new FileOutputStream(descriptor));
  }
}
