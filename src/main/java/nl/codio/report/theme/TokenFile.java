package nl.codio.report.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file with design tokens: custom properties in CSS, as an organisation publishes them. Read are
 * the rules for the whole page ({@code :root}, {@code html}, {@code body}) and those of the first
 * theme in it ({@code .voorbeeld-theme}); what holds for a part of the page, for a kind of screen
 * or for another theme is left out.
 *
 * @param tokens what it says
 * @param dropped what stands in it but is not used, because it could do harm or cannot be read
 */
public record TokenFile(Tokens tokens, List<Dropped> dropped) {

  private static final Set<String> WHOLE_PAGE = Set.of(":root", ":host", "html", "body", "*");
  private static final String CUSTOM = "--";
  private static final int MOST = 20_000;

  /** Copies the list. */
  public TokenFile {
    dropped = List.copyOf(dropped);
  }

  /**
   * A token that is not used.
   *
   * @param line of the file, from 1
   */
  public record Dropped(String name, int line, Reason reason) {}

  /** Why a token is not used. */
  public enum Reason {
    /** It is too long, or there are too many. */
    LENGTH,
    /** A sign in it has no place in a colour, a measure or a font. */
    SIGN,
    /** A quote or a bracket in it has no other half. */
    UNBALANCED,
    /** It calls what fetches or computes something else, such as {@code url()}. */
    CALL
  }

  /** Reads the text of a style sheet; whatever it holds, there is an answer. */
  public static TokenFile read(String css) {
    Map<String, String> tokens = new LinkedHashMap<>();
    List<Dropped> dropped = new ArrayList<>();
    String theme = "";
    for (Rule rule : RuleReader.read(css)) {
      List<String> selectors = selectors(rule);
      if (theme.isEmpty() && rule.declarations().stream().anyMatch(TokenFile::isToken)) {
        theme = selectors.stream().filter(TokenFile::isTheme).findFirst().orElse("");
      }
      boolean ofTheme = !theme.isEmpty() && selectors.contains(theme);
      if (ofTheme || selectors.stream().anyMatch(WHOLE_PAGE::contains)) {
        rule.declarations().stream()
            .filter(TokenFile::isToken)
            .forEach(declaration -> take(declaration, tokens, dropped));
      }
    }
    return new TokenFile(new Tokens(tokens), dropped);
  }

  private static void take(
      Rule.Declaration declaration, Map<String, String> tokens, List<Dropped> dropped) {
    TokenValue value = TokenValue.of(declaration.value());
    Optional<Reason> fault = tokens.size() < MOST ? value.fault() : Optional.of(Reason.LENGTH);
    if (fault.isPresent()) {
      dropped.add(new Dropped(declaration.name(), declaration.line(), fault.get()));
    } else if (value.isEmpty()) {
      tokens.remove(declaration.name());
    } else {
      tokens.put(declaration.name(), value.text());
    }
  }

  private static List<String> selectors(Rule rule) {
    List<String> selectors = new ArrayList<>();
    for (String selector : rule.selectors().split(",", -1)) {
      selectors.add(selector.strip());
    }
    return selectors;
  }

  /** One element, as it always is: no part of a page, no state. */
  private static boolean isTheme(String selector) {
    return !selector.isEmpty()
        && !WHOLE_PAGE.contains(selector)
        && selector.chars().noneMatch(c -> " \t\n\r\f>+~:|".indexOf(c) >= 0);
  }

  private static boolean isToken(Rule.Declaration declaration) {
    String name = declaration.name();
    return name.startsWith(CUSTOM) && name.length() > CUSTOM.length() && Tokens.isName(name);
  }
}
