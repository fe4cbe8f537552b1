package nl.codio.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import nl.codio.diagnostics.Finding;

/**
 * Prints findings as SARIF 2.1.0, the form in which GitHub and many editors take what a program
 * finds in files. Only the rules that found something are described in it.
 */
public final class SarifPrinter implements FindingsPrinter {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Wording wording;
  private final SourceRoot root;
  private final RuleCard.Box rules;
  private final String version;

  /**
   * A printer in these words, with files named from this folder.
   *
   * @param version of codio
   */
  public SarifPrinter(Wording wording, SourceRoot root, RuleCard.Box rules, String version) {
    this.wording = wording;
    this.root = root;
    this.rules = rules;
    this.version = version;
  }

  @Override
  public void print(Checked checked, PrintWriter out) {
    List<String> codes =
        checked.findings().stream().map(Finding::code).distinct().sorted().toList();
    Json.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          writeTool(json, codes);
          json.writeStringField("language", wording.language());
          json.writeStringField("columnKind", "unicodeCodePoints");
          writeRoot(json);
          writeInvocation(json);
          writeResults(json, checked, codes);
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  @Override
  public boolean isOwn(String beginning) {
    return beginning.contains("\"version\": \"2.1.0\"")
        && beginning.contains("\"name\": \"codio\"");
  }

  private void writeTool(JsonGenerator json, List<String> codes) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "codio");
    json.writeStringField("version", version);
    json.writeStringField("language", wording.language());
    json.writeArrayFieldStart("rules");
    for (String code : codes) {
      SarifRule.write(json, rules.of(code));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Where the folder lies is nobody's business: who reads the file has the repository. */
  private void writeRoot(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SarifResult.ROOT);
    SarifRule.writeText(json, "description", wording.text("findings.source-root"));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeResults(JsonGenerator json, Checked checked, List<String> codes)
      throws IOException {
    List<String> fingerprints = Fingerprints.of(checked, root);
    SarifResult result = new SarifResult(json, wording, root, checked.sources());
    json.writeArrayFieldStart("results");
    for (int i = 0; i < fingerprints.size(); i++) {
      Finding finding = checked.findings().get(i);
      result.write(finding, codes.indexOf(finding.code()), fingerprints.get(i));
    }
    json.writeEndArray();
  }
}
