package nl.codio.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Related;
import nl.codio.diagnostics.Span;

/** Findings as SARIF tells them. */
final class SarifResult {

  /** Stands for the folder from which files are named. */
  static final String ROOT = "%SRCROOT%";

  private final JsonGenerator json;
  private final Wording wording;
  private final SourceRoot root;
  private final SourceTexts sources;

  SarifResult(JsonGenerator json, Wording wording, SourceRoot root, SourceTexts sources) {
    this.json = json;
    this.wording = wording;
    this.root = root;
    this.sources = sources;
  }

  void write(Finding finding, int ruleIndex, String fingerprint) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", SarifRule.level(finding.severity()));
    SarifRule.writeText(json, "message", plain(Sentences.of(finding, wording)));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writePlace(finding.place());
    json.writeEndObject();
    json.writeEndArray();
    writeRelated(finding);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("codio/v1", fingerprint);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeRelated(Finding finding) throws IOException {
    if (finding.related().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (Related related : finding.related()) {
      json.writeStartObject();
      json.writeNumberField("id", ++id);
      writePlace(related.place());
      String message = Sentences.oneLine(wording.of(related.message()));
      SarifRule.writeText(json, "message", plain(message));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A text from a file must not be a link. */
  private static String plain(String text) {
    return text.replace("](", "] (");
  }

  private void writePlace(Place place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", root.uri(place.file()));
    if (root.holds(place.file())) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
    writeRegion(place);
    json.writeEndObject();
  }

  private void writeRegion(Place place) throws IOException {
    Snippet snippet = Snippet.of(sources, place);
    Span span = snippet.span();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.start().line());
    json.writeNumberField("startColumn", span.start().column());
    json.writeNumberField("endLine", span.end().line());
    json.writeNumberField("endColumn", span.end().column());
    if (!snippet.text().isEmpty()) {
      SarifRule.writeText(json, "snippet", snippet.text());
    }
    json.writeEndObject();
  }
}
