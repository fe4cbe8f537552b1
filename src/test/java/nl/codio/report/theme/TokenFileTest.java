package nl.codio.report.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.codio.report.theme.TokenFile.Dropped;
import nl.codio.report.theme.TokenFile.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".voorbeeld-theme { --utrecht-link-color: #00568b; }",
        ":root{--utrecht-link-color:#00568b}",
        "/* a { } \" */ :root { /* ; */ --utrecht-link-color /* x */ : #00568b /* y */ }",
        "@charset \"utf-8\"; @import \"x.css\"; .a { --utrecht-link-color: #00568b; }",
        ".a { color: red; --utrecht-link-color:\n  #00568b\n; }",
        ".a { --utrecht-link-color: #00568b !important; }",
        ".a, .a ::backdrop { --utrecht-link-color: #00568b; }",
        ".a { & b { --utrecht-link-color: red; } --utrecht-link-color: #00568b; }",
        ".a { --utrecht-link-color: red; --utrecht-link-color: #00568b; }",
        ".a { --utrecht-link-color: #00568b;",
        "} .a { --utrecht-link-color: #00568b; }",
        ".a--donker { --utrecht-link-color: #00568b; }",
      })
  void a_token_of_the_theme_is_read(String css) {
    assertThat(color(css)).isEqualTo("#00568b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@media (prefers-color-scheme: dark) { .a { --utrecht-link-color: red; } }",
        "@media print { @supports (x: y) { .a { --utrecht-link-color: red; } } }",
        ".a .utrecht-page-footer { --utrecht-link-color: red; }",
        ".a > b { --utrecht-link-color: red; }",
        ".a:hover { --utrecht-link-color: red; }",
        ".a--viewport-scale { --utrecht-link-color: red; }",
        ".ander-thema { --utrecht-link-color: red; }",
        "@property --utrecht-link-color { initial-value: red; }",
      })
  void what_does_not_hold_for_the_whole_page_is_left_out(String rule) {
    String css = ".a { --utrecht-link-color: #00568b; }\n" + rule;

    assertThat(color(css)).isEqualTo("#00568b");
    assertThat(TokenFile.read(css).dropped()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "url(https://elders.example/x.png) | CALL",
        "URL ( 'x.png' ) | CALL",
        "uRl(x) | CALL",
        "image-set('x.png' 1x) | CALL",
        "src('x.png') | CALL",
        "expression(alert(1)) | CALL",
        "attr(title) | CALL",
        "env(x) | CALL",
        "red url(x) | CALL",
        "calc(1px + url(x)) | CALL",
        "u\\72l(x) | CALL",
        "'</style><script>alert(1)</script>' | SIGN",
        "red</style> | SIGN",
        "@import 'x.css' | SIGN",
        "'a { b }' | SIGN",
        "red & blue | SIGN",
        "red:blue | SIGN",
        "rgb(1, 2, 3 | UNBALANCED",
        "rgb(1, 2, 3)) | UNBALANCED",
        "'Fira Sans | UNBALANCED",
      })
  void what_could_do_harm_is_dropped_and_told(String value, Reason reason) {
    TokenFile read = TokenFile.read(":root {\n --a: 1px;\n --utrecht-link-color: " + value + "\n}");

    assertThat(read.tokens().resolve("--utrecht-link-color")).isEmpty();
    assertThat(read.dropped()).containsExactly(new Dropped("--utrecht-link-color", 3, reason));
    assertThat(read.tokens().resolve("--a")).contains("1px");
  }

  @Test
  void a_value_cannot_begin_another_declaration_or_rule() {
    TokenFile read =
        TokenFile.read(":root { --utrecht-link-color: red; } body { display: none } /* : } */");

    assertThat(read.tokens().names()).containsExactly("--utrecht-link-color");
    assertThat(Theme.of(read.tokens()).declarations()).isEqualTo("  --utrecht-link-color: red;");
  }

  @Test
  void a_reset_leaves_it_to_what_is_below() {
    assertThat(TokenFile.read(":root { --a: red; --a: inherit; --b: ; }").tokens().names())
        .isEmpty();
  }

  @Test
  void a_very_long_value_is_dropped() {
    assertThat(TokenFile.read(":root { --a: " + "x".repeat(1_001) + "; }").dropped())
        .containsExactly(new Dropped("--a", 1, Reason.LENGTH));
  }

  @Test
  void a_very_long_file_of_tokens_is_read_up_to_a_limit() {
    String css =
        IntStream.range(0, 20_010)
            .mapToObj(i -> "--t" + i + ": 1px;")
            .collect(Collectors.joining("\n", ":root {\n", "\n}"));

    TokenFile read = TokenFile.read(css);

    assertThat(read.tokens().names()).hasSize(20_000);
    assertThat(read.dropped()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{", "}", "(", "[", "\"", "\\", "/*", "/**/", ":", ";", "--", "@media{", "a{", "\n"
      })
  void whatever_a_file_holds_there_is_an_answer_soon(String part) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          TokenFile.read(part.repeat(1_000_000 / part.length()));
          TokenFile.read(":root { --a: " + part.repeat(500) + "; --b: red }");
        });
  }

  private static String color(String css) {
    return TokenFile.read(css).tokens().resolve("--utrecht-link-color").orElse("nothing");
  }
}
