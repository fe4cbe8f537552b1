package nl.codio.source;

import java.util.List;
import java.util.Locale;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Span;

/**
 * Finds characters that a person cannot see and that a YAML parser stumbles over: control
 * characters, line ends that editors do not count (U+0085, U+2028, U+2029), and hard spaces where
 * YAML wants a plain one. Each is told and replaced by a space, so that reading goes on and columns
 * stay right.
 */
final class OddCharacters {

  private static final int MOST_TOLD = 20;
  private static final char HARD_SPACE = '\u00A0';

  private final SourceText source;
  private final List<Finding> findings;
  private int told;

  private OddCharacters(SourceText source, List<Finding> findings) {
    this.source = source;
    this.findings = findings;
  }

  static SourceText replace(SourceText source, List<Finding> findings) {
    return new OddCharacters(source, findings).replaced();
  }

  private SourceText replaced() {
    String text = source.text();
    char[] changed = null;
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        line++;
        lineStart = i + 1;
      } else if (isOdd(c) || (c == HARD_SPACE && breaksStructure(text, lineStart, i))) {
        changed = changed == null ? text.toCharArray() : changed;
        changed[i] = ' ';
        tell(c, Span.onLine(line, text.codePointCount(lineStart, i) + 1, 1));
      }
    }
    return changed == null ? source : new SourceText(source.file(), new String(changed));
  }

  private static boolean isOdd(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= '\u007F' && c <= '\u009F')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  private static boolean breaksStructure(String text, int lineStart, int at) {
    if (text.charAt(Math.max(lineStart, at - 1)) == ':') {
      return true;
    }
    for (int i = lineStart; i < at; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  private void tell(char c, Span span) {
    if (told++ >= MOST_TOLD) {
      return;
    }
    String name = "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
    String key = c == HARD_SPACE ? "findings.B006.hard-space" : "findings.B006";
    findings.add(
        Finding.of("B006", Severity.ERROR, new Place(source.file(), span), Message.of(key, name))
            .withHint(Message.of("findings.B006.hint")));
  }
}
