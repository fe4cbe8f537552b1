package nl.codio.report.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.codio.model.OwnTheme;

/**
 * A look for reports.
 *
 * @param tokens what it says, over codio's own look
 * @param declarations what it says and a report reads, as CSS declarations, one a line; blank for
 *     codio's own look
 */
public record Theme(Tokens tokens, String declarations) {

  private static final Color WHITE = new Color(1, 1, 1, 1);
  private static final Tokens NEUTRAL = read(OwnTheme.NEUTRAL);

  /** What a report reads: all that codio's own look has or takes over. */
  private static final Set<String> READ = Collections.unmodifiableSet(NEUTRAL.mentioned());

  /** One that codio brings along. */
  public static Theme own(OwnTheme theme) {
    return theme == OwnTheme.NEUTRAL ? new Theme(NEUTRAL, "") : of(read(theme));
  }

  /** These tokens, and codio's own look where they say nothing. */
  public static Theme of(Tokens given) {
    Tokens tokens = given.over(NEUTRAL);
    StringBuilder declarations = new StringBuilder();
    for (String name : READ) {
      if (given.given(name).isPresent()) {
        Optional<String> value = tokens.resolve(name);
        value.ifPresent(
            it -> declarations.append("  ").append(name).append(": ").append(it).append(";\n"));
      }
    }
    return new Theme(tokens, declarations.toString().stripTrailing());
  }

  /** Whether a report reads this token. */
  public static boolean reads(String name) {
    return READ.contains(name);
  }

  /** The colour of a page. */
  public Color page() {
    return found("--codio-document-background-color").map(color -> color.on(WHITE)).orElse(WHITE);
  }

  /**
   * The colour of one of codio's tokens as it shows on a page. A notation that codio does not know
   * is that of its own look; nothing for {@code currentcolor}.
   */
  public Optional<Color> color(String token) {
    return found(token).map(color -> color.on(page()));
  }

  private Optional<Color> found(String token) {
    return tokens
        .resolve(token)
        .flatMap(Color::of)
        .or(() -> NEUTRAL.resolve(token).flatMap(Color::of));
  }

  /** Where what reports need to show is hard to read in this look. */
  public List<Contrast> weak() {
    return Contrast.weak(tokens);
  }

  private static Tokens read(OwnTheme theme) {
    String name = "/nl/codio/templates/themes/" + theme.word() + ".css";
    try (InputStream in = Theme.class.getResourceAsStream(name)) {
      String css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return TokenFile.read(css).tokens();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
