package nl.codio.report.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two colours of a look, one on the other, that are hard to tell apart (WCAG 2.2, 1.4.3 and
 * 1.4.11).
 *
 * @param above the token that gives the colour of the text or sign
 * @param below the token that gives the colour behind it
 * @param ratio their contrast, from 1 to 21
 * @param needed what it has to be
 */
public record Contrast(String above, String below, double ratio, double needed) {

  private static final double TEXT = 4.5;

  /** From 24 px, or bold from 18.66 px; also for signs. */
  private static final double LARGE = 3;

  private static final String PAGE = "--codio-document-background-color";
  private static final String INK = "--codio-document-color";

  /** What stands on what in a report, by the tokens of codio. */
  private record Pair(String above, String below, double needed) {
    Pair(String above) {
      this(above, PAGE, TEXT);
    }
  }

  private static Pair onItsTint(String foundation) {
    String name = "--codio-" + foundation;
    return new Pair(name + "-color", name + "-background-color", TEXT);
  }

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(INK),
          new Pair("--codio-document-subtle-color"),
          new Pair("--codio-paragraph-color"),
          new Pair("--codio-pre-heading-color"),
          new Pair("--codio-heading-1-color", PAGE, LARGE),
          new Pair("--codio-heading-2-color"),
          new Pair("--codio-heading-3-color"),
          new Pair("--codio-heading-4-color"),
          new Pair("--codio-link-color"),
          new Pair("--codio-link-hover-color"),
          new Pair("--codio-focus-color", "--codio-focus-background-color", TEXT),
          new Pair("--codio-focus-outline-color", PAGE, LARGE),
          new Pair("--codio-skip-link-color", "--codio-skip-link-background-color", TEXT),
          new Pair("--codio-table-caption-color"),
          new Pair("--codio-table-header-color", "--codio-table-header-background-color", TEXT),
          new Pair("--codio-table-cell-color"),
          new Pair("--codio-badge-color", "--codio-badge-background-color", TEXT),
          new Pair("--codio-blockquote-color", "--codio-blockquote-background-color", TEXT),
          new Pair("--codio-code-color", "--codio-code-background-color", TEXT),
          new Pair("--codio-page-footer-color", "--codio-page-footer-background-color", TEXT),
          new Pair("--codio-democratie-color"),
          new Pair("--codio-rechtsstaat-color"),
          new Pair("--codio-bestuurskracht-color"),
          onItsTint("democratie"),
          onItsTint("rechtsstaat"),
          onItsTint("bestuurskracht"),
          new Pair(INK, "--codio-democratie-background-color", TEXT),
          new Pair(INK, "--codio-rechtsstaat-background-color", TEXT),
          new Pair(INK, "--codio-bestuurskracht-background-color", TEXT),
          new Pair("--codio-late-color"),
          new Pair("--codio-done-color"));

  /**
   * The pairs whose contrast is too low, each once. A colour in a notation that codio does not know
   * is not judged.
   */
  static List<Contrast> weak(Tokens tokens) {
    Set<Contrast> weak = new LinkedHashSet<>();
    for (Pair pair : PAIRS) {
      of(pair, tokens).filter(contrast -> contrast.ratio < contrast.needed).ifPresent(weak::add);
    }
    return new ArrayList<>(weak);
  }

  private static Optional<Contrast> of(Pair pair, Tokens tokens) {
    Optional<Color> page = color(PAGE, tokens);
    Optional<Color> below = color(pair.below, tokens).flatMap(it -> page.map(it::on));
    Optional<Color> above = color(pair.above, tokens).flatMap(it -> below.map(it::on));
    return above.flatMap(
        it ->
            below.map(
                behind ->
                    new Contrast(
                        tokens.source(pair.above),
                        source(pair.below, tokens),
                        it.contrast(behind),
                        pair.needed)));
  }

  /** What can be seen through shows the page. */
  private static String source(String below, Tokens tokens) {
    boolean clear = color(below, tokens).filter(color -> color.alpha() == 0).isPresent();
    return tokens.source(clear ? PAGE : below);
  }

  private static Optional<Color> color(String name, Tokens tokens) {
    return tokens
        .resolve(name)
        .map(
            value ->
                value.equalsIgnoreCase("currentcolor") ? tokens.resolve(INK).orElse("") : value)
        .flatMap(Color::of);
  }
}
