package nl.codio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.framework.Editions;
import nl.codio.project.OpenFiles;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import nl.codio.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code --stdin}: the text of one file comes from standard input, such as what an editor has not
 * saved yet or what git is about to keep.
 */
final class StandardInput {

  private static final String OPTION = "--stdin";
  private static final String FILE_NAME = "--stdin-filename";

  /** What a text without a name is called; a name that Windows can take too. */
  private static final String NAMELESS = "(stdin)";

  private StandardInput() {}

  static void declare(CommandSpec spec) {
    spec.addOption(SharedOptions.flag(OPTION, "validate.stdin"))
        .addOption(SharedOptions.text(FILE_NAME, "validate.stdin-filename"));
  }

  /**
   * What is on standard input, read as the file of that name in its project; nothing when it is not
   * asked for.
   *
   * @throws WrongUse when it is asked for in a way that makes no sense
   */
  static Optional<SelectedProject> of(Arguments arguments, Session session) {
    Optional<String> name = arguments.text(FILE_NAME);
    if (!arguments.has(OPTION)) {
      if (name.isPresent()) {
        throw new WrongUse(List.of(Message.of("cli.stdin.name-alone", FILE_NAME, OPTION)));
      }
      return Optional.empty();
    }
    List<String> words = arguments.words();
    if (!words.isEmpty()) {
      throw new WrongUse(
          List.of(
              Message.of("cli.too-many", words.get(0)),
              Message.of("cli.stdin.path", FILE_NAME, words.get(0))));
    }
    Path location = location(name.orElse(NAMELESS), session);
    OpenFiles open = new OpenFiles(Map.of(location, text(session)));
    ProjectReader reader =
        new ProjectReader(Editions.known(), session.directory(), open).with(session.links());
    Project project =
        name.flatMap(any -> ProjectReader.rootAbove(location))
            .map(reader::read)
            .orElseGet(() -> reader.alone(location));
    return Optional.of(new SelectedProject(project, List.of(location)));
  }

  private static Path location(String name, Session session) {
    try {
      Path location = session.directory().resolve(name).normalize();
      if (Files.isDirectory(location)) {
        throw new WrongUse(
            List.of(Message.of("cli.stdin.folder", session.name(location), FILE_NAME)));
      }
      return location;
    } catch (InvalidPathException e) {
      throw new WrongUse(List.of(Message.of("cli.no-such-path", name)));
    }
  }

  /** One byte more than allowed, so that a text that is too large is told as such. */
  private static byte[] text(Session session) {
    try {
      return session.in().readNBytes(SourceReader.MAX_BYTES + 1);
    } catch (IOException e) {
      throw new WrongUse(List.of(Message.of("cli.stdin.unreadable", OPTION)));
    }
  }
}
