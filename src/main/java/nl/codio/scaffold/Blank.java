package nl.codio.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Recorder;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/**
 * An empty form: every key in the order of the printed form, the handbook's question above it, and
 * behind it what may stand there. It is valid as it is.
 *
 * @param kind what file it is
 * @param schema the path from the file to what tells an editor its questions
 * @param answers what is already known, by the keys from the top of the file joined by full stops
 * @param rare whether fields that are seldom used stand there too
 */
public record Blank(FileKind kind, String schema, Map<String, Answer> answers, boolean rare) {

  /** The version of the file format. */
  private static final String VERSION = "1";

  /** Copies the map. */
  public Blank {
    answers = Map.copyOf(answers);
  }

  /** A form of which nothing is known but what it is. */
  public static Blank of(FileKind kind, String schema, boolean rare) {
    return new Blank(
        kind,
        schema,
        Map.of("codio", new Answer.Word(VERSION), "soort", new Answer.Word(kind.word())),
        rare);
  }

  /** The same form, with one field more of which something is known. */
  public Blank with(String path, Answer answer) {
    Map<String, Answer> more = new LinkedHashMap<>(answers);
    more.put(path, answer);
    return new Blank(kind, schema, more, rare);
  }

  /** The file, with its comments in the language of these texts. */
  public String text(Messages messages) {
    Lines lines = new Lines();
    lines.add("# yaml-language-server: $schema=" + schema);
    List<String> intro = List.of(messages.text("scaffold.intro." + kind.word()).split("\n", -1));
    intro.forEach(line -> lines.comment(0, line));
    FormWriter writer =
        new FormWriter(lines, new FormLabels(messages), new Hints(messages), messages, this);
    writer.write(Recorder.parts(kind::read));
    return lines.text();
  }
}
