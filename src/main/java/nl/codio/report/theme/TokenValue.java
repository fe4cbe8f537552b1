package nl.codio.report.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.codio.report.theme.TokenFile.Reason;

/**
 * What a file of a stranger gives as the value of a token. Only what a colour, a measure, a font or
 * another small word of style needs may reach a page: the list says what is allowed, never what is
 * not.
 *
 * @param text on one line, without {@code !important}
 * @param fault why it is not used
 */
record TokenValue(String text, Optional<Reason> fault) {

  static final int LONGEST = 1_000;

  private static final String IMPORTANT = "!important";
  private static final String SIGNS = " -_.,%#()*+/'\"";
  private static final String BEFORE_NAME = " ,()*+/'\"";
  private static final Set<String> CALLS =
      Set.of(
          "var",
          "calc",
          "min",
          "max",
          "clamp",
          "rgb",
          "rgba",
          "hsl",
          "hsla",
          "hwb",
          "lab",
          "lch",
          "oklab",
          "oklch",
          "color",
          "color-mix",
          "light-dark",
          "linear-gradient",
          "radial-gradient",
          "cubic-bezier",
          "translate",
          "scale",
          "rotate",
          "blur",
          "drop-shadow");

  /** Alone, these say that a theme leaves it to what is below. */
  private static final Set<String> NOTHING =
      Set.of("", "initial", "inherit", "unset", "revert", "revert-layer");

  static TokenValue of(String written) {
    if (written.length() > LONGEST) {
      return new TokenValue("", Optional.of(Reason.LENGTH));
    }
    String text = written.replaceAll("\\s+", " ").strip();
    if (text.toLowerCase(Locale.ROOT).endsWith(IMPORTANT)) {
      text = text.substring(0, text.length() - IMPORTANT.length()).strip();
    }
    return new TokenValue(text, fault(text));
  }

  boolean isEmpty() {
    return NOTHING.contains(text.toLowerCase(Locale.ROOT));
  }

  private static Optional<Reason> fault(String text) {
    Optional<Reason> form = form(text);
    boolean plain =
        text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0)
            && !text.contains("/*")
            && !text.contains("*/");
    return form.isEmpty() && !plain ? Optional.of(Reason.SIGN) : form;
  }

  private static Optional<Reason> form(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = text.indexOf(c, i + 1);
        if (i < 0) {
          return Optional.of(Reason.UNBALANCED);
        }
      } else if (c == '(' && !mayOpen(text, i)) {
        return Optional.of(Reason.CALL);
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return depth == 0 ? Optional.empty() : Optional.of(Reason.UNBALANCED);
  }

  /** A bracket belongs to a known function, or holds a sum together. */
  private static boolean mayOpen(String text, int at) {
    int begin = at;
    while (begin > 0 && BEFORE_NAME.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    String name = text.substring(begin, at).toLowerCase(Locale.ROOT);
    String before = text.substring(0, begin).stripTrailing();
    return name.isEmpty()
        ? before.isEmpty() || "+-*/(,".indexOf(before.charAt(before.length() - 1)) >= 0
        : CALLS.contains(name);
  }
}
