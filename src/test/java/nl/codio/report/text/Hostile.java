package nl.codio.report.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that try to be more than text. */
public final class Hostile {

  private Hostile() {}

  /** Injections of HTML and Markdown. */
  public static List<String> injections() {
    return List.of(
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</p></div></main><h1>weg</h1>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href=\"javascript:alert(1)\" onclick='x()'>klik</a>",
        "<!-- <script>alert(1)</script> -->",
        "<!--",
        "-->",
        "<?php echo 1 ?>",
        "<![CDATA[ x ]]>",
        "<!DOCTYPE html>",
        "[x](javascript:alert(1))",
        "[x](JavaScript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;avascript&colon;alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](java\\script:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](\u0001javascript:alert(1))",
        "[x](\u200Bjavascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox)",
        "[x](file:///etc/passwd)",
        "[x](//kwaad.example)",
        "[x](\\\\\\\\kwaad.example)",
        "[x](/\\kwaad.example)",
        "[x](http:javascript)",
        "[x](https:///kwaad)",
        "[x](https://ok.example \"titel\\\" onmouseover=alert(1) \")",
        "[x](https://ok.example/\"onmouseover=\"alert(1))",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "![x][r]\n\n[r]: data:image/svg+xml,x",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "![plaatje](https://spion.example/pixel.png)",
        "![plaatje](javascript:alert(1))",
        "![](https://spion.example/pixel.png)",
        "[![x](https://spion.example/a.png)](javascript:alert(1))",
        "[![x](https://spion.example/a.png)](https://ok.example)",
        "[[x](https://a.example)](https://b.example)",
        "# Kop\n\ntekst",
        "Kop\n===\n\ntekst",
        "Kop\n---\n\ntekst",
        "###### kop",
        "\\<script>alert(1)\\</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "\\&lt;script>",
        "`<script>`",
        "``` `<script>` ```",
        "```html\"onload=x\n<script>alert(1)</script>\n```",
        "~~~\n```\n<script>\n~~~",
        "    <script>alert(1)</script>",
        "| a | b |\n|---|---|\n| <script> | [x](javascript:y) |",
        "x | y |\n| --- |\n| z |",
        "- a\n  - <b onclick=x>b</b>\n\n1. # kop",
        "> <iframe src=//kwaad.example>",
        "*<b>*vet*</b>*",
        "${7*7} <#assign x=1> ${report.getClass()} {{x}}",
        "<x:y onclick=z>",
        "<a\nhref=javascript:x\n>y",
        "\u202Egnirts\u2066 en verder",
        "a\u0000b\u0007c\u0085d \uD800 e",
        "&#0; &#xD800; &#1;",
        "*&#32;x* **&nbsp;y**",
        "*&#35; kop*",
        "&#35; kop",
        "a\n&#45; b\n&#43; c\n1&#46; d\n&#61;&#61;&#61;",
        "tekst\\\n# kop",
        "tekst  \n===",
        "a\n:-:\nb");
  }

  /** Shapes that overflow a parser's stack or keep it busy for seconds. */
  public static Stream<Shape> shapes() {
    return Stream.of(
        new Shape("quotes", ">".repeat(1_000) + " x"),
        new Shape("quotes with spaces", "> ".repeat(9_000) + "x"),
        new Shape("lists on one line", "- ".repeat(2_000) + "x"),
        new Shape("numbered lists on one line", "1. ".repeat(2_000) + "x"),
        new Shape("lists by indentation", indentedLists()),
        new Shape("title of a link", "[a](b \"" + "t".repeat(2_000) + "\")"),
        new Shape("long title of a link", "[a](b \"" + "t".repeat(19_000) + "\")"),
        new Shape("comment", "<!-- " + "c ".repeat(2_000) + "-->"),
        new Shape("long comment", "<!-- " + "c".repeat(19_000) + "-->"),
        new Shape("open comment", "<!-- " + "- ".repeat(9_000)),
        new Shape("nested stars", "*a ".repeat(2_000) + "b" + " a*".repeat(2_000)),
        new Shape("stars", "*".repeat(19_000)),
        new Shape("strong stars", "**a ".repeat(2_000) + "b" + " a**".repeat(2_000)),
        new Shape("open stars", "*a _b ".repeat(3_000)),
        new Shape("rising backticks", risingBackticks(190)),
        new Shape("backticks", "`a``b".repeat(4_000)),
        new Shape("definitions", "[a]: b\n".repeat(20_000)),
        new Shape("few definitions", "[a]: b\n".repeat(990)),
        new Shape("own definitions", definitions(1_400)),
        new Shape("open links", "[a](b".repeat(20_000)),
        new Shape("few open links", "[a](b".repeat(3_900)),
        new Shape("some open links", "[a](b".repeat(999)),
        new Shape("open brackets", "[".repeat(19_000)),
        new Shape("some open brackets", "[".repeat(999)),
        new Shape("pairs of brackets", "[".repeat(9_000) + "]".repeat(9_000)),
        new Shape("pictures", "![".repeat(9_000)),
        new Shape("open tags", "<a ".repeat(6_000)),
        new Shape("open tag with attributes", "<a" + " b".repeat(9_000)),
        new Shape("less than", "<".repeat(19_000)),
        new Shape("entities", "&a".repeat(9_000)),
        new Shape("backslashes", "\\".repeat(19_999)),
        new Shape("wide table", "|" + "a|".repeat(3_000) + "\n|" + "-|".repeat(3_000) + "\n|x|"),
        new Shape("mail", "<" + "a".repeat(9_000) + "@" + "b.".repeat(4_000)),
        new Shape("blank lines", "\n ".repeat(9_000) + "x"),
        new Shape("fences", "```\n".repeat(4_900)),
        new Shape("too long", "woord ".repeat(1_000_000)));
  }

  /** A text and what it is made of. */
  public record Shape(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static String indentedLists() {
    return IntStream.range(0, 130)
        .mapToObj(depth -> "  ".repeat(depth) + "- x")
        .collect(Collectors.joining("\n"));
  }

  private static String risingBackticks(int longest) {
    return IntStream.rangeClosed(1, longest)
        .mapToObj(length -> "`".repeat(length) + "a")
        .collect(Collectors.joining());
  }

  private static String definitions(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> "[a" + i + "]: b\n")
        .collect(Collectors.joining());
  }
}
