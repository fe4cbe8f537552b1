package nl.codio.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.codio.agenda.Due;
import nl.codio.diagnostics.Located;
import nl.codio.model.answer.Who;
import nl.codio.output.Json;
import nl.codio.output.JsonPrinter;

/** Prints an agenda for a program: an array with an object for each thing that falls due. */
final class AgendaAsJson {

  private final Session session;
  private final LocalDate today;
  private final AgendaWords words;

  AgendaAsJson(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
    this.words = new AgendaWords(session);
  }

  void print(List<Due> dues) {
    Json.write(
        session.out(),
        json -> {
          json.writeStartArray();
          for (Due due : dues) {
            write(json, due);
          }
          json.writeEndArray();
        });
  }

  private void write(JsonGenerator json, Due due) throws IOException {
    json.writeStartObject();
    json.writeStringField("datum", due.day().toString());
    json.writeBooleanField("te-laat", due.isLate(today));
    json.writeStringField("soort", due.subject().word());
    json.writeFieldName("casus");
    if (due.theCase().isPresent()) {
      json.writeString(due.theCase().get());
    } else {
      json.writeNull();
    }
    json.writeStringField("tekst", words.what(due));
    json.writeArrayFieldStart("wie");
    for (Located<Who> who : due.who()) {
      json.writeString(who.value().label());
    }
    json.writeEndArray();
    JsonPrinter.writePlace(json, due.place());
    json.writeEndObject();
  }
}
