package nl.codio.framework;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.resources.TextResource;

/**
 * Makes a framework in another language from its translation. Everything has one, and nothing is
 * translated that is not there: a resource that is broken is a bug, and is told as one.
 */
final class TranslationReader {

  private final Framework original;
  private final Map<String, Foundation> foundations = new HashMap<>();
  private final Map<String, Principle> principles = new HashMap<>();
  private final Map<String, Category> categories = new HashMap<>();

  private TranslationReader(Framework original) {
    this.original = original;
  }

  /** The translation that comes with this edition; absent when there is none. */
  static Optional<Framework> find(Framework original, String language) {
    String resource = "framework/" + original.edition() + "-" + language + ".yaml";
    return TextResource.find(resource).map(text -> read(original, new StringReader(text)));
  }

  /**
   * The framework in the words of this text.
   *
   * @throws IllegalStateException naming the line, when a translation is missing, or of nothing
   */
  static Framework read(Framework original, Reader text) {
    return new TranslationReader(original).framework(ResourceTree.read(text));
  }

  private Framework framework(ResourceMap root) {
    String edition = root.text("editie");
    if (!edition.equals(original.edition().toString())) {
      throw new IllegalStateException("a translation of the edition " + edition);
    }
    String language = root.text("taal");
    List<Category> inCategories =
        each(original.categories(), root.map("categorieen"), this::category);
    List<Foundation> inFoundations =
        each(original.foundations(), root.map("fundamenten"), this::foundation);
    List<Principle> inPrinciples =
        each(original.principles(), root.map("principes"), this::principle);
    List<Value> inValues = each(original.values(), root.map("waarden"), this::value);
    root.close();
    return new Framework(original, language, inFoundations, inPrinciples, inValues, inCategories);
  }

  /** How one thing is translated. */
  private interface Translation<T> {
    T of(T thing, ResourceMap words);
  }

  private static <T extends Named> List<T> each(
      Lexicon<T> things, ResourceMap translations, Translation<T> translation) {
    List<T> translated = new ArrayList<>();
    for (T thing : things.all()) {
      ResourceMap words = translations.map(thing.id());
      translated.add(translation.of(thing, words));
      words.close();
    }
    translations.close();
    return translated;
  }

  private Category category(Category one, ResourceMap words) {
    Category translated = new Category(one.id(), words.text("naam"), found(one));
    categories.put(one.id(), translated);
    return translated;
  }

  private Foundation foundation(Foundation one, ResourceMap words) {
    Foundation translated =
        new Foundation(
            one.id(), words.text("naam"), one.mark(), words.text("tekst"), List.of(one.name()));
    foundations.put(one.id(), translated);
    return translated;
  }

  private Principle principle(Principle one, ResourceMap words) {
    Principle translated =
        new Principle(
            one.id(),
            words.text("naam"),
            of(foundations, one.foundation()),
            words.text("definitie"),
            found(one),
            one.proposedFor());
    principles.put(one.id(), translated);
    return translated;
  }

  private Value value(Value one, ResourceMap words) {
    String name = words.text("naam");
    String definition = words.text("definitie");
    List<ExampleAction> examples = new ArrayList<>();
    Optional<ResourceMap> texts = words.maybeMap("voorbeelden");
    Optional<ResourceMap> notes = words.maybeMap("opmerkingen");
    for (ExampleAction example : one.examples()) {
      String category = example.category().id();
      String text = texts.orElseThrow(() -> missing("voorbeelden", one)).text(category);
      Optional<String> note =
          example
              .note()
              .map(said -> notes.orElseThrow(() -> missing("opmerkingen", one)).text(category));
      examples.add(new ExampleAction(of(categories, example.category()), text, note));
    }
    texts.ifPresent(ResourceMap::close);
    notes.ifPresent(ResourceMap::close);
    return new Value(
        one.id(),
        name,
        of(principles, one.principle()),
        definition,
        found(one),
        one.proposedFor(),
        examples);
  }

  /** The names by which it is found as well: the Dutch one first. */
  private static List<String> found(Named one) {
    List<String> names = new ArrayList<>(List.of(one.name()));
    names.addAll(one.aliases());
    return names;
  }

  private static <T extends Named> T of(Map<String, T> translated, T one) {
    T words = translated.get(one.id());
    if (words == null) {
      throw new IllegalStateException("not translated: " + one.id());
    }
    return words;
  }

  private static IllegalStateException missing(String key, Named one) {
    return new IllegalStateException("no " + key + " of " + one.id());
  }
}
