package nl.codio.report.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.library.DocumentedRecord.Part;
import nl.codio.report.library.Original.Kind;
import nl.codio.report.templates.DataModel;

/** The page about the data model, in Markdown. */
final class DataModelPage {

  private static final String TEXTS =
      """
      <!-- Made by DataModelTest: -Dgoldens.update=true -->
      # The data of reports

      *Deze bladzijde is voor wie zelf een sjabloon schrijft. Zij wordt uit de broncode gemaakt, en is daarom in het Engels. Begin bij
      [de uitleg over sjablonen](../sjablonen.md), in het Nederlands.*

      This is all that a template can name and call. It is **version %d** of the data model: a template says in its first line for which
      version it was written. What is added leaves the version as it is; when something goes, or gets another name, the version becomes
      higher, and codio says which templates have to be looked at.

      A part that is blank, or a list that is empty, is something that nobody filled in. Ask with `?has_content`, or leave it to the macros
      below, which then say so. A text is plain unless it is said to be Markdown; plain text is made safe for each format by itself.
      "ISO" is a day as `2026-03-12`, which `date(…)` tells in words.
      """;

  /** The formats that stand on their own; that for PDF goes on from the one for HTML. */
  private static final List<String> WITH_ALL = List.of("html", "md", "odt");

  private final DocumentedModel model = new DocumentedModel();
  private final List<String> lines = new ArrayList<>();

  static String text() {
    DataModelPage page = new DataModelPage();
    page.lines.addAll(TEXTS.formatted(DataModel.VERSION).lines().toList());
    page.reports();
    page.names();
    page.functions();
    page.formats();
    page.parts();
    page.records();
    return String.join("\n", page.lines) + "\n";
  }

  private void reports() {
    heading(2, "The data of each report");
    table("report", "record", "what it is");
    for (String report : ReportTypes.names()) {
      DocumentedRecord data = model.ofReport(report);
      row("`" + report + "`", link(data), firstSentence(data.about()));
    }
  }

  private void names() {
    heading(2, "What every template can name");
    table("name", "what it is");
    row("`report`", "the data of the report: one of the records above");
    row("`edition`", link(model.edition()) + ": in what edition the report is made");
    row("`version`", "the version of codio, a text");
    row("`doc`", "the macros of the format in which the report is made, see below");
  }

  private void functions() {
    heading(2, "Functions");
    table("call", "what it gives");
    RecordSources.functions().forEach((call, about) -> row("`" + call + "`", about));
  }

  private void formats() {
    heading(2, "The macros of the formats");
    paragraph(
        "A report is built from these, whatever its format: each format has its own in"
            + " `templates/formats`. A parameter with `=` may be left out; … stands for what is put"
            + " within.");
    Map<String, Macro> own = new LinkedHashMap<>();
    table("macro", "what it is for");
    for (Original library : Originals.of(Kind.FORMAT)) {
      for (Macro macro : inNamespaceDoc(library)) {
        if (!formats(macro).containsAll(WITH_ALL)) {
          own.putIfAbsent(macro.name(), macro);
        } else if (library.equals(formatted(WITH_ALL.get(0)))) {
          row(call("doc", macro), macro.about());
        }
      }
    }
    paragraph("Some have more, for their own use; a report that calls these lacks other formats.");
    table("macro", "of", "what it is for");
    own.values().forEach(it -> row(call("doc", it), String.join(", ", formats(it)), it.about()));
  }

  private static List<Macro> inNamespaceDoc(Original library) {
    return library.name().equals("formats/odt-styles") ? List.of() : library.macros();
  }

  private static Original formatted(String format) {
    return new Original(Kind.FORMAT, "formats/" + format);
  }

  private static List<String> formats(Macro macro) {
    return Stream.of("html", "md", "odt", "pdf").filter(it -> has(it, macro.name())).toList();
  }

  private static boolean has(String format, String macro) {
    return formatted(format).macros().stream().anyMatch(it -> it.name().equals(macro))
        || (format.equals("pdf") && has("html", macro));
  }

  private void parts() {
    heading(2, "The macros of the parts");
    paragraph(
        "What several reports show in the same way. A template imports a part before it calls its"
            + " macros: `<#import \"parts/actions.ftl\" as actions>`.");
    table("part", "macro", "what it is for");
    for (Original part : Originals.of(Kind.PART)) {
      String name = part.name().substring(part.name().indexOf('/') + 1);
      part.macros().forEach(it -> row("`" + part.name() + "`", call(name, it), it.about()));
    }
    Original styles = formatted("odt-styles");
    styles.macros().forEach(it -> row("`" + styles.name() + "`", call("styles", it), it.about()));
  }

  private void records() {
    heading(2, "The records");
    for (DocumentedRecord record : model.records()) {
      heading(3, record.name());
      paragraph(record.about());
      table("part", "type", "what it is");
      for (Part part : model.parts(record)) {
        String type = model.type(record, part);
        String told =
            model
                .target(record, part)
                .map(target -> type.replace(target.name(), link(target)))
                .orElse(type);
        row("`" + part.name() + "`", told, part.about());
      }
    }
  }

  private static String call(String namespace, Macro macro) {
    if (macro.word().equals("function")) {
      return "`" + namespace + "." + macro.name() + "(" + macro.parameters() + ")`";
    }
    String opened = "`<@" + namespace + "." + macro.signature();
    return macro.text().contains("<#nested>") ? opened + ">…`" : opened + "/>`";
  }

  private static String link(DocumentedRecord record) {
    String anchor = record.name().toLowerCase(Locale.ROOT).replace(".", "");
    return "[" + record.name() + "](#" + anchor + ")";
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private void heading(int level, String text) {
    lines.addAll(List.of("", "#".repeat(level) + " " + text));
  }

  private void paragraph(String text) {
    lines.addAll(List.of("", text));
  }

  private void table(String... columns) {
    lines.add("");
    row(columns);
    lines.add("|" + "---|".repeat(columns.length));
  }

  private void row(String... cells) {
    lines.add("| " + String.join(" | ", cells).replace("\n", " ") + " |");
  }
}
