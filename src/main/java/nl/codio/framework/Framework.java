package nl.codio.framework;

import java.time.LocalDate;
import java.util.List;

/** One edition of the value framework (§ 1.2, bijlage 1 and 2, bijlage 5). */
public final class Framework {

  private final LocalDate edition;
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
    this.edition = edition;
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
