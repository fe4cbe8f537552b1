package nl.codio.report.theme;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The {@code var(--name, fallback)} in a text of CSS. */
final class References {

  private static final String VAR = "var(";

  private References() {}

  /** The names in a value, those in fallbacks too. */
  static Set<String> in(String value) {
    Set<String> names = new LinkedHashSet<>();
    for (Reference one = next(value, 0); one != null; one = next(value, one.begin() + 1)) {
      names.add(one.name());
    }
    return names;
  }

  /** The text with its references filled in; nothing when one comes to nothing. */
  static Optional<String> fill(String value, Function<String, Optional<String>> tokens) {
    String filled = replace(value, tokens, false);
    return next(filled, 0) == null ? Optional.of(filled) : Optional.empty();
  }

  /**
   * The text with its references filled in. One that comes to nothing stays.
   *
   * @param plainColors whether colours are written as every program knows them
   */
  static String replace(
      String text, Function<String, Optional<String>> tokens, boolean plainColors) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (Reference one = next(text, 0); one != null; one = next(text, one.end())) {
      Optional<String> given = tokens.apply(one.name());
      String found = given.isPresent() ? given.get() : replace(one.fallback(), tokens, false);
      boolean nothing = found.isEmpty() || next(found, 0) != null;
      filled.append(text, from, one.begin());
      filled.append(nothing ? text.substring(one.begin(), one.end()) : plain(found, plainColors));
      from = one.end();
    }
    return filled.append(text, from, text.length()).toString();
  }

  /** The token that a value takes over, when it is nothing but a reference. */
  static Optional<String> taken(String value, Tokens tokens) {
    String rest = value;
    for (Reference one = next(rest, 0); one != null; one = next(rest, 0)) {
      if (one.begin() != 0 || one.end() != rest.length()) {
        return Optional.empty();
      }
      if (tokens.resolve(one.name()).isPresent()) {
        return Optional.of(one.name());
      }
      rest = one.fallback();
    }
    return Optional.empty();
  }

  private static String plain(String value, boolean asked) {
    return asked ? Color.of(value).map(Color::plain).orElse(value) : value;
  }

  private record Reference(int begin, int end, String name, String fallback) {}

  /** The first reference from here on that stands outside a string; null when there is none. */
  private static @Nullable Reference next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = endOfString(text, at);
      } else if (text.regionMatches(true, at, VAR, 0, VAR.length()) && begins(text, at)) {
        return reference(text, at);
      }
    }
    return null;
  }

  private static boolean begins(String text, int at) {
    return at == 0 || !Tokens.isName("--" + text.charAt(at - 1));
  }

  private static @Nullable Reference reference(String text, int begin) {
    int comma = -1;
    int depth = 0;
    for (int at = begin + VAR.length(); at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = endOfString(text, at);
      } else if (c == ',' && depth == 0 && comma < 0) {
        comma = at;
      } else if (c == ')' && depth == 0) {
        int endOfName = comma < 0 ? at : comma;
        String name = text.substring(begin + VAR.length(), endOfName).strip();
        String fallback = comma < 0 ? "" : text.substring(comma + 1, at).strip();
        return new Reference(begin, at + 1, name, fallback);
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return null;
  }

  /** A string ends at its quote or, as an apostrophe in a remark is none, with the line. */
  private static int endOfString(String text, int begin) {
    int end = begin + 1;
    while (end < text.length() && text.charAt(end) != text.charAt(begin)) {
      if (text.charAt(end) == '\n') {
        return end;
      }
      end++;
    }
    return end;
  }
}
