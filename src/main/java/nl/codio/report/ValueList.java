package nl.codio.report;

import java.util.List;

/**
 * The foundations, principles and values with their definitions (bijlage 2) and the example actions
 * of bijlage 5, in the handbook's words: to lie on the tables of a workshop.
 *
 * @param foundations all three, or the one that a table works on
 * @param source where the words come from
 */
public record ValueList(List<Foundation> foundations, Source source) implements Document {

  /** Copies the foundations. */
  public ValueList {
    foundations = List.copyOf(foundations);
  }

  @Override
  public String template() {
    return "waarden.ftl";
  }

  @Override
  public String day() {
    return source.edition();
  }

  /** Whether it is for one table only. */
  public boolean forOneTable() {
    return foundations.size() == 1;
  }

  /**
   * A foundation.
   *
   * @param id {@code democratie}, {@code rechtsstaat} or {@code bestuurskracht}
   * @param name its name in the handbook
   * @param paragraphs what bijlage 2 says of it
   * @param principles those under it, in the handbook's order
   */
  public record Foundation(
      String id, String name, List<String> paragraphs, List<Principle> principles) {

    /** Copies the lists. */
    public Foundation {
      paragraphs = List.copyOf(paragraphs);
      principles = List.copyOf(principles);
    }

    /** How many values it has. */
    public int count() {
      return principles.stream().mapToInt(principle -> principle.values().size()).sum();
    }
  }

  /**
   * A principle with its values.
   *
   * @param name its name in the handbook
   * @param definition what bijlage 2 says of it
   * @param values those under it, in the handbook's order
   */
  public record Principle(String name, String definition, List<Entry> values) {

    /** Copies the values. */
    public Principle {
      values = List.copyOf(values);
    }
  }

  /**
   * A value.
   *
   * @param name its name in the handbook
   * @param definition what bijlage 2 says of it
   * @param examples the handbook's example actions (bijlage 5): none, one or two
   */
  public record Entry(String name, String definition, List<String> examples) {

    /** Copies the examples. */
    public Entry {
      examples = List.copyOf(examples);
    }
  }

  /**
   * Where the words come from.
   *
   * @param title of the handbook
   * @param authors of the handbook
   * @param publishers of the handbook
   * @param edition the ISO day of the edition
   * @param language the two letters of the language in which the words stand
   * @param translated whether they are codio's translation
   * @param corrections how many words are read otherwise than they are printed
   */
  public record Source(
      String title,
      List<String> authors,
      List<String> publishers,
      String edition,
      String language,
      boolean translated,
      int corrections) {

    /** Copies the lists. */
    public Source {
      authors = List.copyOf(authors);
      publishers = List.copyOf(publishers);
    }
  }
}
