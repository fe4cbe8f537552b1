package nl.codio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes as many files as are asked for, in projects of a hundred cases with a strategy. The same
 * number gives the same bytes everywhere. Every file is one of the examples with other words in its
 * sentences; one in ten has a mistake in it, as real files have.
 */
public final class ManyFiles {

  private static final Path EXAMPLE = Path.of("examples", "voorbeeldstad");
  private static final int CASES = 100;

  /** The first two are long and common, the third is short. */
  private static final List<String> MODELS =
      List.of("druktemonitor", "slimme-camera", "druktemonitor", "slimme-camera", "chatbot");

  private static final List<String> WORDS =
      List.of(
          "inwoner",
          "besluit",
          "medewerker",
          "gegevens",
          "wijk",
          "afdeling",
          "leverancier",
          "raad",
          "proef",
          "melding",
          "toezicht",
          "uitleg",
          "bezwaar",
          "straat",
          "kosten",
          "planning");

  private final Path folder;
  private final int wanted;
  private final Random random = new Random(20260401);
  private int written;

  private ManyFiles(Path folder, int wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  /** Takes the folder to make and the number of files. */
  public static void main(String[] arguments) throws IOException {
    new ManyFiles(Path.of(arguments[0]), Integer.parseInt(arguments[1])).write();
  }

  private void write() throws IOException {
    for (int project = 1; written < wanted; project++) {
      Path root = folder.resolve("gemeente-" + project);
      copy(EXAMPLE.resolve("codio.yaml"), root.resolve("codio.yaml"));
      copy(EXAMPLE.resolve("strategie.yaml"), root.resolve("strategie.yaml"));
      copy(EXAMPLE.resolve("voortgang.yaml"), root.resolve("voortgang.yaml"));
      for (int one = 1; one <= CASES && written < wanted; one++) {
        copyCase(MODELS.get(one % MODELS.size()), root.resolve("casussen").resolve("zaak-" + one));
      }
    }
  }

  private void copyCase(String model, Path to) throws IOException {
    try (var files = Files.list(EXAMPLE.resolve("casussen").resolve(model))) {
      for (Path file : files.sorted().toList()) {
        if (written < wanted) {
          copy(file, to.resolve(file.getFileName()));
        }
      }
    }
  }

  private void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(from)) {
      text.append(otherwise(line)).append('\n');
    }
    if (random.nextInt(10) == 0) {
      text.append(random.nextBoolean() ? "opmerkng: wat is dit\n" : "toelichting: &a tekst\n");
    }
    Files.writeString(to, text);
    written++;
  }

  /** Other words in a line that is no more than a piece of a sentence. */
  private String otherwise(String line) {
    return line.matches(" +[A-Za-z][^:#'\"{}\\[\\]]{40,}")
        ? line + " " + WORDS.get(random.nextInt(WORDS.size()))
        : line;
  }
}
