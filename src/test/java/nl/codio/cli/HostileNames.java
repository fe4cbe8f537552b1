package nl.codio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.codio.process.Outcome;
import nl.codio.process.Program;

/**
 * Projects of one case each, named by somebody who means no good; what is offered must be quoted. A
 * shell makes them, which holds the same bytes whatever the locale of these tests.
 */
record HostileNames(Path folder) {

  static final List<String> NAMES =
      List.of(
          "met spatie",
          "d'accent",
          "zeg \"ja\" en $HOME",
          "$(touch x)",
          "`touch x`",
          "a;touch x",
          "a|b&c>x",
          "~",
          "#geen",
          "!!",
          "{a,b}",
          "a\\,b c\\",
          "co:lon=is@",
          "[a]?",
          "été",
          "a\u200bb");

  private static final String MAKE =
      """
      i=0
      while IFS= read -r name; do
        mkdir -p "$i/casussen/$name"
        : >"$i/codio.yaml"
        : >"$i/casussen/$name/casus.yaml"
        : >"$i/casussen/$name/workshop-$name.yaml"
        i=$((i + 1))
      done <names
      """;

  /** Makes them in this folder: {@code 0}, {@code 1} and so on. */
  static HostileNames in(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("names"), String.join("\n", NAMES) + "\n");
    Outcome made =
        new Program(List.of("sh", "-c", MAKE), folder, Map.of(), Duration.ofSeconds(20)).run();
    if (made.code() != 0) {
      throw new AssertionError(made.err());
    }
    return new HostileNames(folder);
  }

  /** Goes into each project in turn and types this there. */
  String keys(String line) {
    return String.join(
        "",
        IntStream.range(0, NAMES.size())
            .mapToObj(
                number ->
                    "cd '" + folder.resolve(Integer.toString(number)) + "'" + "\n" + line + "\n")
            .toList());
  }

  /** Whether something in a name was run. */
  boolean didHarm() throws IOException {
    for (int number = 0; number < NAMES.size(); number++) {
      if (Files.exists(folder.resolve(number + "/x"))) {
        return true;
      }
    }
    return Files.exists(folder.resolve("x"));
  }
}
