package nl.codio.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RichTextSafetyTest {

  static List<String> injections() {
    return Hostile.injections();
  }

  static Stream<Hostile.Shape> shapes() {
    return Hostile.shapes();
  }

  @ParameterizedTest
  @MethodSource("injections")
  void noInjectionSurvivesInAnyFormat(String text) {
    assertSafe(text);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyShapeComesBackInBoundedTime(Hostile.Shape shape) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            DeepStack.call(
                () -> {
                  RichText texts = new RichText();
                  SafeMarkup.assertSafeFragment(texts.html(shape.text(), ""));
                  assertThat(texts.markdown(shape.text())).isNotEmpty();
                  SafeOpenDocument.assertSafeFragment(texts.openDocument(shape.text(), ""));
                  assertThat(texts.markdownLine(shape.text())).doesNotContain("\n");
                  return shape;
                }));
  }

  @Property(tries = 1_500, seed = "20260312")
  void noMixOfMarksSurvives(@ForAll("marks") String text) {
    assertSafe(text);
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(
            "<",
            ">",
            "[",
            "]",
            "(",
            ")",
            "!",
            "*",
            "**",
            "_",
            "`",
            "```",
            "~~~",
            "|",
            "---",
            "#",
            "- ",
            "1. ",
            "> ",
            "\n",
            "\n\n",
            " ",
            "    ",
            "\\",
            "&",
            "&lt;",
            "&#35;",
            "&#10;",
            "&#32;",
            "\"",
            "'",
            "=",
            "===",
            ":",
            "//",
            "http://a.b",
            "javascript:",
            "mailto:a@b.nl",
            "script",
            "a",
            "b onclick=x",
            "<!--",
            "-->",
            "<b>",
            "</b>",
            "<img src=x>",
            "\t",
            "[a]: b")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static void assertSafe(String text) {
    try {
      DeepStack.call(
          () -> {
            RichText texts = new RichText();
            SafeMarkup.assertSafeFragment(texts.html(text, ""));
            SafeMarkup.assertSafeMarkdown(texts.markdown(text));
            String line = texts.markdownLine(text);
            SafeMarkup.assertSafeMarkdown(line);
            SafeMarkup.assertSafeMarkdown("| a |\n| --- |\n| " + line + " |");
            SafeMarkup.assertSafeMarkdown(MarkdownEscapes.line(text));
            SafeOpenDocument.assertSafeFragment(texts.openDocument(text, ""));
            SafeOpenDocument.assertSafeFragment(texts.openDocumentItem(text, ""));
            return texts;
          });
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
