package nl.codio.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.codio.report.tree.Elements;
import nl.codio.report.tree.FilledTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class LayoutHintsTest {

  /** As templates fill an answer in: with a break before the text. */
  @ParameterizedTest
  @CsvSource({"مرحبا, rtl", "שלום, rtl", "12 – مرحبا, rtl", "Hallo مرحبا, ltr", "12, ltr"})
  void anAnswerRunsAsItsFirstLetterDoes(String text, String direction) throws IOException {
    Element page =
        FilledTree.read("<body><div dir='auto'>\n<p>" + text + "</p>\n</div></body>")
            .getDocumentElement();

    LayoutHints.give(page);

    assertThat(Elements.all(page, "div").get(0).getAttribute("dir")).isEqualTo(direction);
  }
}
