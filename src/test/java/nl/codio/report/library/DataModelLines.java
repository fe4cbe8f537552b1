package nl.codio.report.library;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.codio.report.assembly.ReportTypes;

/** What templates rely on, a line each: a line that goes is a template that works no longer. */
final class DataModelLines {

  private DataModelLines() {}

  static Set<String> of(DocumentedModel model) {
    Set<String> lines = new TreeSet<>();
    for (String report : ReportTypes.names()) {
      lines.add("report " + report + ": " + model.ofReport(report).name());
    }
    for (DocumentedRecord each : model.records()) {
      model
          .parts(each)
          .forEach(it -> lines.add(each.name() + "." + it.name() + ": " + model.type(each, it)));
    }
    RecordSources.functions().keySet().forEach(call -> lines.add("function " + call));
    for (Original library : Originals.ALL) {
      List<Macro> macros = library.isLibrary() ? library.macros() : List.of();
      macros.forEach(it -> lines.add(library.name() + " " + it.word() + " " + it.signature()));
    }
    return lines;
  }
}
