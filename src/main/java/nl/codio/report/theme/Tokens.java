package nl.codio.report.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Design tokens by name, {@code --utrecht-document-color}; the same for ever once they are read.
 */
public final class Tokens {

  private static final int LONGEST_NAME = 200;
  private static final String OWN = "--codio-";

  private final Map<String, String> given;
  private final Resolver resolver;

  /** Tokens with these values, by their names. */
  public Tokens(Map<String, String> given) {
    this.given = new LinkedHashMap<>(given);
    this.resolver = new Resolver(this.given);
  }

  /** These tokens, and those below where these say nothing. */
  public Tokens over(Tokens below) {
    Map<String, String> both = new LinkedHashMap<>(below.given);
    both.putAll(given);
    return new Tokens(both);
  }

  /** The values by their names. */
  public Map<String, String> all() {
    return Collections.unmodifiableMap(given);
  }

  /** The names that have a value of their own. */
  public Set<String> names() {
    return Set.copyOf(given.keySet());
  }

  /**
   * What a token comes to in the end, with every {@code var()} filled in; nothing when it is not
   * there, refers to itself by a detour or to what is not there.
   */
  public Optional<String> resolve(String name) {
    return resolver.resolve(name);
  }

  /**
   * A style sheet with every {@code var()} filled in, for programs that know none. One that comes
   * to nothing stays as it is, and with that its declaration is passed over.
   */
  public String fill(String css) {
    return References.replace(css, resolver::resolve, true);
  }

  /**
   * The token of a theme that gives one of codio's tokens its value; that token itself when no
   * theme does.
   */
  public String source(String name) {
    Set<String> seen = new LinkedHashSet<>();
    String source = name;
    while (source.startsWith(OWN) && seen.add(source)) {
      Optional<String> next =
          Optional.ofNullable(given.get(source)).flatMap(value -> References.taken(value, this));
      source = next.orElse(source);
    }
    return source;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tokens tokens && tokens.given.equals(given);
  }

  @Override
  public int hashCode() {
    return given.hashCode();
  }

  @Override
  public String toString() {
    return given.toString();
  }

  /** Every name in these tokens: those that have a value and those that a value refers to. */
  Set<String> mentioned() {
    Set<String> mentioned = new LinkedHashSet<>();
    given.forEach(
        (name, value) -> {
          mentioned.add(name);
          mentioned.addAll(References.in(value));
        });
    return mentioned;
  }

  Optional<String> given(String name) {
    return Optional.ofNullable(given.get(name));
  }

  static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && text.startsWith("--")
        && text.chars().allMatch(Tokens::isNameSign);
  }

  private static boolean isNameSign(int c) {
    return c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
