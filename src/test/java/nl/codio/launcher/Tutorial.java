package nl.codio.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tutorial in README: what it says to type, and what to fill in.
 *
 * @param steps in order
 */
record Tutorial(List<Step> steps) {

  static final String HEADING = "## In tien minuten van niets naar een verslag";

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(console|yaml)\\n(.*?)^```$");
  private static final Pattern FILE = Pattern.compile("`([^`]+\\.yaml)`");

  /** Something that the reader does. */
  sealed interface Step {}

  /**
   * Commands, each with what README shows of its output.
   *
   * @param start where the block begins in README
   * @param end where it ends
   */
  record Session(List<Typed> typed, int start, int end) implements Step {}

  /** One command line with the lines below it. */
  record Typed(String command, String shown) {}

  /** Fields to fill in, in the file that was named last. */
  record Filling(String file, String yaml) implements Step {}

  /** The steps of the tutorial in this text. */
  static Tutorial in(String readme) {
    int start = readme.indexOf(HEADING);
    int end = readme.indexOf("\n## ", start + 1);
    List<Step> steps = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme).region(start, end);
    while (block.find()) {
      String text = block.group(2);
      steps.add(
          block.group(1).equals("yaml")
              ? new Filling(lastFile(readme.substring(start, block.start())), text)
              : new Session(typed(text), block.start(2), block.end(2)));
    }
    return new Tutorial(List.copyOf(steps));
  }

  private static List<Typed> typed(String text) {
    List<Typed> typed = new ArrayList<>();
    for (String part : text.split("(?m)^\\$ ", -1)) {
      if (!part.isEmpty()) {
        int line = part.indexOf('\n');
        typed.add(new Typed(part.substring(0, line), part.substring(line + 1)));
      }
    }
    return typed;
  }

  private static String lastFile(String before) {
    return FILE.matcher(before)
        .results()
        .map(MatchResult::group)
        .map(name -> name.substring(1, name.length() - 1))
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
