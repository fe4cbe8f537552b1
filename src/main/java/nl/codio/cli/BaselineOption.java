package nl.codio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.output.Baseline;
import nl.codio.output.Checked;
import nl.codio.output.SourceRoot;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code --baseline FILE}: only what is new is told; with {@code --write-baseline} the file becomes
 * all that is found now.
 */
final class BaselineOption {

  private static final String FILE = "--baseline";
  private static final String WRITE = "--write-baseline";
  private static final int LARGEST = 50_000_000;

  private final Session session;
  private final Path file;
  private final boolean writing;
  private final Baseline known;

  private BaselineOption(Session session, Path file, boolean writing, Baseline known) {
    this.session = session;
    this.file = file;
    this.writing = writing;
    this.known = known;
  }

  static void declare(CommandSpec spec) {
    spec.addOption(SharedOptions.text(FILE, "validate.baseline"))
        .addOption(SharedOptions.flag(WRITE, "validate.write-baseline"));
  }

  /**
   * The baseline that was asked for, if one was.
   *
   * @throws WrongUse when it is not there, is something else, or has no name
   */
  static Optional<BaselineOption> of(Arguments arguments, Session session) {
    Optional<String> name = arguments.text(FILE);
    boolean writing = arguments.has(WRITE);
    if (name.isEmpty() && writing) {
      throw new WrongUse(List.of(Message.of("cli.baseline.no-name", WRITE, FILE)));
    }
    return name.map(
        text -> {
          Path file = path(text, session);
          boolean force = arguments.has(SharedOptions.FORCE);
          Baseline known = writing ? overwritten(file, force, session) : read(file, text, session);
          return new BaselineOption(session, file, writing, known);
        });
  }

  /**
   * What is to be told: what is new. Nothing when a baseline could not be written, which is told.
   */
  Optional<Checked> applyTo(Checked checked) {
    SourceRoot root = SourceRoot.around(session.directory());
    if (!writing) {
      return Optional.of(known.without(checked, root));
    }
    Baseline fresh = Baseline.of(checked, root);
    try {
      GeneratedFile.replace(file, fresh.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      Unwritten.tell(file, session);
      return Optional.empty();
    }
    session
        .err()
        .println(session.text("cli.baseline.written", session.name(file), fresh.codes().size()));
    return Optional.of(checked.withoutAll());
  }

  private static Path path(String text, Session session) {
    try {
      return session.directory().resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw new WrongUse(List.of(Message.of("cli.no-such-path", text)));
    }
  }

  private static Baseline overwritten(Path file, boolean force, Session session) {
    try {
      if (!Files.isDirectory(file) && (force || GeneratedFile.mayReplace(file, Baseline::isOne))) {
        return new Baseline(Map.of());
      }
    } catch (IOException e) {
      // What cannot be read is not known to be ours either.
    }
    throw new WrongUse(List.of(Message.of("cli.report.exists", session.name(file))));
  }

  private static Baseline read(Path file, String text, Session session) {
    if (!Files.exists(file)) {
      throw new WrongUse(List.of(Message.of("cli.baseline.missing", text, WRITE)));
    }
    try {
      if (Files.size(file) <= LARGEST) {
        return Baseline.read(Files.readString(file));
      }
    } catch (IOException e) {
      // Told below, as what is too large.
    }
    throw new WrongUse(List.of(Message.of("cli.baseline.unreadable", session.name(file), WRITE)));
  }
}
