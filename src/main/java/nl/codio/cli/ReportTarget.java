package nl.codio.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Message;
import nl.codio.files.Enclosure;
import nl.codio.report.Format;

/** In which formats reports are made, and where each of them goes. */
final class ReportTarget {

  private static final String STANDARD_OUTPUT = "-";
  private static final String DEFAULT_FOLDER = "rapporten";
  private static final List<Format> BY_DEFAULT = List.of(Format.HTML, Format.MARKDOWN);

  private final List<Format> formats;
  private final Optional<String> output;
  private final boolean severalFolders;
  private final Session session;

  private ReportTarget(
      List<Format> formats, Optional<String> output, boolean severalFolders, Session session) {
    this.formats = formats;
    this.output = output;
    this.severalFolders = severalFolders;
    this.session = session;
  }

  /**
   * Reads {@code --output} and {@code --format} together.
   *
   * @throws WrongUse when a format is unknown, or several documents would go to one place
   */
  static ReportTarget of(
      Optional<String> output, Optional<String> formats, List<ReportJob> jobs, Session session) {
    List<Format> asked = formats.map(ReportTarget::parse).orElse(byDefault(output));
    long folders = jobs.stream().map(ReportJob::folder).distinct().count();
    ReportTarget target = new ReportTarget(asked, output, folders > 1, session);
    boolean onePlace = target.isStandardOutput() || target.namesOneFile();
    if (onePlace && asked.size() * jobs.size() > 1) {
      throw new WrongUse(
          List.of(
              Message.of("cli.report.one-place", asked.size() * jobs.size(), output.orElse("-")),
              Message.of("cli.report.one-place.hint")));
    }
    target.checkScreen();
    if (!onePlace) {
      target.checkDistinct(jobs);
    }
    return target;
  }

  /** What is no text would only upset the terminal. */
  private void checkScreen() {
    Format first = formats.get(0);
    if (isStandardOutput() && !first.isText() && session.terminal().showsOutput()) {
      throw new WrongUse(
          List.of(
              Message.of("cli.report.no-text", first.extension()),
              Message.of("cli.report.no-text.hint", first.extension())));
    }
  }

  /** Two cases may have folders of one name; neither may take the place of the other. */
  private void checkDistinct(List<ReportJob> jobs) {
    Map<String, ReportJob> first = new HashMap<>();
    for (ReportJob job : jobs) {
      Path file = file(job, formats.get(0));
      ReportJob other = first.putIfAbsent(file.toString().toLowerCase(Locale.ROOT), job);
      if (other != null) {
        throw new WrongUse(
            List.of(
                Message.of(
                    "cli.report.same-name",
                    session.name(other.source()),
                    session.name(job.source()),
                    session.name(file)),
                Message.of("cli.report.same-name.hint")));
      }
    }
  }

  private static List<Format> byDefault(Optional<String> output) {
    if (isStandard(output)) {
      return List.of(Format.HTML);
    }
    for (Format format : Format.values()) {
      if (output.filter(path -> path.endsWith("." + format.extension())).isPresent()) {
        return List.of(format);
      }
    }
    return BY_DEFAULT;
  }

  private static List<Format> parse(String text) {
    Set<Format> formats = new LinkedHashSet<>();
    for (String word : text.split(",", -1)) {
      formats.add(format(word.strip()));
    }
    return List.copyOf(formats);
  }

  /** The formats, as one types them. */
  static List<String> formatWords() {
    List<String> words = new ArrayList<>();
    for (Format format : Format.values()) {
      words.add(format.extension());
    }
    return words;
  }

  private static Format format(String word) {
    for (Format format : Format.values()) {
      if (format.extension().equalsIgnoreCase(word)) {
        return format;
      }
    }
    throw new WrongUse(UsageErrors.notAChoice(SharedOptions.FORMAT, word, formatWords()));
  }

  private boolean namesOneFile() {
    return formats.size() == 1
        && output.filter(path -> path.endsWith("." + formats.get(0).extension())).isPresent();
  }

  List<Format> formats() {
    return formats;
  }

  boolean isStandardOutput() {
    return isStandard(output);
  }

  private static boolean isStandard(Optional<String> output) {
    return output.filter(STANDARD_OUTPUT::equals).isPresent();
  }

  /** Where this report goes in this format. */
  Path file(ReportJob job, Format format) {
    String name = job.stem() + "." + format.extension();
    if (output.isEmpty()) {
      return job.home().resolve(DEFAULT_FOLDER).resolve(job.shelf()).resolve(name);
    }
    Path given = session.directory().resolve(output.get()).normalize();
    if (namesOneFile()) {
      return given;
    }
    return severalFolders ? given.resolve(job.shelf()).resolve(name) : given.resolve(name);
  }

  /**
   * Whether a file lies where reports go by default, but is led out of the project by a link that
   * came along with its files.
   */
  boolean isLedAway(ReportJob job, Path file) throws IOException {
    if (output.isPresent()) {
      return false;
    }
    return !new Enclosure(job.home()).holds(file);
  }
}
