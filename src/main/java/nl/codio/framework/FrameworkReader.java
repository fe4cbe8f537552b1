package nl.codio.framework;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Spelling;
import nl.codio.resources.TextResource;

/**
 * Makes the framework from its resource. A resource that is broken is a bug, and is told as one.
 */
final class FrameworkReader {

  private final List<Foundation> foundations = new ArrayList<>();
  private final List<Principle> principles = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private final List<Category> categories = new ArrayList<>();
  private final Map<String, List<ExampleAction>> examples = new HashMap<>();

  private FrameworkReader() {}

  /** The framework in this resource of this package. */
  static Framework read(String resource) {
    String name = "framework/" + resource;
    return new FrameworkReader()
        .framework(
            TextResource.builtIn(name)
                .map(PlainTree::read)
                .or(() -> TextResource.find(name).map(StringReader::new).map(ResourceTree::read))
                .orElseThrow(() -> new IllegalStateException("no resource " + resource)));
  }

  /**
   * The framework in this text.
   *
   * @throws IllegalStateException naming the line, when something is missing, double or unknown
   */
  static Framework read(Reader text) {
    return new FrameworkReader().framework(ResourceTree.read(text));
  }

  private Framework framework(ResourceMap root) {
    LocalDate edition = root.day("editie");
    Source source = source(root.map("bron"), root.maps("correcties"));
    root.maps("categorieen").forEach(this::category);
    root.maps("fundamenten").forEach(this::foundation);
    root.close();
    if (!examples.isEmpty()) {
      throw new IllegalStateException("examples for values that are not there: " + examples);
    }
    return new Framework(edition, source, foundations, principles, values, categories);
  }

  private static Source source(ResourceMap head, List<ResourceMap> corrections) {
    Source source =
        new Source(
            head.text("titel"),
            head.texts("auteurs"),
            head.texts("uitgevers"),
            corrections.stream().map(FrameworkReader::correction).toList());
    head.close();
    return source;
  }

  private static Source.Correction correction(ResourceMap map) {
    Source.Correction correction =
        new Source.Correction(map.text("plaats"), map.text("gedrukt"), map.text("lees"));
    map.close();
    return correction;
  }

  private void category(ResourceMap map) {
    Category category = new Category(map.text("sleutel"), map.text("naam"), map.texts("aliassen"));
    categories.add(category);
    for (ResourceMap example : map.maps("voorbeelden")) {
      Optional<String> note = example.maybe("opmerking");
      examples
          .computeIfAbsent(example.text("waarde"), name -> new ArrayList<>())
          .add(new ExampleAction(category, example.text("voorbeeld"), note));
      example.close();
    }
    map.close();
  }

  private void foundation(ResourceMap map) {
    String name = map.text("naam");
    Foundation foundation =
        new Foundation(Spelling.kebab(name), name, map.text("teken"), map.text("tekst"), List.of());
    foundations.add(foundation);
    map.maps("principes").forEach(principle -> principle(principle, foundation));
    map.close();
  }

  private void principle(ResourceMap map, Foundation foundation) {
    String name = map.text("naam");
    Principle principle =
        new Principle(
            Spelling.kebab(name),
            name,
            foundation,
            map.text("definitie"),
            map.texts("aliassen"),
            map.texts("voorgesteld-bij"));
    principles.add(principle);
    map.maps("waarden").forEach(value -> value(value, principle));
    map.close();
  }

  private void value(ResourceMap map, Principle principle) {
    String name = map.text("naam");
    List<ExampleAction> itsExamples = examples.remove(name);
    values.add(
        new Value(
            Spelling.kebab(name),
            name,
            principle,
            map.text("definitie"),
            map.texts("aliassen"),
            map.texts("voorgesteld-bij"),
            itsExamples == null ? List.of() : itsExamples));
    map.close();
  }
}
