package nl.codio.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.codio.language.Messages;

/** The pages of the preview: our own around the documents, and the documents themselves. */
final class Pages {

  private static final String DOCUMENT = "document/";

  private final Stage stage;
  private final Messages messages;
  private final JsonFactory json = new JsonFactory();

  Pages(Stage stage, Messages messages) {
    this.stage = stage;
    this.messages = messages;
  }

  /** The page at this path, which is blank for our own. */
  Reply at(String path) {
    return switch (path) {
      case "" -> Reply.page("text/html", own("preview.html"));
      case "preview.js" -> Reply.page("text/javascript", own("preview.js"));
      case "preview.css" -> Reply.page("text/css", own("preview.css"));
      case "now.json" -> Reply.page("application/json", now());
      default -> path.startsWith(DOCUMENT) ? document(path) : Reply.nothing();
    };
  }

  private Reply document(String path) {
    List<Stage.Shown> documents = stage.now().documents();
    String number = path.substring(DOCUMENT.length());
    if (!number.matches("[0-9]{1,6}") || Integer.parseInt(number) >= documents.size()) {
      return Reply.nothing();
    }
    try {
      return Reply.document(documents.get(Integer.parseInt(number)).html().get());
    } catch (UncheckedIOException wrong) {
      return Reply.plain(String.valueOf(wrong.getMessage()));
    }
  }

  private String now() {
    Stage.Scene scene = stage.now();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = json.createGenerator(text)) {
      out.writeStartObject();
      out.writeNumberField("revision", scene.revision());
      out.writeStringField("language", messages.text("preview.lang"));
      out.writeStringField("title", messages.text("preview.title"));
      out.writeStringField("choose", messages.text("preview.choose"));
      out.writeStringField("gone", messages.text("preview.gone"));
      write(out, "documents", scene.documents().stream().map(Stage.Shown::name).toList());
      write(out, "remarks", scene.remarks());
      out.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, String key, List<String> texts) throws IOException {
    out.writeArrayFieldStart(key);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  private static String own(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
