package nl.codio.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.output.Json;
import nl.codio.output.JsonPrinter;
import nl.codio.status.ActionCount;
import nl.codio.status.Gap;
import nl.codio.status.Next;
import nl.codio.status.StepStatus;
import nl.codio.status.Trajectory;

/** Prints how far trajectories are for a program: an array with an object for each. */
final class StatusAsJson {

  private final Session session;
  private final LocalDate today;
  private final StatusWords words;

  StatusAsJson(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
    this.words = new StatusWords(session);
  }

  void print(List<Trajectory> all) {
    Json.write(
        session.out(),
        json -> {
          json.writeStartArray();
          for (Trajectory one : all) {
            write(json, one);
          }
          json.writeEndArray();
        });
  }

  private void write(JsonGenerator json, Trajectory one) throws IOException {
    json.writeStartObject();
    json.writeStringField("soort", one.ofCase() ? "casus" : "strategie");
    json.writeStringField("naam", one.name());
    json.writeStringField("titel", one.title());
    json.writeStringField("pad", session.name(one.location()));
    json.writeStringField("stand-op", today.toString());
    json.writeStringField("fase", one.current().step().word());
    json.writeStringField("stand", one.current().state().word());
    json.writeNumberField("fasen-gedaan", one.done());
    json.writeNumberField("ontbreekt", one.missing());
    json.writeFieldName("acties");
    if (one.actions().isPresent()) {
      write(json, one.actions().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("volgende-stap");
    write(json, one.next(), one);
    json.writeArrayFieldStart("fasen");
    for (StepStatus step : one.steps()) {
      write(json, step);
    }
    json.writeEndArray();
    json.writeNumberField("andere-bevindingen", one.others().size());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ActionCount count) throws IOException {
    json.writeStartObject();
    json.writeNumberField("totaal", count.total());
    json.writeNumberField("gereed", count.done());
    json.writeNumberField("open", count.open());
    json.writeNumberField("te-laat", count.late());
    json.writeNumberField("knelpunt", count.stuck());
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Next next, Trajectory of) throws IOException {
    json.writeStartObject();
    json.writeStringField("tekst", words.why(next));
    if (next instanceof Next.Run run) {
      json.writeStringField("opdracht", words.command(run, of));
    } else if (next instanceof Next.Fill fill) {
      JsonPrinter.writePlace(json, fill.place());
      if (!fill.key().isEmpty()) {
        json.writeStringField("sleutel", fill.key());
      }
    } else if (next instanceof Next.Solve solve) {
      JsonPrinter.writePlace(json, solve.finding().place());
      json.writeStringField("code", solve.finding().code());
    }
    json.writeEndObject();
  }

  private void write(JsonGenerator json, StepStatus step) throws IOException {
    json.writeStartObject();
    json.writeStringField("fase", step.step().word());
    json.writeStringField("naam", words.name(step.step()));
    json.writeStringField("stand", step.state().word());
    json.writeArrayFieldStart("gedaan");
    for (Message fact : step.done()) {
      json.writeString(session.text(fact));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ontbreekt");
    for (Gap gap : step.gaps()) {
      write(json, gap);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Gap gap) throws IOException {
    json.writeStartObject();
    JsonPrinter.writePlace(json, gap.place());
    if (gap instanceof Gap.OpenQuestion question) {
      json.writeStringField("sleutel", question.key());
      json.writeStringField("boodschap", words.question(question));
    } else if (gap instanceof Gap.OpenNorm norm) {
      json.writeStringField("code", norm.finding().code());
      json.writeStringField("ernst", JsonPrinter.word(norm.finding().severity()));
      json.writeStringField("boodschap", words.norm(norm.finding()));
    }
    json.writeEndObject();
  }
}
