package nl.codio.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

  private final RichText texts = new RichText();

  @Test
  void writesTheMarkupOfPeople() {
    String text =
        """
        Een *nadruk*, een **vet** woord en `code`,
        en [een link](https://example.nl/a?b=1&c=2).

        - een
        - twee

        3. drie

        > citaat""";

    assertThat(texts.html(text, ""))
        .isEqualTo(
            """
            <p>Een <em>nadruk</em>, een <strong>vet</strong> woord en <code>code</code>,
            en <a href="https://example.nl/a?b=1&amp;c=2" rel="noreferrer">een link</a>.</p>
            <ul>
            <li>een</li>
            <li>twee</li>
            </ul>
            <ol start="3">
            <li>drie</li>
            </ol>
            <blockquote>
            <p>citaat</p>
            </blockquote>""");
    assertThat(texts.markdown(text)).isEqualTo(text.replace("&c", "&amp;c"));
    assertThat(texts.markdownLine(text))
        .isEqualTo(
            "Een *nadruk*, een **vet** woord en `code`, en"
                + " [een link](https://example.nl/a?b=1&amp;c=2). • een • twee (3) drie citaat");
  }

  @Test
  void writesTheMarkupOfPeopleAsOpenDocument() {
    String text =
        """
        Een *nadruk*, een **vet** woord en `code`,
        en [een link](https://example.nl/a?b=1&c=2).

        - een
        - twee

        3. drie

        > citaat""";

    assertThat(texts.openDocument(text, "").replace("><text:p", ">\n<text:p"))
        .isEqualTo(
            """
            <text:p>Een <text:span text:style-name="Emphasis">nadruk</text:span>, een\
             <text:span text:style-name="Strong_20_Emphasis">vet</text:span> woord en\
             <text:span text:style-name="Source_20_Text">code</text:span>, en\
             <text:a xlink:type="simple" xlink:href="https://example.nl/a?b=1&amp;c=2"\
             text:style-name="Internet_20_link"\
             text:visited-style-name="Visited_20_Internet_20_Link">een link</text:a>.</text:p>\
            <text:list text:style-name="Opsomming"><text:list-item>
            <text:p>een</text:p></text:list-item><text:list-item>
            <text:p>twee</text:p></text:list-item></text:list>\
            <text:list text:style-name="Nummering"><text:list-item text:start-value="3">
            <text:p>drie</text:p></text:list-item></text:list>
            <text:p text:style-name="Quotations">citaat</text:p>""");
  }

  @Test
  void keepsEverySpaceOfCodeInOpenDocument() {
    assertThat(texts.openDocument("```\n  a  b\n\tc\n```", ""))
        .endsWith("><text:s text:c=\"2\"/>a <text:s/>b<text:line-break/><text:tab/>c</text:p>");
    assertThat(texts.openDocument("a `x  y` b\\\nc", ""))
        .contains(">x <text:s/>y<", " b<text:line-break/>c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "bijlage.pdf -> ../bijlage.pdf",
        "../notitie.md#kop -> ../../notitie.md#kop",
        "#kop -> #kop",
        "/pad -> /pad",
        "https://example.nl/a^b%zz -> https://example.nl/a%5Eb%25zz",
        "mailto:a@example.nl -> mailto:a@example.nl",
      })
  void pointsOutOfThePackageAndOnlyWithWhatAnAddressMayHold(String typed, String written) {
    assertThat(texts.openDocument("[x](" + typed + ")", ""))
        .contains("xlink:href=\"" + written + "\"");
  }

  @Test
  void hasNoTableInAnItemOfAnOpenDocumentList() {
    String table = "| a | b |\n| --- | --- |\n| 1 | 2 |";

    assertThat(texts.openDocumentItem(table, ""))
        .isEqualTo("<text:p>a / b</text:p><text:p>1 / 2</text:p>");
    assertThat(texts.openDocument("- x\n\n  " + table.replace("\n", "\n  "), ""))
        .doesNotContain("<table:");
    assertThat(texts.openDocument(table, "")).contains("<table:table-header-rows>");
  }

  @Test
  void writesATable() {
    String table = "| a | b |\n| --- | --- |\n| 1 | x \\| y |";

    assertThat(texts.html(table, ""))
        .isEqualTo(
            """
            <table>
            <thead>
            <tr><th scope="col">a</th><th scope="col">b</th></tr>
            </thead>
            <tbody>
            <tr><td>1</td><td>x | y</td></tr>
            </tbody>
            </table>""");
    assertThat(texts.markdown(table)).isEqualTo(table);
    assertThat(texts.markdownLine(table)).isEqualTo("a / b; 1 / x \\| y");
  }

  @Test
  void showsRawHtmlAsText() {
    assertThat(texts.html("<b>vet</b> & *meer*", ""))
        .isEqualTo("<p>&lt;b&gt;vet&lt;/b&gt; &amp; <em>meer</em></p>");
    assertThat(texts.markdown("<b>vet</b>")).isEqualTo("\\<b>vet\\</b>");
  }

  @Test
  void makesAHeadingABoldParagraph() {
    assertThat(texts.html("# Kop\n\ntekst", ""))
        .isEqualTo("<p><strong>Kop</strong></p>\n<p>tekst</p>");
    assertThat(texts.markdown("# Kop\n\ntekst")).isEqualTo("**Kop**\n\ntekst");
  }

  @Test
  void showsAPictureAsItsAlternativeText() {
    assertThat(texts.html("![De kaart](kaart.png)", ""))
        .isEqualTo("<p><a href=\"kaart.png\" rel=\"noreferrer\">De kaart</a></p>");
    assertThat(texts.html("![De kaart](data:image/png,x)", "")).isEqualTo("<p>De kaart</p>");
  }

  @Test
  void keepsTheTextOfALinkThatMayNotBeFollowed() {
    assertThat(texts.html("zie [dit *stuk*](javascript:x)", ""))
        .isEqualTo("<p>zie dit <em>stuk</em></p>");
    assertThat(texts.html("zie [dit][d]\n\n[d]: DATA:x", "")).isEqualTo("<p>zie dit</p>");
    assertThat(texts.html("zie <javascript:x>", "")).isEqualTo("<p>zie javascript:x</p>");
  }

  @Test
  void followsReferencesToAnAllowedAddress() {
    assertThat(texts.markdown("zie [het plan][p] en [elders]\n\n[p]: ../plan.pdf"))
        .isEqualTo("zie [het plan](../plan.pdf) en \\[elders\\]");
  }

  @Test
  void showsADefinitionThatNoLinkUses() {
    assertThat(texts.markdown("[noot]: bijlage")).isEqualTo("\\[noot\\]: bijlage");
  }

  @Test
  void escapesWhatOnlyTwoPartsTogetherWouldSay() {
    assertThat(texts.markdown("!<http://a.nl>")).isEqualTo("\\![http://a.nl](http://a.nl)");
    assertThat(texts.markdown("&amp;lt;b>")).isEqualTo("\\&lt;b>");
  }

  @Test
  void leavesDutchProseAsItWasTyped() {
    String prose = "Het is 's-Hertogenbosch: 5 % meer, € 3,50 (of minder!) & 'n e-mail.";

    assertThat(texts.markdown(prose)).isEqualTo(prose);
    assertThat(MarkdownEscapes.line(prose)).isEqualTo(prose);
  }

  @Test
  void keepsCodeAsItWasTyped() {
    String code = "    a < b\n      ```\n";

    assertThat(texts.html(code, "")).isEqualTo("<pre><code>a &lt; b\n  ```</code></pre>");
    assertThat(texts.markdown(code)).isEqualTo("````\na < b\n  ```\n````");
  }

  @Test
  void tellsWhichTextsAreShownAsTyped() {
    String text = "> ".repeat(200) + "diep\n<b>";

    assertThat(texts.html(text, "")).startsWith("<pre>&gt; &gt;").endsWith("diep\n&lt;b&gt;</pre>");
    texts.markdown("kort");
    texts.markdownLine(text);
    assertThat(texts.shownPlain())
        .containsExactly(new PlainText(PlainText.Reason.TOO_DEEP, "> ".repeat(20)));
  }

  @Test
  void showsALongTextAsTypedLineForLine() {
    String text = "# een\n- *twee*\n\n" + "drie ".repeat(4_000);

    assertThat(texts.markdown(text)).startsWith("\\# een\\\n\\- \\*twee\\*\n\ndrie drie");
    assertThat(texts.shownPlain())
        .extracting(PlainText::reason)
        .containsExactly(PlainText.Reason.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.nl",
        "HTTPS://a.nl",
        "mailto:a@b.nl",
        "plan.pdf",
        "../a/b",
        "/a",
        "#anker",
        "?q=a:b",
        "a/b:c",
        "./a:b"
      })
  void allowsAddresses(String address) {
    assertThat(Address.allowed(address)).contains(new Address(address));
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:x", "JAVASCRIPT:x", "data:x", "vbscript:x", "file:///x", "ftp://x", "x:y",
    "//host", "/\\host", "\\\\host", "http:host", "http:///host", "mailto:", "java%20script:x",
    "''"
  })
  void refusesAddresses(String address) {
    assertThat(Address.allowed(address)).isEmpty();
  }

  @Test
  void judgesAnAddressWithoutWhatBrowsersSkip() {
    assertThat(Address.allowed(" java\nscript:x")).isEmpty();
    assertThat(Address.allowed("/\t/host")).isEmpty();
    assertThat(Address.allowed("ht\ttps://a.nl")).contains(new Address("https://a.nl"));
  }

  @Test
  void replacesWhatNoPageCanHold() {
    assertThat(Characters.clean("a\u0000b\tc\u0085\uD800 😀"))
        .isEqualTo("a\uFFFDb\tc\uFFFD\uFFFD 😀");
  }
}
