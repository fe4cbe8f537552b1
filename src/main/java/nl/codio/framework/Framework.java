package nl.codio.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One edition of the value framework (§ 1.2, bijlage 1 and 2, bijlage 5), in Dutch or, to be shown,
 * in another language.
 */
public final class Framework {

  /** The two letters of the language in which the handbook is written. */
  public static final String DUTCH = "nl";

  private final LocalDate edition;
  private final String language;
  private final Optional<Framework> original;
  private final Map<String, Framework> translations = new ConcurrentHashMap<>();
  private final Source source;
  private final Lexicon<Foundation> foundations;
  private final Lexicon<Principle> principles;
  private final Lexicon<Value> values;
  private final Lexicon<Category> categories;

  Framework(
      LocalDate edition,
      Source source,
      List<Foundation> foundations,
      List<Principle> principles,
      List<Value> values,
      List<Category> categories) {
    this(edition, DUTCH, Optional.empty(), source, foundations, principles, values, categories);
  }

  /** A translation of another framework. */
  Framework(
      Framework original,
      String language,
      List<Foundation> foundations,
      List<Principle> principles,
      List<Value> values,
      List<Category> categories) {
    this(
        original.edition,
        language,
        Optional.of(original),
        original.source,
        foundations,
        principles,
        values,
        categories);
  }

  private Framework(
      LocalDate edition,
      String language,
      Optional<Framework> original,
      Source source,
      List<Foundation> foundations,
      List<Principle> principles,
      List<Value> values,
      List<Category> categories) {
    this.edition = edition;
    this.language = language;
    this.original = original;
    this.source = source;
    this.foundations = new Lexicon<>(foundations);
    this.principles = new Lexicon<>(principles);
    this.values = new Lexicon<>(values);
    this.categories = new Lexicon<>(categories);
  }

  /** The edition of 31 January 2025, read at the first call. */
  public static Framework current() {
    return Current.FRAMEWORK;
  }

  /** The date on the handbook: what a file names as its {@code kader}. */
  public LocalDate edition() {
    return edition;
  }

  /** The two letters of the language in which its words stand. */
  public String language() {
    return language;
  }

  /** Whether its words are codio's own translation, which whoever shows them has to say. */
  public boolean isTranslated() {
    return original.isPresent();
  }

  /** The same edition in the words of the handbook, which are those that files use. */
  public Framework original() {
    return original.orElse(this);
  }

  /**
   * The same edition in the words of another language; in its own words when there is no
   * translation. All ids stay, and each thing is found by its Dutch name too.
   *
   * @param code the two letters of the language
   */
  public Framework in(String code) {
    if (code.equals(DUTCH)) {
      return original();
    }
    return original()
        .translations
        .computeIfAbsent(
            code, one -> TranslationReader.find(original(), one).orElseGet(this::original));
  }

  /** Where the text comes from. */
  public Source source() {
    return source;
  }

  /** The three foundations. */
  public Lexicon<Foundation> foundations() {
    return foundations;
  }

  /** The six principles, in the order of the tables of bijlage 2. */
  public Lexicon<Principle> principles() {
    return principles;
  }

  /** The 32 values. */
  public Lexicon<Value> values() {
    return values;
  }

  /** The six categories of measures and example actions. */
  public Lexicon<Category> categories() {
    return categories;
  }

  /** The principles of one foundation. */
  public List<Principle> principlesOf(Foundation foundation) {
    return principles.all().stream()
        .filter(principle -> principle.foundation().id().equals(foundation.id()))
        .toList();
  }

  /** The values of one principle. */
  public List<Value> valuesOf(Principle principle) {
    return values.all().stream()
        .filter(value -> value.principle().id().equals(principle.id()))
        .toList();
  }

  /** Read when first asked for, and once. */
  private static final class Current {
    static final Framework FRAMEWORK = FrameworkReader.read("2025-01-31.yaml");
  }
}
