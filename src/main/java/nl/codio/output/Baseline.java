package nl.codio.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.codio.diagnostics.Finding;

/**
 * Findings that somebody knows of, so that a check tells only what is new. Each is kept by its
 * fingerprint, and by nothing that stands in a file: a baseline can be shown to anyone.
 *
 * @param codes the code of each finding, by its fingerprint
 */
public record Baseline(Map<String, String> codes) {

  private static final String FORMAT = "codio-baseline";
  private static final int VERSION = 1;
  private static final String FINDINGS = "bevindingen";
  private static final String CODE = "code";
  private static final String FINGERPRINT = "vingerafdruk";
  private static final Pattern FINGERPRINT_FORM = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern CODE_FORM = Pattern.compile("[A-Z][0-9]{3}");

  /** Copies the map, in the order of the fingerprints. */
  public Baseline {
    codes = Collections.unmodifiableMap(new TreeMap<>(codes));
  }

  /** All that was found. */
  public static Baseline of(Checked checked, SourceRoot root) {
    Map<String, String> codes = new TreeMap<>();
    List<String> names = Fingerprints.of(checked, root);
    for (int i = 0; i < names.size(); i++) {
      codes.put(names.get(i), checked.findings().get(i).code());
    }
    return new Baseline(codes);
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IOException when it is something else
   */
  public static Baseline read(String text) throws IOException {
    Map<String, String> codes = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      expect(json.nextToken() == JsonToken.START_OBJECT);
      expect(FORMAT.equals(json.nextFieldName()) && json.nextIntValue(0) == VERSION);
      expect(FINDINGS.equals(json.nextFieldName()) && json.nextToken() == JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.START_OBJECT) {
        String code = value(json, CODE, CODE_FORM);
        codes.put(value(json, FINGERPRINT, FINGERPRINT_FORM), code);
        expect(json.nextToken() == JsonToken.END_OBJECT);
      }
      expect(json.currentToken() == JsonToken.END_ARRAY);
      expect(json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null);
    }
    return new Baseline(codes);
  }

  private static String value(JsonParser json, String key, Pattern form) throws IOException {
    expect(key.equals(json.nextFieldName()));
    String value = json.nextTextValue();
    expect(value != null && form.matcher(value).matches());
    return String.valueOf(value);
  }

  private static void expect(boolean so) throws IOException {
    if (!so) {
      throw new IOException("not a baseline");
    }
  }

  /** Whether a text begins as a baseline does. */
  public static boolean isOne(String beginning) {
    return beginning.stripLeading().startsWith("{") && beginning.contains("\"" + FORMAT + "\"");
  }

  /** What it holds, as a file keeps it: one finding a line, so that a difference can be read. */
  public String text() {
    StringWriter text = new StringWriter();
    Json.write(
        new PrintWriter(text),
        json -> {
          json.writeStartObject();
          json.writeNumberField(FORMAT, VERSION);
          json.writeArrayFieldStart(FINDINGS);
          for (Map.Entry<String, String> one : codes.entrySet()) {
            json.writeStartObject();
            json.writeStringField(CODE, one.getValue());
            json.writeStringField(FINGERPRINT, one.getKey());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
    return text.toString();
  }

  /**
   * The same check without what is known.
   *
   * @param root from where files have their names
   */
  public Checked without(Checked checked, SourceRoot root) {
    List<String> names = Fingerprints.of(checked, root);
    List<Finding> fresh = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!codes.containsKey(names.get(i))) {
        fresh.add(checked.findings().get(i));
      }
    }
    return checked.only(fresh);
  }
}
