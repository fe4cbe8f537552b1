package nl.codio.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.codio.framework.Framework;
import nl.codio.framework.Value;
import nl.codio.report.picture.ValueWheel.Field;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ValueWheelTest {

  private static final List<String> NAMES =
      Framework.current().values().all().stream().map(Value::name).toList();

  private final Pencil pencil = new Pencil(Palette.own(), new BundleWords());

  @Property(tries = 200)
  void any_choice_leaves_all_values_to_read(
      @ForAll("names") Set<String> chosen,
      @ForAll("names") Set<String> accents,
      @ForAll("own") List<Field> own) {
    ValueWheel wheel = Sketches.wheel(chosen, accents, own);

    Element svg = Xml.read(pencil.draw(wheel, "wiel"));

    String drawn = String.join(" ", Xml.texts(svg, "text"));
    String description = String.join("", Xml.texts(svg, "desc"));
    assertThat(Xml.texts(svg, "title")).singleElement().asString().isNotBlank();
    for (String name : NAMES) {
      assertThat(drawn).contains(name);
      assertThat(description).contains(name + marks(name, chosen, accents));
    }
    assertThat(own).allSatisfy(field -> assertThat(description).contains(field.name()));
    assertThat(Xml.ids(svg)).doesNotHaveDuplicates().allMatch(id -> id.startsWith("wiel-"));
  }

  @Provide
  Arbitrary<Set<String>> names() {
    return Arbitraries.of(NAMES).set().ofMaxSize(NAMES.size());
  }

  @Provide
  Arbitrary<List<Field>> own() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Arbitraries.of("Rust", "Nabijheid", "Gastvrijheid in alles", "W".repeat(300))
        .flatMap(name -> either.flatMap(a -> either.map(b -> new Field(name, a, b))))
        .list()
        .ofMaxSize(5);
  }

  private static String marks(String name, Set<String> chosen, Set<String> accents) {
    List<String> marks =
        List.of(
            chosen.contains(name) ? "gekozen" : "", accents.contains(name) ? "accentwaarde" : "");
    String told = marks.stream().filter(mark -> !mark.isEmpty()).collect(Collectors.joining(", "));
    return told.isEmpty() ? "" : " [" + told + "]";
  }

  @Test
  void tells_foundations_by_a_mark_as_well() {
    String drawn = pencil.draw(Sketches.framework(), "wiel");

    assertThat(Xml.texts(Xml.read(drawn), "desc").get(0))
        .contains("● democratie: ", "■ rechtsstaat: ", "▲ bestuurskracht: ");
    // Each mark is drawn, in the ring and in the legend.
    assertThat(drawn.split("<circle ", -1)).hasSize(3);
    assertThat(drawn.split("<rect ", -1)).hasSize(3);
  }

  @Test
  void names_what_a_value_of_the_organisation_is_when_it_has_no_principle() {
    ValueWheel wheel =
        new ValueWheel(Sketches.framework().foundations(), List.of(new Field("Rust", true, false)));

    assertThat(Xml.texts(Xml.read(pencil.draw(wheel, "wiel")), "desc").get(0))
        .endsWith("Zonder principe: Rust [eigen waarde, gekozen].");
  }

  @Test
  void keeps_the_foundations_8_11_and_13_parts_of_32_whatever_is_added() {
    List<Field> own = List.of(new Field("Rust", true, false), new Field("Rust 2", false, true));

    assertThat(corners(pencil.draw(Sketches.wheel(Set.of(), Set.of(), own), "wiel")))
        .isEqualTo(corners(pencil.draw(Sketches.framework(), "wiel")))
        .hasSize(3);
  }

  /** The paths of the innermost ring, which are filled and have no edge. */
  private static List<String> corners(String svg) {
    return svg.lines()
        .filter(line -> line.matches("<path d=\"\\S+ \\S*L.*Z\" fill=\"#......\"/>"))
        .filter(line -> line.contains("A130 130") && line.contains("A54 54"))
        .toList();
  }
}
