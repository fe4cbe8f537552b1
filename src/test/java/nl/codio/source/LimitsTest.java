package nl.codio.source;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.codio.Told;
import nl.codio.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are too large, too deep, or no files at all: each is told, in little time. */
class LimitsTest {

  private static final Path NAME = Path.of("groot.yaml");

  @TempDir private Path folder;

  @Test
  void readsAFileOfJustFiveMegabytes() {
    String line = "# " + "x".repeat(97) + "\n";
    String file = "codio: 1\n#" + "x".repeat(89) + "\n" + line.repeat(49_999);

    assertThat(Told.by(parse(file))).isEqualTo("niets\n");
    assertThat(Told.lines(parse(file + "x").findings()))
        .containsExactly("1:1 B003 Dit bestand is 6 MB. Een bestand mag 5 MB zijn.");
  }

  @Test
  void doesNotReadAFileOfHalfAGigabyte() throws IOException {
    Path large = folder.resolve("groot.yaml");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(500_000_000L);
    }

    Reading reading = assertTimeoutPreemptively(ofSeconds(1), () -> SourceReader.read(large, NAME));

    assertThat(Told.lines(reading.findings()))
        .containsExactly("1:1 B003 Dit bestand is 500 MB. Een bestand mag 5 MB zijn.");
    assertThat(reading.source()).isEmpty();
  }

  @Test
  void doesNotWaitForAPipe() throws Exception {
    Path pipe = folder.resolve("pijp.yaml");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0);

    Reading reading = assertTimeoutPreemptively(ofSeconds(2), () -> SourceReader.read(pipe, NAME));

    assertThat(Told.lines(reading.findings()))
        .containsExactly("1:1 B001 Dit is geen gewoon bestand.");
  }

  @Test
  void saysThatAFolderIsNoFile() throws IOException {
    Path named = Files.createDirectory(folder.resolve("x.yaml"));

    assertThat(Told.lines(SourceReader.read(named, NAME).findings()))
        .containsExactly("1:1 B001 Dit is geen gewoon bestand.");
  }

  @Test
  void saysThatAFileIsGone() {
    assertThat(Told.lines(SourceReader.read(folder.resolve("weg.yaml"), NAME).findings()))
        .containsExactly("1:1 B001 Dit is geen gewoon bestand.");
  }

  @Test
  void saysThatAFileMayNotBeRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.yaml"), "codio: 1\n");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret));

    assertThat(Told.lines(SourceReader.read(secret, NAME).findings()))
        .containsExactly("1:1 B001 Je mag dit bestand niet lezen.");
  }

  @Test
  void readsAFileWhoseNameIsNotUtf8() throws Exception {
    String make = "printf 'codio: 1\\nsoort: casus\\n' > \"$(printf 'priv\\351.yaml')\"";
    Process made = new ProcessBuilder("sh", "-c", make).directory(folder.toFile()).start();
    assumeTrue(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0);

    assertThat(SourceReader.read(onlyFile(), NAME).source())
        .hasValueSatisfying(source -> assertThat(source.text()).contains("soort: casus"));
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void goesAHundredLevelsDeepAndNoFurther() {
    assertThat(Told.by(parse("[".repeat(100) + "x" + "]".repeat(100)))).isEqualTo("niets\n");
    assertThat(Told.lines(parse("[".repeat(101) + "x" + "]".repeat(101)).findings()))
        .containsExactly(
            "1:102 B007 Dit bestand gaat meer dan 100 niveaus diep. Verder wordt het niet gelezen.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{", "? [", "- [{x: "})
  void stopsSoonInAHundredThousandLevels(String level) {
    Reading reading = assertTimeoutPreemptively(ofSeconds(3), () -> parse(level.repeat(100_000)));

    assertThat(reading.root()).isEmpty();
    assertThat(reading.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- x #y\n",
        "- &a x\n",
        "- *a\n",
        "- !t x\n",
        "a: b\n",
        "- 'x\n",
        "\u0001",
        "- \"\\x41\"\n",
        "# x\n",
        "- {a: b, c: d}\n",
        "---\n",
        "x ",
        "- |\n   x\n",
        "- >9\n",
        "\n",
        "\t\n",
        "%A b\n",
        "é: 😀\n",
        "x",
        "'",
        "#",
        " ",
        "[a, ",
        "a,",
      })
  void takesSecondsForMegabytesOfAnything(String part) {
    int count = 2_000_000 / part.getBytes(StandardCharsets.UTF_8).length;

    Reading reading = assertTimeoutPreemptively(ofSeconds(10), () -> parse(part.repeat(count)));

    assertThat(reading.findings()).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void readsNoLineThatNobodyCanRead() {
    assertThat(Told.by(parse("a: x\nb: " + "x".repeat(99_997)))).isEqualTo("niets\n");
    assertThat(Told.lines(parse("a: x\nb: " + "x".repeat(99_998)).findings()))
        .containsExactly(
            "2:1 B016 Deze regel is langer dan 100000 tekens. Verder wordt het bestand niet gelezen.");
  }

  private static Reading parse(String text) {
    return SourceReader.parse(NAME, text.getBytes(StandardCharsets.UTF_8));
  }
}
