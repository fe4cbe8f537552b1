package nl.codio.pages;

import java.util.List;
import java.util.regex.Pattern;

/** The blocks of YAML in a page of Markdown. */
public final class YamlBlocks {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

  private YamlBlocks() {}

  /** What stands in each block, in order. */
  public static List<String> in(String markdown) {
    return BLOCK.matcher(markdown).results().map(block -> block.group(1)).toList();
  }
}
