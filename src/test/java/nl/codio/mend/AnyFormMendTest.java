package nl.codio.mend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Files with comments, empty lines and texts put in anywhere, in every kind of line end: whatever
 * is mended, all else stays.
 */
class AnyFormMendTest {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

  @Property(tries = 600)
  void keepsWhatItDoesNotMend(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String end = pick(LINE_ENDS, random);
    String before = scrambled(random).replace("\n", end);
    boolean marked = random.nextBoolean();
    byte[] bytes = (marked ? BYTE_ORDER_MARK + before : before).getBytes(UTF_8);

    OneFile file = OneFile.of(bytes);
    byte[] changed = file.mended().map(it -> it.applyTo(bytes)).orElse(bytes);
    String after = new String(changed, UTF_8);

    assertThat(after.startsWith(BYTE_ORDER_MARK)).isEqualTo(marked);
    String text = marked ? after.substring(1) : after;
    assertThat(text.replace(end, "")).as("only its own line ends").doesNotContain("\n", "\r");
    assertThat(text.endsWith(end)).isEqualTo(before.endsWith(end));
    assertThat(comments(text)).isEqualTo(comments(before));
    assertThat(OneFile.of(changed).mended()).as("a second time").isEmpty();
  }

  /** A file in which only keys have to move keeps each line as it is. */
  @Property(tries = 300)
  void onlyMovesLines(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String before = shuffled(random);

    String after = OneFile.of(before).after();

    assertThat(after.lines().sorted().toList()).isEqualTo(before.lines().sorted().toList());
    List<Integer> places =
        Stream.of("codio:", "soort:", "datum:", "waarden:", "spanningen:", "waardea", "acties:")
            .map(key -> ("\n" + after).indexOf("\n" + key))
            .toList();
    assertThat(places).isSorted().doesNotContain(-1);
  }

  private static String scrambled(Random random) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : pick(texts(), random).split("\n", -1)) {
      int what = random.nextInt(12);
      if (what == 0) {
        lines.add(" ".repeat(random.nextInt(6)) + "# los " + lines.size());
      } else if (what == 1) {
        lines.add("");
      } else if (what == 2) {
        lines.add(" ".repeat(random.nextInt(4)) + "- tekst " + lines.size());
      }
      lines.add(random.nextInt(8) == 0 && !line.isBlank() ? line + "  # 😀 é " + what : line);
    }
    String text = String.join("\n", lines);
    return random.nextBoolean() ? text.stripTrailing() : text;
  }

  /** The groups of a workshop, its top-level keys in any order. */
  private static String shuffled(Random random) {
    List<String> groups =
        new ArrayList<>(
            List.of(
                "codio: 1\n",
                "soort: workshop  # zo heet het\n",
                "datum: 2026-03-12\n",
                "waarden:\n  - waarde: privacy\n    waarom: |\n      Omdat # het\n\n      moet.\n",
                "spanningen:\n- tussen: [privacy, rust]\n\n  # en\n  waarom: dus\n",
                "acties:\n  - {id: A1, actie: a}\n    # erbij\n",
                "waardeafweging: \"een\n  twee\"\n",
                "reflectie:\n  geleerd: x\n"));
    Collections.shuffle(groups, random);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < groups.size(); i++) {
      text.append(i > 0 && random.nextBoolean() ? "\n" : "");
      text.append(
          i > 0 && random.nextInt(3) == 0 ? "# over " + groups.get(i).charAt(0) + "\n" : "");
      text.append(groups.get(i));
    }
    return text.toString();
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/mends"))) {
      for (Path file : files.filter(it -> it.endsWith("before.yaml")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    texts.add(
        Files.readString(
            Path.of("examples/voorbeeldstad/casussen/druktemonitor/workshop-2026-03-12.yaml")));
    return texts;
  }

  /** How often each of the comments that were put in stands there. */
  private static Map<String, Long> comments(String text) {
    Map<String, Long> comments = new TreeMap<>();
    for (String line : text.split("\\R", -1)) {
      int sign = line.indexOf("# ");
      if (sign >= 0) {
        comments.merge(line.substring(sign), 1L, Long::sum);
      }
    }
    return comments;
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
