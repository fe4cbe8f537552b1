package nl.codio.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.codio.diagnostics.Finding;
import nl.codio.framework.Editions;
import nl.codio.model.FileKind;
import nl.codio.project.OpenFiles;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import nl.codio.project.ReadFile;
import nl.codio.rules.RuleBook;
import nl.codio.source.Reading;
import nl.codio.source.SourceReader;
import nl.codio.source.SourceText;

/** What can be done with any bytes, and is then tried on what is promised of it. */
final class Targets {

  /** Stands between the files of a project. */
  static final String NEXT_FILE = "\n=====\n";

  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
  private static final Path NAME = Path.of("willekeurig.yaml");

  /** An empty folder: what lies in it stands in memory alone. */
  private static final Path FOLDER = Path.of("target/fuzz/project").toAbsolutePath();

  private static final List<Path> PROJECT =
      List.of(
          FOLDER.resolve("codio.yaml"),
          FOLDER.resolve("strategie.yaml"),
          FOLDER.resolve("zaak/casus.yaml"),
          FOLDER.resolve("zaak/workshop-2026-03-12.yaml"),
          FOLDER.resolve("zaak/voortgang.yaml"),
          FOLDER.resolve("analyse-2026-H1.yaml"));

  private Targets() {}

  /** Reads these bytes as YAML. */
  static void reader(byte[] bytes) {
    long begin = spent();
    Reading reading = SourceReader.parse(NAME, bytes);
    assertThat(reading.root().isPresent() || !reading.findings().isEmpty()).isTrue();
    assertThat(SourceReader.parse(NAME, bytes).findings()).isEqualTo(reading.findings());
    Map<Path, SourceText> texts = new HashMap<>();
    reading.source().ifPresent(text -> texts.put(NAME, text));
    new Promises(texts, Set.of(NAME)).hold(reading.findings());
    assertInTime(begin);
  }

  /** Checks a file by itself; the first byte says of which kind it is, or that its text says so. */
  static void file(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    FileKind[] kinds = FileKind.values();
    int chosen = Math.floorMod(bytes[0], kinds.length + 1);
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    byte[] text = chosen < kinds.length ? header(kinds[chosen], rest) : rest;
    Path location = FOLDER.resolve(NAME);
    judge(Map.of(location, text), reader -> reader.alone(location));
  }

  /** The same, of a text. */
  static void file(String text) {
    file(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Checks a project of these files, each behind the mark of the next, in the order of a case. */
  static void project(byte[] bytes) {
    Map<Path, byte[]> texts = new HashMap<>();
    // Every byte is a character of its own, so that none gets lost.
    String[] parts = new String(bytes, StandardCharsets.ISO_8859_1).split(NEXT_FILE, -1);
    for (int i = 0; i < Math.min(parts.length, PROJECT.size()); i++) {
      texts.put(PROJECT.get(i), parts[i].getBytes(StandardCharsets.ISO_8859_1));
    }
    judge(texts, reader -> reader.read(FOLDER));
  }

  /** Checks a project of these files, by their names in it. */
  static void project(Map<Path, byte[]> files) {
    Map<Path, byte[]> texts = new HashMap<>();
    files.forEach((name, text) -> texts.put(FOLDER.resolve(name), text));
    judge(texts, reader -> reader.read(FOLDER));
  }

  private static byte[] header(FileKind kind, byte[] rest) {
    byte[] head = ("codio: 1\nsoort: " + kind.word() + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, all, head.length, rest.length);
    return all;
  }

  private interface Read {
    Project by(ProjectReader reader);
  }

  private static void judge(Map<Path, byte[]> texts, Read read) {
    long begin = spent();
    makeFolder();
    ProjectReader reader = new ProjectReader(Editions.known(), FOLDER, new OpenFiles(texts));
    Project project = read.by(reader);
    List<Finding> judged = RuleBook.judge(project, TODAY);
    List<Finding> all = new ArrayList<>(judged);
    project.files().stream().map(ReadFile::findings).forEach(all::addAll);

    assertThat(project.treeFindings()).isEmpty();
    assertThat(judged).isSortedAccordingTo(Finding.ORDER);
    assertThat(RuleBook.judge(read.by(reader), TODAY)).isEqualTo(judged);
    Promises.of(project.files()).hold(all);
    assertInTime(begin);
  }

  private static void makeFolder() {
    try {
      Files.createDirectories(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertInTime(long begin) {
    assertThat(Duration.ofNanos(spent() - begin)).isLessThan(LONGEST);
  }

  /** The time of the processor, since a busy machine may let a test wait. */
  private static long spent() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
