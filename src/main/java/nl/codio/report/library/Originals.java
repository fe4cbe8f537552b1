package nl.codio.report.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.library.Original.Kind;

/**
 * All templates of codio of which a project may have its own. The sheet of the poster is not among
 * them: its places are computed for exactly what stands on it.
 */
public final class Originals {

  private static final List<String> PARTS =
      List.of("actions", "extras", "figures", "form", "page", "pictures", "strategy", "texts");

  private static final List<String> FORMATS = List.of("html", "md", "odt", "odt-styles", "pdf");

  /** All of them: the reports, the parts and the formats. */
  public static final List<Original> ALL =
      Stream.of(
              ReportTypes.names().stream().map(name -> new Original(Kind.REPORT, name)),
              PARTS.stream().map(name -> new Original(Kind.PART, "parts/" + name)),
              FORMATS.stream().map(name -> new Original(Kind.FORMAT, "formats/" + name)))
          .flatMap(all -> all)
          .toList();

  private Originals() {}

  /** Those of one kind. */
  public static List<Original> of(Kind kind) {
    return ALL.stream().filter(original -> original.kind() == kind).toList();
  }

  /** The names of all. */
  public static List<String> names() {
    return ALL.stream().map(Original::name).toList();
  }

  /** The one of this name, also where it is written as a file within {@code templates/}. */
  public static Optional<Original> named(String name) {
    String meant =
        name.replace('\\', '/').replaceFirst("^(\\./)?templates/", "").replaceFirst("\\.ftl$", "");
    return ALL.stream().filter(original -> original.name().equals(meant)).findFirst();
  }
}
