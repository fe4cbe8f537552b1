package nl.codio.report.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.codio.diagnostics.Message;
import nl.codio.report.assembly.ReportType;

/**
 * The templates of one project, as they were on disk at one moment.
 *
 * @param all what could be read, in the order of their names
 * @param refusals what could not be, and why
 */
public record OwnTemplates(List<OwnTemplate> all, List<Message> refusals) {

  /** Copies the lists. */
  public OwnTemplates {
    all = List.copyOf(all);
    refusals = List.copyOf(refusals);
  }

  /** No templates. */
  public static OwnTemplates none() {
    return new OwnTemplates(List.of(), List.of());
  }

  /**
   * Reads those of the project in this folder; none when the folder is no project.
   *
   * @param root absolute
   */
  public static OwnTemplates of(Path root) {
    return new TemplateFolder(root).read();
  }

  /** Whether the project has none. */
  public boolean isEmpty() {
    return all.isEmpty() && refusals.isEmpty();
  }

  /** The one of this path in {@code templates}. */
  public Optional<OwnTemplate> named(String name) {
    return all.stream().filter(template -> template.name().equals(name)).findFirst();
  }

  /** The page that makes this type of report. */
  public Optional<OwnTemplate> page(String type) {
    return named(type + ".ftl");
  }

  /** The types of report that codio does not have, in the order of their names. */
  public List<ReportType> types() {
    return all.stream()
        .filter(OwnTemplate::isOwnType)
        .flatMap(template -> template.reportType().stream())
        .toList();
  }

  /** The names of these types, those of which something is wrong too. */
  public List<String> typeNames() {
    return all.stream().filter(OwnTemplate::isOwnType).map(OwnTemplate::type).toList();
  }

  /** The texts by their paths. */
  public Map<String, String> texts() {
    return all.stream()
        .collect(Collectors.toMap(OwnTemplate::name, OwnTemplate::text, (one, other) -> one));
  }

  /** The names of what there is, to tell someone. */
  public List<String> files() {
    return all.stream().map(OwnTemplate::file).toList();
  }
}
