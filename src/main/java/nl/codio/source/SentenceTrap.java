package nl.codio.source;

import java.util.Optional;
import nl.codio.diagnostics.Message;

/** The shapes of a Dutch sentence that YAML takes for something else. */
final class SentenceTrap {

  /** Characters with a meaning of their own at the start of a value. */
  private static final String STARTERS = "@`%*&!>|?-[{,]}";

  /**
   * What was recognised.
   *
   * @param key the message
   * @param quoted the characters that YAML takes for something else
   * @param offset where they begin in the value, in chars from 0
   */
  record Found(String key, String quoted, int offset) {

    /** How to write the line instead. A text that merely begins with a bracket is a sentence. */
    Message mend(WrittenLine line) {
      if (key.equals("findings.B004.tab")) {
        return Message.of("findings.B004.tab.hint");
      }
      if (key.equals("findings.B004.start") || !line.isFlow()) {
        return Message.of("findings.B004.block", line.asBlock());
      }
      return line.mended()
          .map(lines -> Message.of("findings.B004.braces", lines))
          .orElseGet(() -> Message.of("findings.B004.flow.hint"));
    }

    int length() {
      return quoted.codePointCount(0, quoted.length());
    }
  }

  private SentenceTrap() {}

  static Optional<Found> in(WrittenLine line) {
    if (line.line().startsWith("\t") || line.lead().contains("\t")) {
      return Optional.of(new Found("findings.B004.tab", "\t", 0));
    }
    String value = line.value();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    char first = value.charAt(0);
    if (first == '\t') {
      return Optional.of(new Found("findings.B004.tab", "\t", 0));
    }
    if (first == '\'' || first == '"') {
      return brokenQuote(value, first);
    }
    if (first == '{' || first == '[') {
      return brokenBrackets(value, first);
    }
    if (STARTERS.indexOf(first) >= 0 && !isBlockHeader(value)) {
      return Optional.of(new Found("findings.B004.start", String.valueOf(first), 0));
    }
    return colonWithin(value);
  }

  private static Optional<Found> brokenQuote(String value, char quote) {
    int close = value.indexOf(quote, 1);
    while (close >= 0 && quote == '\'' && value.startsWith("''", close)) {
      close = value.indexOf(quote, close + 2);
    }
    boolean whole = close >= 0 && restIsNothing(value.substring(close + 1));
    return whole
        ? Optional.empty()
        : Optional.of(new Found("findings.B004.quote", String.valueOf(quote), 0));
  }

  private static boolean restIsNothing(String rest) {
    String stripped = rest.strip();
    return stripped.isEmpty()
        || stripped.startsWith("#")
        || ",]}".contains(stripped.substring(0, 1));
  }

  private static Optional<Found> brokenBrackets(String value, char open) {
    char close = open == '{' ? '}' : ']';
    int sign = value.indexOf(" #");
    int end = value.lastIndexOf(close);
    if (sign >= 0 && (end < 0 || sign < end)) {
      return Optional.of(new Found("findings.B004.cut", value.substring(sign + 1), sign + 1));
    }
    if (end >= 0 && !restIsNothing(value.substring(end + 1))) {
      return Optional.of(new Found("findings.B004.start", String.valueOf(open), 0));
    }
    if (end < 0) {
      return Optional.of(new Found("findings.B004.open", String.valueOf(open), 0));
    }
    return Optional.of(new Found("findings.B004.brackets", String.valueOf(open), 0));
  }

  private static boolean isBlockHeader(String value) {
    char first = value.charAt(0);
    if (first != '|' && first != '>') {
      return false;
    }
    String rest = value.substring(1);
    int comment = rest.indexOf(" #");
    String header = (comment < 0 ? rest : rest.substring(0, comment)).strip();
    return header.length() <= 2
        && header.chars().allMatch(c -> c == '+' || c == '-' || Character.isDigit(c));
  }

  private static Optional<Found> colonWithin(String value) {
    int colon = value.indexOf(": ");
    if (colon < 0 && value.endsWith(":")) {
      colon = value.length() - 1;
    }
    return colon < 0 ? Optional.empty() : Optional.of(new Found("findings.B004.colon", ":", colon));
  }
}
