package nl.codio.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.output.Json;
import nl.codio.project.AccentValue;
import nl.codio.project.CaseFolder;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/** Prints the accent values of cases for a program: an array with an object for each case. */
final class AccentsAsJson {

  private AccentsAsJson() {}

  static void print(List<CaseChoice.Chosen> cases, PrintWriter out) {
    Json.write(
        out,
        json -> {
          json.writeStartArray();
          for (CaseChoice.Chosen chosen : cases) {
            write(json, chosen.theCase());
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, CaseFolder theCase) throws IOException {
    Optional<StrategyVersion> version =
        theCase.strategy() instanceof StrategyLink.Found found
            ? Optional.of(found.version())
            : Optional.empty();
    json.writeStartObject();
    json.writeStringField("casus", theCase.name());
    json.writeStringField("titel", theCase.title());
    write(json, "strategie", version.flatMap(of -> of.document().content().title()));
    write(json, "vastgesteld", version.flatMap(of -> of.document().content().adopted()));
    json.writeArrayFieldStart("accentwaarden");
    for (AccentValue accent : version.map(StrategyVersion::accents).orElse(List.of())) {
      write(json, accent, theCase);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, AccentValue accent, CaseFolder theCase)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("naam", accent.value().name());
    json.writeBooleanField("eigen", accent.value().isOwn());
    json.writeStringField("principe", accent.value().principle().map(of -> of.name()).orElse(""));
    json.writeStringField(
        "fundament", accent.value().principle().map(of -> of.foundation().name()).orElse(""));
    json.writeStringField("definitie", accent.value().definition());
    json.writeStringField("onderbouwing", accent.rationale().orElse(""));
    json.writeStringField("bestuurlijke-lading", accent.meaning().orElse(""));
    json.writeArrayFieldStart("oordelen");
    for (WorkshopInCase workshop : theCase.workshops()) {
      Optional<AccentVerdict> verdict = AccentVerdict.of(workshop, accent);
      if (verdict.isPresent()) {
        write(json, workshop, verdict.get());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, WorkshopInCase workshop, AccentVerdict verdict)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("workshop", workshop.key());
    json.writeStringField("speelt-rol", verdict.role());
    json.writeStringField("waarom", verdict.why());
    json.writeStringField("invulling", verdict.filledIn());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String key, Optional<? extends Located<?>> value)
      throws IOException {
    json.writeStringField(key, value.map(located -> located.value().toString()).orElse(""));
  }
}
