package nl.codio.report.style;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.model.OwnTheme;
import nl.codio.report.theme.Contrast;
import nl.codio.report.theme.Theme;
import nl.codio.report.theme.TokenFile;

/**
 * A look that was chosen.
 *
 * @param theme what it says
 * @param remarks what someone should know of it
 */
public record Look(Theme theme, List<Message> remarks) {

  private static final long LARGEST = 5_000_000;
  private static final int MOST_TOLD = 5;

  /** Copies the list. */
  public Look {
    remarks = List.copyOf(remarks);
  }

  /** One that codio brings along. */
  public static Look own(OwnTheme theme) {
    return new Look(Theme.own(theme), List.of());
  }

  /**
   * That of a file with design tokens in CSS.
   *
   * @param name how the file is called to the user
   */
  public static Look of(Path file, String name) {
    Optional<Message> refusal = refusal(file, name);
    try {
      return refusal.isPresent() ? refused(refusal.get()) : read(file, name);
    } catch (IOException e) {
      return refused(Message.of("style.theme-unreadable", name));
    }
  }

  /** Why a file cannot be read as a look, if it cannot. */
  public static Optional<Message> refusal(Path file, String name) {
    try {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        return Optional.of(Message.of("style.theme-unreadable", name));
      }
      return Files.size(file) > LARGEST
          ? Optional.of(Message.of("style.theme-too-large", name))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("style.theme-unreadable", name));
    }
  }

  static Look refused(Message why) {
    return new Look(Theme.own(OwnTheme.NEUTRAL), List.of(why));
  }

  private static Look read(Path file, String name) throws IOException {
    String css = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    TokenFile tokens = TokenFile.read(css.replace("\uFEFF", ""));
    Theme theme = Theme.of(tokens.tokens());
    List<Message> remarks = new ArrayList<>();
    if (theme.declarations().isEmpty()) {
      remarks.add(Message.of("style.theme-empty", name));
    }
    tokens.dropped().stream()
        .filter(dropped -> Theme.reads(dropped.name()))
        .limit(MOST_TOLD)
        .forEach(dropped -> remarks.add(told(dropped, name)));
    List<Contrast> weak = theme.weak();
    weak.stream().limit(MOST_TOLD).forEach(contrast -> remarks.add(told(contrast, theme, name)));
    if (weak.size() > MOST_TOLD) {
      remarks.add(Message.of("style.contrast.more", weak.size() - MOST_TOLD, name));
    }
    return new Look(theme, remarks);
  }

  private static Message told(TokenFile.Dropped dropped, String name) {
    String key =
        switch (dropped.reason()) {
          case LENGTH -> "style.dropped.length";
          case SIGN -> "style.dropped.sign";
          case UNBALANCED -> "style.dropped.unbalanced";
          case CALL -> "style.dropped.call";
        };
    return Message.of(key, name, dropped.line(), dropped.name());
  }

  private static Message told(Contrast contrast, Theme theme, String name) {
    int ratio = (int) Math.floor(contrast.ratio() * 10);
    int needed = (int) Math.round(contrast.needed() * 10);
    return Message.of(
        "style.contrast",
        name,
        ratio / 10,
        ratio % 10,
        named(contrast.above(), theme),
        named(contrast.below(), theme),
        needed / 10,
        needed % 10);
  }

  private static String named(String token, Theme theme) {
    return token + theme.tokens().resolve(token).map(color -> " (" + color + ")").orElse("");
  }
}
