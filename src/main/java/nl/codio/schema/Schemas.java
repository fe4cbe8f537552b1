package nl.codio.schema;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;
import nl.codio.output.Json;

/**
 * The JSON Schemas (draft 2020-12) of codio's files. Each is a whole document of its own, the same
 * at every call; it ends in a line end.
 */
public final class Schemas {

  /** Stands at the beginning of every schema, and in no other file. */
  private static final String MARK = "\"$comment\": \"generator: codio";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private Schemas() {}

  /**
   * The schema of one kind of file, with its names and questions in the language of these texts.
   */
  public static String of(FileKind kind, Messages messages) {
    FormSchema form = new FormSchema(messages);
    Keywords schema = form.of(kind);
    return text(head(messages).with(schema).with("$defs", form.definitions()));
  }

  /** The schema of any file: its {@code soort} says which. */
  public static String ofAll(Messages messages) {
    FormSchema form = new FormSchema(messages);
    Words words = new Words(messages);
    List<Keywords> choices = new ArrayList<>();
    Keywords forms = Keywords.NONE;
    for (FileKind kind : FileKind.values()) {
      choices.add(choice(kind));
      forms = forms.with(kind.word(), form.of(kind));
    }
    List<String> kinds = Stream.of(FileKind.values()).map(FileKind::word).toList();
    return text(
        head(messages)
            .with("title", words.of("file"))
            .with("description", words.of("file.any"))
            .with("type", "object")
            .with("properties", Keywords.NONE.with("soort", form.kind("soort", kinds)))
            .withSchemas("allOf", choices)
            .with("$defs", forms.with(form.definitions())));
  }

  /** Whether the beginning of a file says that codio made it, and may replace it. */
  public static boolean isMarked(String beginningOfFile) {
    return beginningOfFile.contains(MARK);
  }

  private static Keywords head(Messages messages) {
    String how = new Words(messages).of("comment");
    return Keywords.NONE.with("$schema", DIALECT).with("$comment", "generator: codio. " + how);
  }

  private static Keywords choice(FileKind kind) {
    Keywords soort = Keywords.NONE.with("const", kind.word());
    return Keywords.NONE
        .with(
            "if",
            Keywords.NONE
                .withTexts("required", List.of("soort"))
                .with("properties", Keywords.NONE.with("soort", soort)))
        .with("then", Keywords.ref(kind.word()));
  }

  private static String text(Keywords schema) {
    StringWriter text = new StringWriter();
    Json.write(new PrintWriter(text), schema::write);
    return text.toString();
  }
}
