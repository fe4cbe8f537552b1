package nl.codio.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.codio.output.Json;
import nl.codio.report.library.Macro;
import nl.codio.report.library.Original;
import nl.codio.report.own.OwnTemplate;
import nl.codio.report.own.OwnTemplates;
import nl.codio.report.own.TemplateHeader;
import nl.codio.report.templates.DataModel;

/** Prints templates for a program. */
final class TemplatesAsJson {

  private final Session session;
  private final OwnTemplates own;

  TemplatesAsJson(Session session, OwnTemplates own) {
    this.session = session;
    this.own = own;
  }

  /** These templates of codio, and the types of report that the project adds. */
  void print(List<Original> originals) {
    Json.write(
        session.out(),
        json -> {
          json.writeStartObject();
          json.writeNumberField("model", DataModel.VERSION);
          json.writeArrayFieldStart("sjablonen");
          for (Original original : originals) {
            write(original, json);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("eigen");
          for (OwnTemplate template : own.all()) {
            if (template.isOwnType()) {
              write(template, json);
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void write(Original original, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("naam", original.name());
    json.writeStringField("soort", word(original.kind()));
    json.writeStringField("waarvoor", TemplatesAsText.about(original, session));
    Optional<OwnTemplate> replaced = own.named(original.file());
    if (replaced.isPresent()) {
      json.writeStringField("eigen", replaced.get().file());
    }
    if (original.isLibrary()) {
      json.writeArrayFieldStart("macros");
      for (Macro macro : original.macros()) {
        json.writeString(macro.signature());
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String word(Original.Kind kind) {
    return switch (kind) {
      case REPORT -> "rapport";
      case PART -> "onderdeel";
      case FORMAT -> "vorm";
    };
  }

  private static void write(OwnTemplate template, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("naam", template.type());
    json.writeStringField("bestand", template.file());
    Optional<TemplateHeader> header = TemplateHeader.of(template.text());
    if (header.isPresent()) {
      json.writeStringField("rapport", header.get().report());
      json.writeNumberField("model", header.get().model());
    }
    json.writeEndObject();
  }
}
