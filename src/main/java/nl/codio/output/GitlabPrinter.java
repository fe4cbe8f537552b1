package nl.codio.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;

/** Prints findings as a code quality report, which GitLab shows in a merge request. */
public final class GitlabPrinter implements FindingsPrinter {

  /** Who made the report; GitLab leaves it be, as all that it does not know. */
  private static final String ENGINE = "engine_name";

  private static final String MARK = "[\n  {\n    \"" + ENGINE + "\": \"codio\"";

  private final Wording wording;
  private final SourceRoot root;

  /** A printer in these words, with files named from this folder. */
  public GitlabPrinter(Wording wording, SourceRoot root) {
    this.wording = wording;
    this.root = root;
  }

  @Override
  public void print(Checked checked, PrintWriter out) {
    List<String> fingerprints = Fingerprints.of(checked, root);
    Json.write(
        out,
        json -> {
          json.writeStartArray();
          for (int i = 0; i < fingerprints.size(); i++) {
            write(json, checked.findings().get(i), fingerprints.get(i));
          }
          json.writeEndArray();
        });
  }

  @Override
  public boolean isOwn(String beginning) {
    return beginning.startsWith(MARK) || beginning.equals("[]\n");
  }

  private void write(JsonGenerator json, Finding finding, String fingerprint) throws IOException {
    json.writeStartObject();
    json.writeStringField(ENGINE, "codio");
    json.writeStringField("check_name", finding.code());
    json.writeStringField("description", Sentences.of(finding, wording));
    json.writeStringField("severity", word(finding.severity()));
    json.writeStringField("fingerprint", fingerprint);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", root.name(finding.place().file()));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", finding.place().span().start().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case ADVICE -> "info";
    };
  }
}
