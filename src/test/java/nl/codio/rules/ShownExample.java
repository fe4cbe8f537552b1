package nl.codio.rules;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import nl.codio.project.ReadFile;
import nl.codio.source.SourceText;

/**
 * What the page of a code shows of its fixture: the smallest file with what the rule is for, and
 * the file of the counterexample that is most like it. Where that does not tell enough, a file
 * {@code example.txt} in the fixture names the two.
 *
 * @param finding what is told of the bad file
 */
record ShownExample(Judged bad, Finding finding, Judged good, Path right) {

  private static final int MOST = 3;

  static ShownExample of(Fixtures.Fixture fixture, Norm norm) {
    List<Path> named = named(fixture);
    Judged bad = fixture.bad();
    List<Finding> findings = all(bad, fixture.rule());
    if (!named.isEmpty()) {
      findings.removeIf(finding -> !finding.place().file().endsWith(named.get(0)));
    }
    Finding finding =
        findings.stream()
            .min(telling(fixture.rule(), norm.severity(true), bad))
            .orElseThrow(() -> new AssertionError(fixture + " shows nothing"));
    Judged good = fixture.good();
    Path right =
        named.isEmpty()
            ? mostAlike(finding.place().file(), lines(bad, finding.place().file()), good)
            : named.get(1);
    return new ShownExample(bad, finding, good, right);
  }

  /** Everything of this code that is found, by the reader or by a rule. */
  static List<Finding> all(Judged bad, String code) {
    return new ArrayList<>(
        Stream.concat(bad.shape().stream(), bad.findings().stream())
            .filter(finding -> finding.code().equals(code))
            .toList());
  }

  /** What is told of the bad file, in its order; of much that is alike only the first. */
  List<Finding> findings() {
    return Stream.concat(
            Stream.of(finding),
            all(bad, finding.code()).stream()
                .filter(other -> !other.equals(finding))
                .filter(other -> other.place().file().equals(finding.place().file())))
        .limit(MOST)
        .sorted(Finding.ORDER)
        .toList();
  }

  String badText() {
    return text(bad, finding.place().file());
  }

  String goodText() {
    return text(good, right);
  }

  private static List<Path> named(Fixtures.Fixture fixture) {
    Path file = fixture.folder().resolve("example.txt");
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(Path::of).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Comparator<Finding> telling(String code, Severity full, Judged bad) {
    return comparing((Finding finding) -> finding.severity() != full)
        .thenComparing(finding -> !finding.message().key().equals("findings." + code))
        .thenComparing(finding -> lines(bad, finding.place().file()).size())
        .thenComparing(Finding.ORDER);
  }

  private static Path mostAlike(Path wrong, List<String> wrongLines, Judged good) {
    return good.project().files().stream()
        .map(ReadFile::name)
        .filter(name -> kind(name).equals(kind(wrong)))
        .min(
            comparing((Path name) -> !name.equals(wrong))
                .thenComparing(name -> !name.getFileName().equals(wrong.getFileName()))
                .thenComparing(name -> differences(wrongLines, lines(good, name)))
                .thenComparing(Path::toString))
        .orElseThrow(() -> new AssertionError("no good file like " + wrong));
  }

  private static String kind(Path name) {
    return name.getFileName().toString().split("[-.]", 2)[0];
  }

  private static int differences(List<String> some, List<String> others) {
    TreeSet<String> all = new TreeSet<>(some);
    all.addAll(others);
    all.removeIf(line -> some.contains(line) && others.contains(line));
    return all.size();
  }

  private static String text(Judged judged, Path name) {
    return String.join("\n", lines(judged, name)).stripTrailing() + "\n";
  }

  private static List<String> lines(Judged judged, Path name) {
    SourceText source =
        judged.source(name).orElseThrow(() -> new AssertionError(name + " was not read"));
    return Stream.iterate(1, number -> number + 1)
        .map(source::line)
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .toList();
  }
}
