package nl.codio.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.codio.process.Outcome;
import nl.codio.process.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One project of ten thousand files, one of which is no text that anybody wrote. */
@DisabledOnOs(OS.WINDOWS)
@Tag("ci")
class BigFolderIT {

  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad").toAbsolutePath();
  private static final Path CODIO = Path.of("target/codio/bin/codio").toAbsolutePath();
  private static final int FILES = 10_000;
  private static final int LARGE = 50_000_000;

  @TempDir private Path folder;
  private int made;

  @Test
  void is_checked_within_512_megabytes_of_memory() throws Exception {
    copy(EXAMPLE.resolve("codio.yaml"), folder.resolve("codio.yaml"));
    copy(EXAMPLE.resolve("strategie.yaml"), folder.resolve("strategie.yaml"));
    try (RandomAccessFile large =
        new RandomAccessFile(folder.resolve("groot.yaml").toFile(), "rw")) {
      large.setLength(LARGE);
      made++;
    }
    for (int i = 0; made < FILES; i++) {
      copyCases(folder.resolve("casussen"), "-" + i);
    }

    Outcome outcome = validate();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("groot.yaml:1:1: fout B003: ")
        .endsWith("van " + FILES + " bestanden\n");
    assertThat(outcome.code()).isEqualTo(1);
  }

  private Outcome validate() throws IOException, InterruptedException {
    return new Program(
            List.of(CODIO.toString(), "validate", "--today", "2026-12-01"),
            folder,
            Map.of("CODIO_OPTS", "-Xmx512m"),
            Duration.ofMinutes(5))
        .run();
  }

  private void copyCases(Path cases, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE.resolve("casussen"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
        String theCase = String.valueOf(file.getName(file.getNameCount() - 2));
        copy(file, cases.resolve(theCase + suffix).resolve(file.getFileName()));
      }
    }
  }

  private void copy(Path file, Path copy) throws IOException {
    if (made < FILES) {
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
      made++;
    }
  }
}
