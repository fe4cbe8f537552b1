package nl.codio.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.codio.files.AtomicFile;

/** Tells why a file could not be written, as far as that can be seen. */
final class Unwritten {

  private Unwritten() {}

  /** That it could not be written, and what stands in the way of its folder. */
  static void tell(Path file, Session session) {
    tell(file, file, session);
  }

  /**
   * The same.
   *
   * @param named what was asked for, which may be the folder of the file
   */
  static void tell(Path named, Path file, Session session) {
    session.err().println(what(named, session));
    obstacle(file, session).ifPresent(session.err()::println);
  }

  /** That it could not be written. */
  static String what(Path named, Session session) {
    return session.text("cli.report.cannot-write", session.name(named));
  }

  /** What stands in the way of its folder, if something does. */
  static Optional<String> obstacle(Path file, Session session) {
    return AtomicFile.inTheWayOf(file)
        .map(session::name)
        .map(name -> session.text("cli.report.no-folder", name));
  }
}
