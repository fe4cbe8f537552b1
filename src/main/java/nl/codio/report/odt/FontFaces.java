package nl.codio.report.odt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;

/**
 * The fonts that a document declares. A declaration is called after the first of its families, by
 * which somebody finds it in a menu; those after it are for who has not that one.
 */
final class FontFaces {

  /** What CSS calls a kind of letters, in the words of the format. */
  private static final Map<String, String> KINDS =
      Map.of(
          "sans-serif", "swiss",
          "system-ui", "swiss",
          "ui-sans-serif", "swiss",
          "serif", "roman",
          "ui-serif", "roman",
          "monospace", "modern",
          "ui-monospace", "modern",
          "cursive", "script",
          "fantasy", "decorative");

  private final Element declarations;
  private final Set<String> declared = new LinkedHashSet<>();

  /**
   * The fonts of a document.
   *
   * @param declarations where they are declared; none is yet
   */
  FontFaces(Element declarations) {
    this.declarations = declarations;
  }

  /**
   * The name under which this list of families in CSS is declared from now on; nothing where it
   * names no font.
   */
  Optional<String> declare(String css) {
    List<String> names = new ArrayList<>();
    String kind = "";
    for (String family : css.split(",", -1)) {
      String name = unquoted(family.strip());
      String known = KINDS.getOrDefault(name.toLowerCase(Locale.ROOT), "");
      kind = kind.isEmpty() ? known : kind;
      if (known.isEmpty() && !name.isEmpty()) {
        names.add(name);
      }
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (declared.add(names.get(0))) {
      declare(names, kind);
    }
    return Optional.of(names.get(0));
  }

  private void declare(List<String> names, String kind) {
    Element face = Elements.append(declarations, "style:font-face");
    face.setAttribute("style:name", names.get(0));
    face.setAttribute(
        "svg:font-family", String.join(", ", names.stream().map(FontFaces::quoted).toList()));
    face.setAttribute("style:font-pitch", kind.equals("modern") ? "fixed" : "variable");
    if (!kind.isEmpty()) {
      face.setAttribute("style:font-family-generic", kind);
    }
  }

  private static String unquoted(String family) {
    return family.replaceAll("^[\"']|[\"']$", "").strip();
  }

  private static String quoted(String name) {
    return name.contains(" ") ? "'" + name.replace("'", "") + "'" : name;
  }
}
