package nl.codio.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Related;
import nl.codio.diagnostics.Severity;

/** Prints findings for a program: one array, whatever was found. */
public final class JsonPrinter implements FindingsPrinter {

  private static final String MARK = "[\n  {\n    \"pad\": ";

  private final Wording wording;

  /** A printer in these words. */
  public JsonPrinter(Wording wording) {
    this.wording = wording;
  }

  @Override
  public boolean isOwn(String beginning) {
    return beginning.startsWith(MARK) || beginning.equals("[]\n");
  }

  @Override
  public void print(Checked checked, PrintWriter out) {
    Json.write(
        out,
        json -> {
          json.writeStartArray();
          for (Finding finding : checked.findings()) {
            write(json, finding);
          }
          json.writeEndArray();
        });
  }

  private void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    writePlace(json, finding.place());
    json.writeStringField("code", finding.code());
    json.writeStringField("ernst", word(finding.severity()));
    json.writeStringField("boodschap", wording.of(finding.message()));
    String caption = finding.caption().map(wording::of).orElse("");
    String hint = wording.hint(finding).orElse("");
    json.writeStringField("hint", caption.isEmpty() ? hint : (caption + " " + hint).strip());
    json.writeArrayFieldStart("verwant");
    for (Related related : finding.related()) {
      json.writeStartObject();
      writePlace(json, related.place());
      json.writeStringField("boodschap", wording.of(related.message()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A program compares this word: it is the same in every language. */
  public static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "fout";
      case WARNING -> "waarschuwing";
      case ADVICE -> "advies";
    };
  }

  /** Where something stands, in the keys that every list has. */
  public static void writePlace(JsonGenerator json, Place place) throws IOException {
    json.writeStringField("pad", Wording.name(place.file()));
    json.writeNumberField("regelnummer", place.span().start().line());
    json.writeNumberField("kolom", place.span().start().column());
  }
}
