package nl.codio.report.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rules of a style sheet that stand outside every at-rule, as CSS Syntax Level 3 cuts
 * them: what cannot be understood is passed over, and reading goes on behind it. It takes one walk
 * through the text, without recursion.
 */
final class RuleReader {

  private final String css;
  private int at;
  private int line = 1;
  private int counted;

  private RuleReader(String css) {
    this.css = css;
  }

  static List<Rule> read(String css) {
    return new RuleReader(css).rules();
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    while (at < css.length()) {
      String before = piece("{};").strip();
      boolean opens = take() == '{';
      if (opens && before.startsWith("@")) {
        skipBlock();
      } else if (opens) {
        rules.add(new Rule(before, declarations()));
      }
    }
    return rules;
  }

  private List<Rule.Declaration> declarations() {
    List<Rule.Declaration> declarations = new ArrayList<>();
    while (at < css.length()) {
      skipSpace();
      int begin = at;
      String text = piece("{};");
      char end = take();
      int colon = text.indexOf(':');
      if (end == '{') {
        skipBlock();
      } else if (colon > 0) {
        String name = text.substring(0, colon).strip();
        String value = text.substring(colon + 1).strip();
        declarations.add(new Rule.Declaration(name, value, lineOf(begin)));
      }
      if (end == '}') {
        break;
      }
    }
    return declarations;
  }

  private void skipBlock() {
    for (int depth = 1; depth > 0 && at < css.length(); ) {
      piece("{}");
      depth += take() == '{' ? 1 : -1;
    }
  }

  /** The text up to one of these signs that stands outside strings and brackets. */
  private String piece(String ends) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (depth == 0 && ends.indexOf(c) >= 0) {
        break;
      }
      if (css.startsWith("/*", at)) {
        skipComment();
        text.append(' ');
      } else if (c == '"' || c == '\'') {
        string(c, text);
      } else {
        depth = Math.max(0, depth + (c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0));
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  /** A string ends at its quote, or at the end of the line. */
  private void string(char quote, StringBuilder text) {
    do {
      char c = css.charAt(at);
      if (c == '\n') {
        return;
      }
      text.append(c);
      at++;
      if (c == '\\' && at < css.length()) {
        text.append(css.charAt(at++));
      }
    } while (at < css.length() && css.charAt(at) != quote);
    if (at < css.length()) {
      text.append(css.charAt(at++));
    }
  }

  private char take() {
    return at < css.length() ? css.charAt(at++) : '}';
  }

  private void skipSpace() {
    while (at < css.length()) {
      if (css.startsWith("/*", at)) {
        skipComment();
      } else if (Character.isWhitespace(css.charAt(at)) || css.charAt(at) == ';') {
        at++;
      } else {
        return;
      }
    }
  }

  private void skipComment() {
    int end = css.indexOf("*/", at + 2);
    at = end < 0 ? css.length() : end + 2;
  }

  private int lineOf(int offset) {
    for (; counted < offset; counted++) {
      if (css.charAt(counted) == '\n') {
        line++;
      }
    }
    return line;
  }
}
