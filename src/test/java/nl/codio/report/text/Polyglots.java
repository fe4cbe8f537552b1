package nl.codio.report.text;

import java.util.List;
import java.util.function.UnaryOperator;

/** Texts that each try to be more than text in one way, in as many places as they can. */
public final class Polyglots {

  private Polyglots() {}

  /** Each with what it is after; applied to a word, it gives a text in which the word stands. */
  public static List<Polyglot> all() {
    return List.of(
        new Polyglot(
            "elements of HTML",
            "<script>alert(1)</script><img src=x onerror=alert(1)><svg/onload=alert(1)>"
                + "<style>@import 'https://spion.example/x.css'</style><iframe srcdoc=x></iframe> %s"),
        new Polyglot(
            "the end of where it stands",
            "\"'></a></td></p></title></style></textarea></svg>--><script>alert(1)</script>"
                + "<a href=\"javascript:x\" onmouseover='x()' style=\"background:url(//a.b)\">%s</a>"),
        new Polyglot(
            "the parts of OpenDocument",
            "</text:p></text:h></table:table-cell></office:text><office:scripts/>]]>&bogus;"
                + "<?pi x?><!DOCTYPE x><draw:object xlink:href=\"//a.b\"/> %s"),
        new Polyglot(
            "links and pictures",
            "[a](javascript:alert(1)) [b](data:text/html,x) [c](//spion.example) <javascript:x>"
                + " ![d](https://spion.example/p.png) [e](vbscript:x) [f](&#106;avascript:x)"
                + " [g](file:///etc/passwd) %s"),
        new Polyglot(
            "blocks of Markdown",
            "# kop\n\n---\ncodio: 1\n---\n\nkop\n===\n\n1. a\n   - b\n\n> c\n\n[r]: javascript:x\n\n"
                + "![d][r]\n\n```html\n</code></pre>\n```\n\n<!-- d\n\n%s"),
        new Polyglot(
            "rows of a table", "a | b \\| c | \n\n| x | y |\n|---|---|\n| <b> | `|` |\n\n%s"),
        new Polyglot(
            "templates",
            "${7*7} #{7*7} [=7*7] <#list 1..3 as i>x</#list> <@doc.section title=\"x\"/> {{x}} <% x %>"
                + " @@ ${\"freemarker.template.utility.Execute\"?new()(\"id\")} \\${x} %s"),
        new Polyglot(
            "letters that turn or join",
            "\u202Eegnirts\u2066 \u200B\u200D e\u0301 مرحبا שלום 👩‍💻 &#8238; &#xFEFF; %s"),
        new Polyglot("a comment", "--> --!> <!-- %s -->"),
        new Polyglot("code and stress", "`` ` *a **b _c ~~d~~ \\ \\\\ <b>`%s"));
  }

  /** A text and what it is after. */
  public record Polyglot(String aim, String text) implements UnaryOperator<String> {
    @Override
    public String apply(String word) {
      return text.replace("%s", word);
    }

    @Override
    public String toString() {
      return aim;
    }
  }
}
