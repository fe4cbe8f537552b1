package nl.codio.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every bundle, also those that come later: they are found in their folder. */
class BundlesTest {

  private static final Path FOLDER = Path.of("src/main/resources/nl/codio/language");
  private static final Pattern BLANK = Pattern.compile("\\{(\\d+)");
  private static final int MOST_ARGUMENTS = 9;

  static Stream<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_nl.properties"))
          .map(name -> name.substring(0, name.indexOf('_')))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void every_bundle_is_there_in_both_languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              bundles()
                  .flatMap(it -> Stream.of(it + "_nl.properties", it + "_en.properties"))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_have_the_same_keys(String bundle) throws IOException {
    assertThat(read(bundle, Language.EN).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(bundle, Language.NL).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_key_begins_with_the_name_of_its_bundle(String bundle) throws IOException {
    assertThat(read(bundle, Language.NL).stringPropertyNames())
        .allMatch(key -> key.startsWith(bundle + "."));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_key_stands_twice_in_a_file(String bundle) throws IOException {
    for (Language language : Language.values()) {
      List<String> keys = new ArrayList<>();
      for (String line : Files.readAllLines(file(bundle, language))) {
        if (line.startsWith(bundle + ".")) {
          keys.add(line.substring(0, line.indexOf('=')).strip());
        }
      }
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_fill_in_the_same_arguments(String bundle) throws IOException {
    Properties dutch = read(bundle, Language.NL);
    Properties english = read(bundle, Language.EN);

    for (String key : dutch.stringPropertyNames()) {
      assertThat(blanks(english.getProperty(key)))
          .as(key)
          .isEqualTo(blanks(dutch.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_text_can_be_filled_in_and_loses_no_apostrophe(String bundle) throws IOException {
    for (Language language : Language.values()) {
      Properties texts = read(bundle, language);
      for (String key : texts.stringPropertyNames()) {
        String pattern = texts.getProperty(key);
        assertThat(pattern.replace("''", "").replaceAll("'\\{[^']*'|'}'", ""))
            .as("a lonely apostrophe in %s", key)
            .doesNotContain("'");
        assertThat(onlyPlainAndChoice(pattern)).as("formats of %s", key).isTrue();
        assertThat(new Sentence(language, numbers()).fill(pattern)).as(key).isNotBlank();
      }
    }
  }

  private static boolean onlyPlainAndChoice(String pattern) {
    for (Format format : new MessageFormat(pattern, Locale.ROOT).getFormats()) {
      if (format != null && !(format instanceof ChoiceFormat)) {
        return false;
      }
    }
    return true;
  }

  private static List<Object> numbers() {
    List<Object> numbers = new ArrayList<>();
    for (int i = 0; i < MOST_ARGUMENTS; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static Set<String> blanks(String pattern) {
    Set<String> blanks = new TreeSet<>();
    Matcher matcher = BLANK.matcher(pattern);
    while (matcher.find()) {
      blanks.add(matcher.group(1));
    }
    return blanks;
  }

  private static Properties read(String bundle, Language language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file(bundle, language), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Path file(String bundle, Language language) {
    return FOLDER.resolve(bundle + "_" + language.code() + ".properties");
  }
}
