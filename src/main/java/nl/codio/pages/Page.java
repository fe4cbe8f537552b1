package nl.codio.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Recorder;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/**
 * All that there is to know of a kind of file, in one language.
 *
 * @param title what the file is
 * @param about what it is for, in a few sentences
 * @param place where it stands and how it is called
 * @param begin the command that begins one
 * @param rows every key, in the order of the printed form
 * @param answers how each type of answer in it is written, by what the rows call it
 * @param example a whole file with every key in it
 */
public record Page(
    String title,
    String about,
    String place,
    String begin,
    List<Row> rows,
    Map<String, String> answers,
    String example) {

  /** Copies the collections, in their order. */
  public Page {
    rows = List.copyOf(rows);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** The page of a kind of file. */
  public static Page of(FileKind kind, Messages messages) {
    String texts = "pages." + kind.word() + ".";
    Example example = Example.of(kind);
    Rows rows = new Rows(kind, messages, example);
    return new Page(
        new FormLabels(messages).label(kind.word()),
        messages.text(texts + "about"),
        messages.text(texts + "place"),
        messages.text(texts + "begin"),
        rows.of(Recorder.parts(kind::read)),
        rows.answers(),
        example.text());
  }
}
