package nl.codio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of SECURITY.md is tried by a test that exists. */
class SecurityPageTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Fuzz))`");

  @Test
  void every_promise_names_a_test() throws IOException {
    assertThat(page().lines().filter(line -> line.matches("\\| [^|]* \\| [^|]* \\|.*")).skip(2))
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> assertThat(line).containsPattern(TEST));
  }

  @Test
  void every_test_that_it_names_exists() throws IOException {
    Set<String> named = new TreeSet<>();
    Matcher matcher = TEST.matcher(page());
    while (matcher.find()) {
      named.add(matcher.group(1));
    }

    assertThat(classes()).containsAll(named);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("SECURITY.md"));
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
