package nl.codio.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Related;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.output.Checked;
import nl.codio.output.JsonPrinter;
import nl.codio.output.TextPrinter;
import nl.codio.output.Wording;
import nl.codio.project.ReadFile;
import nl.codio.source.SourceText;

/**
 * What holds for the findings about any files.
 *
 * @param texts the texts of the files that could be read, by the names of the files
 * @param files the names of all files
 */
public record Promises(Map<Path, SourceText> texts, Set<Path> files) {

  /** So many of one code in one file: of the reader, of the decoder, and of a rule. */
  private static final int MOST_OF_ONE_CODE = 20 + 100 + 21;

  private static final List<Messages> LANGUAGES =
      List.of(Messages.in(Language.NL), Messages.in(Language.EN));

  /** What holds for the findings about these files. */
  public static Promises of(List<ReadFile> files) {
    Map<Path, SourceText> texts = new HashMap<>();
    Set<Path> names = new HashSet<>();
    for (ReadFile file : files) {
      names.add(file.name());
      file.source().ifPresent(text -> texts.put(file.name(), text));
    }
    return new Promises(texts, names);
  }

  /**
   * Each has a place within a file, there are not too many of one kind, and they can be printed in
   * every form and language.
   */
  public void hold(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : findings) {
      places(finding).forEach(place -> assertWithin(place, finding));
      String kind = finding.place().file() + " " + finding.code();
      assertThat(counts.merge(kind, 1, Integer::sum))
          .as(kind)
          .isLessThanOrEqualTo(MOST_OF_ONE_CODE);
    }
    printed(findings);
  }

  private void assertWithin(Place place, Finding finding) {
    assertThat(files).as("the file of %s", finding).contains(place.file());
    SourceText text = texts.get(place.file());
    if (text != null) {
      assertWithin(place.span().start(), text, finding);
      assertWithin(place.span().end(), text, finding);
    }
  }

  private static void assertWithin(Position position, SourceText text, Finding finding) {
    Optional<String> line = text.line(position.line());
    assertThat(line).as("the line of %s", finding).isPresent();
    int length = line.map(it -> it.codePointCount(0, it.length())).orElse(0);
    assertThat(position.column())
        .as("the column of %s", finding)
        .isBetween(1, Math.max(1, length + 1));
  }

  private void printed(List<Finding> findings) {
    for (Messages messages : LANGUAGES) {
      Wording wording = new Wording(messages);
      StringWriter text = new StringWriter();
      PrintWriter out = new PrintWriter(text);
      TextPrinter printer =
          new TextPrinter(out, wording, name -> Optional.ofNullable(texts.get(name)));
      printer.print(findings);
      printer.summary(new Checked(findings, List.copyOf(files), name -> Optional.empty()));
      new JsonPrinter(wording)
          .print(
              new Checked(findings, List.of(), name -> Optional.ofNullable(texts.get(name))), out);
      out.flush();
      assertThat(text.toString()).doesNotContain("\u001b");
    }
  }

  private static Stream<Place> places(Finding finding) {
    return Stream.concat(
        Stream.of(finding.place()), finding.related().stream().map(Related::place));
  }
}
