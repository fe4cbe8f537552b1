package nl.codio.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A line that has to stand in a file that may be there already: {@code .gitignore} and its like.
 * Every byte that stands there stays.
 *
 * @param file the name of the file
 * @param comment what stands above the line; plain letters only
 * @param line the line
 * @param says whether a line that stands there says the same
 */
public record Additions(String file, String comment, String line, Predicate<String> says) {

  /** Reports are made again at any time, so git does not keep them. */
  private static final List<String> REPORTS =
      List.of("rapporten", "rapporten/", "/rapporten", "/rapporten/", "**/rapporten/");

  /** What a project adds to the settings of git. */
  public static List<Additions> ofGit() {
    return List.of(
        new Additions(
            ".gitignore",
            "# Verslagen maakt codio steeds opnieuw.",
            "rapporten/",
            REPORTS::contains),
        new Additions(
            ".gitattributes",
            "# Twee mensen die allebei een regel aan het logboek toevoegen, botsen zo niet.",
            "voortgang*.yaml merge=union",
            line -> line.startsWith("voortgang*.yaml") && line.contains("merge=")));
  }

  /** What stands in the file with the line; nothing when it says so already. */
  public Optional<byte[]> to(byte[] before) {
    String text = new String(before, StandardCharsets.ISO_8859_1);
    if (text.lines().map(String::strip).anyMatch(says)) {
      return Optional.empty();
    }
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder after = new StringBuilder(text);
    if (!text.isEmpty() && !text.endsWith("\n")) {
      after.append(end);
    }
    after.append(comment).append(end).append(line).append(end);
    return Optional.of(after.toString().getBytes(StandardCharsets.ISO_8859_1));
  }
}
