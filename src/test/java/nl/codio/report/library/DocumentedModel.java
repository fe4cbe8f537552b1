package nl.codio.report.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.library.DocumentedRecord.Part;

/** The records that templates come across, from the data of each report on. */
final class DocumentedModel {

  private static final Pattern LIST = Pattern.compile("List<(.*)>");

  private static final Map<String, String> WORDS =
      Map.of(
          "String", "text",
          "int", "number",
          "Integer", "number",
          "boolean", "yes or no",
          "Boolean", "yes or no");

  private final Map<String, DocumentedRecord> sources = new TreeMap<>();
  private final Set<DocumentedRecord> reached = new LinkedHashSet<>();

  DocumentedModel() {
    RecordSources.records("", "picture").forEach(it -> sources.put(it.name(), it));
    ReportTypes.names().forEach(report -> reach(ofReport(report)));
    reach(edition());
  }

  /** The data of this report. */
  DocumentedRecord ofReport(String report) {
    return sources.values().stream()
        .filter(it -> it.template().equals(Optional.of(report)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no record has the template " + report));
  }

  /** In what edition a report is made. */
  DocumentedRecord edition() {
    return Objects.requireNonNull(sources.get("Edition"));
  }

  /** All of them: those of the reports in their order, then what several share. */
  List<DocumentedRecord> records() {
    List<String> reports =
        ReportTypes.names().stream().map(report -> ofReport(report).name()).toList();
    List<DocumentedRecord> records = new ArrayList<>(reached);
    records.sort(
        Comparator.comparing(
                (DocumentedRecord it) ->
                    reports.contains(it.outer()) ? reports.indexOf(it.outer()) : reports.size())
            .thenComparing(DocumentedRecord::name));
    return records;
  }

  /** The parts of a record that a template can do something with. */
  List<Part> parts(DocumentedRecord in) {
    return in.parts().stream()
        .filter(part -> WORDS.containsKey(element(part)) || target(in, part).isPresent())
        .toList();
  }

  /** The type of a part, in words. */
  String type(DocumentedRecord in, Part part) {
    String element =
        target(in, part)
            .map(DocumentedRecord::name)
            .orElseGet(() -> WORDS.getOrDefault(element(part), element(part)));
    return LIST.matcher(part.type()).matches() ? "list of " + element : element;
  }

  /** The record that a part is, or is a list of. */
  Optional<DocumentedRecord> target(DocumentedRecord in, Part part) {
    String element = element(part);
    return Optional.ofNullable(sources.get(in.outer() + "." + element))
        .or(() -> Optional.ofNullable(sources.get(element)));
  }

  private void reach(DocumentedRecord from) {
    if (reached.add(from)) {
      for (Part part : from.parts()) {
        target(from, part).ifPresent(this::reach);
      }
    }
  }

  private static String element(Part part) {
    Matcher list = LIST.matcher(part.type());
    return list.matches() ? list.group(1) : part.type();
  }
}
