package nl.codio.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** What was changed in a file, as {@code git diff} shows it and {@code git apply} reads it. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /**
   * The difference, with three lines around each change; empty when there is none.
   *
   * @param name the file's name with {@code /}, from the folder in which the difference is used
   */
  public static String of(String name, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<String> lines = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            quoted("a/" + name),
            quoted("b/" + name),
            lines,
            DiffUtils.diff(lines, lines(after)),
            CONTEXT);
    return String.join("\n", diff) + "\n";
  }

  /** The lines as git counts them: a return is a character of its line. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
      lines.add(text.substring(start, feed));
      start = feed + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start) + NO_LINE_END);
    }
    return lines;
  }

  /** A name in which something could be read as more than a name stands between quotes. */
  private static String quoted(String name) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == '\u007F') {
        quoted.append('\\').append((char) ('0' + c / 64)).append((char) ('0' + c / 8 % 8));
        quoted.append((char) ('0' + c % 8));
      } else {
        quoted.append(c);
      }
    }
    if (quoted.length() > name.length()) {
      return "\"" + quoted + "\"";
    }
    // A tab ends a name with a space in it, as git writes it.
    return name.indexOf(' ') < 0 ? name : name + "\t";
  }
}
