package nl.codio.schema;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Recorder;
import nl.codio.framework.Framework;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;
import nl.codio.output.Json;

/** The JSON Schemas of codio's files, in one language. */
public final class Schemas {

  /** What every schema of codio's begins with; whoever finds it may make the file again. */
  public static final String MARK = "codio schema";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String KIND = "soort";

  private final Messages messages;
  private final FormLabels labels;

  /** Schemas with titles and questions in the language of these texts. */
  public Schemas(Messages messages) {
    this.messages = messages;
    this.labels = new FormLabels(messages);
  }

  /** The schema of one kind of file, as a JSON document. */
  public String of(FileKind kind) {
    FormSchema forms = forms();
    Schema body = body(kind, forms);
    return text(begun(labels.label(kind.word())).withAll(body).with("$defs", definitions(forms)));
  }

  /** One schema for all kinds of file: what stands behind {@code soort} decides. */
  public String ofAll() {
    FormSchema forms = forms();
    Map<String, Schema> bodies = new LinkedHashMap<>();
    List<Schema> choices = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      bodies.put(kind.word(), body(kind, forms));
      choices.add(
          new Schema()
              .with("if", Schema.having(KIND, new Schema().with("const", kind.word())))
              .with("then", Answers.reference(kind.word())));
    }
    Schema kinds = new Schema().with("enum", List.copyOf(bodies.keySet()));
    bodies.putAll(definitions(forms));
    return text(
        begun("codio")
            .with("type", "object")
            .withAll(Schema.having(KIND, kinds))
            .with("allOf", choices)
            .with("$defs", bodies));
  }

  private FormSchema forms() {
    return new FormSchema(messages, new Answers(Framework.current(), messages));
  }

  private Schema begun(String title) {
    return new Schema()
        .with("$schema", DIALECT)
        .with("$comment", messages.text("schema.comment", MARK))
        .with("title", title);
  }

  private static Schema body(FileKind kind, FormSchema forms) {
    Schema group = forms.group(kind.word(), Recorder.parts(kind::read));
    group.property(KIND).with("const", kind.word());
    return new Schema().with("type", "object").withAll(group);
  }

  private static Map<String, Schema> definitions(FormSchema forms) {
    Map<String, Schema> definitions = new LinkedHashMap<>(forms.definitions());
    definitions.put(Answers.EMPTY, Answers.empty());
    return definitions;
  }

  private static String text(Schema schema) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    Json.write(writer, schema::to);
    writer.flush();
    return text.toString();
  }
}
