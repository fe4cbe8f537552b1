package nl.codio.scaffold;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What VS Code has to know to help with the files: {@code .vscode/settings.json}. That file is JSON
 * with comments; where it is there already, only what is missing is put in.
 */
public final class EditorSettings {

  private static final String SCHEMAS = "yaml.schemas";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** Which files are of which kind, where no line in the file says so. */
  private static final Map<String, String> FILES = files();

  private EditorSettings() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("project", "codio.yaml");
    files.put("strategie", "strategie*.yaml");
    files.put("casus", "casussen/**/casus.yaml");
    files.put("workshop", "casussen/**/workshop-*.yaml");
    files.put("voortgang", "voortgang*.yaml");
    files.put("analyse", "analyse-*.yaml");
    return files;
  }

  /** The extension that VS Code offers to install. */
  public static String extensions() {
    return """
        {
          "recommendations": ["redhat.vscode-yaml"]
        }
        """;
  }

  /**
   * The settings with what codio needs in them; nothing when it all stands there.
   *
   * @param before what stands there; {@code {}} where there is no file
   * @throws IOException when that cannot be read as settings
   */
  public static Optional<String> in(String before) throws IOException {
    String mark = before.startsWith("\ufeff") ? "\ufeff" : "";
    String text = before.substring(mark.length());
    Found found = Found.in(text);
    List<String> schemas = new ArrayList<>();
    FILES.forEach(
        (kind, files) -> {
          String path = ".codio/schemas/" + kind + ".json";
          if (!found.schemas.contains(path) && !found.schemas.contains("./" + path)) {
            schemas.add("\"" + path + "\": \"" + files + "\"");
          }
        });
    if (schemas.isEmpty()) {
      return Optional.empty();
    }
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String after =
        found.inSchemas >= 0
            ? put(text, found.inSchemas, schemas, found.schemas.isEmpty(), "    ", end)
            : put(text, found.inSettings, List.of(group(schemas, end)), found.empty, "  ", end);
    return Optional.of(mark + after);
  }

  private static String group(List<String> schemas, String end) {
    return "\""
        + SCHEMAS
        + "\": {"
        + end
        + "    "
        + String.join("," + end + "    ", schemas)
        + end
        + "  }";
  }

  /** Puts entries behind the brace that opens an object: no comma behind the last one to mind. */
  private static String put(
      String text, int at, List<String> entries, boolean empty, String indent, String end) {
    String put = end + indent + String.join("," + end + indent, entries) + (empty ? "" : ",");
    String rest = text.substring(at);
    boolean closesHere = empty && rest.startsWith("}");
    return text.substring(0, at) + put + (closesHere ? end + indent.substring(2) : "") + rest;
  }

  /** What stands in a file of settings, and where something can be put in. */
  private static final class Found {

    private final Set<String> schemas = new HashSet<>();
    private boolean empty = true;
    private int inSettings = -1;
    private int inSchemas = -1;

    static Found in(String text) throws IOException {
      Found found = new Found();
      try (JsonParser parser = JSON.createParser(text)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          throw new IOException("no settings");
        }
        found.inSettings = end(parser);
        found.settings(parser);
        if (parser.nextToken() != null) {
          throw new IOException("more than settings");
        }
      }
      return found;
    }

    private void settings(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        empty = false;
        boolean ours = parser.currentName().equals(SCHEMAS);
        JsonToken value = parser.nextToken();
        if (ours && value == JsonToken.START_OBJECT) {
          inSchemas = end(parser);
          schemas(parser);
        } else {
          parser.skipChildren();
        }
      }
    }

    private void schemas(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        schemas.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    }

    /** Behind the brace that was just read. */
    private static int end(JsonParser parser) {
      return (int) parser.currentTokenLocation().getCharOffset() + 1;
    }
  }
}
