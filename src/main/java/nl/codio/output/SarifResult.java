package nl.codio.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
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
    SarifRule.writeText(json, "message", Sentences.of(finding, wording));
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
      SarifRule.writeText(json, "message", Sentences.oneLine(wording.of(related.message())));
      json.writeEndObject();
    }
    json.writeEndArray();
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
    Span span = place.span();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.start().line());
    json.writeNumberField("startColumn", span.start().column());
    json.writeNumberField("endLine", span.end().line());
    json.writeNumberField("endColumn", span.end().column());
    Optional<String> snippet = Snippet.of(sources, place);
    if (snippet.isPresent()) {
      SarifRule.writeText(json, "snippet", snippet.get());
    }
    json.writeEndObject();
  }
}
