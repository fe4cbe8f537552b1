package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.library.Macro;
import nl.codio.report.library.Original;
import nl.codio.report.library.Originals;
import nl.codio.report.render.Renderer;
import nl.codio.report.templates.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who takes templates over has the same reports, until something in them changes. */
class CopiedTemplatesTest {

  private static final List<Format> FORMATS = List.of(Format.HTML, Format.MARKDOWN, Format.ODT);

  private final Map<String, String> copies = new HashMap<>();
  @TempDir Path folder;
  private Path example;

  static List<String> types() {
    return ReportTypes.names();
  }

  @BeforeEach
  void copies_all_templates() {
    example = ExampleCopy.at(folder.resolve("voorbeeldstad")).root();
    for (Original original : Originals.ALL) {
      copies.put(original.file(), shown(original.name()));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_copy_of_everything_makes_the_same_bytes(String type) throws IOException {
    Document document = DocumentsOf.type(type, example).get(0);

    for (Format format : FORMATS) {
      assertThat(render(document, copies, format))
          .as(format.toString())
          .isEqualTo(render(document, Map.of(), format));
    }
  }

  @Test
  void each_macro_by_itself_makes_the_same_bytes() throws IOException {
    Document document = DocumentsOf.type("verslag", example).get(0);
    byte[] codio = render(document, Map.of(), Format.HTML);

    for (Original original : Originals.ALL) {
      if (original.isLibrary()) {
        for (Macro macro : original.macros()) {
          String one = shown(original.name(), "--macro", macro.name());
          assertThat(Macro.in(one)).extracting(Macro::name).containsExactly(macro.name());
          assertThat(render(document, Map.of(original.file(), one), Format.HTML))
              .as(original.name() + " " + macro.name())
              .isEqualTo(codio);
        }
      }
    }
  }

  private String shown(String name, String... more) {
    String[] words = new String[more.length + 5];
    System.arraycopy(new String[] {"templates", "copy", name, "-o", "-"}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    return Run.in(folder, words).out();
  }

  private static byte[] render(Document document, Map<String, String> own, Format format)
      throws IOException {
    Library library = new Library(own, Optional.empty(), (filled, markup) -> {});
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    new Renderer("0.0-test", library)
        .render(document, format, Edition.internal(Messages.in(Language.NL)::text), made);
    return made.toByteArray();
  }
}
