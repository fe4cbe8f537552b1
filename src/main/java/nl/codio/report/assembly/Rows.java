package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.forms.Recorder;
import nl.codio.model.FileKind;
import nl.codio.model.Occasion;
import nl.codio.report.Answer;
import nl.codio.report.FormRow;
import nl.codio.report.FormRow.Part;
import nl.codio.report.Word;

/** Questions of the form of a strategy beside their answers. */
final class Rows {

  private static final String FORM = "forms.strategie.";
  private static final String QUESTION = ".vraag";

  private Rows() {}

  /** The form, read when a report first asks for it. */
  private static final class Form {
    private static final FormAudience AUDIENCE =
        new FormAudience(Recorder.questions(FileKind.STRATEGY::read));
  }

  /** A question in the handbook's own words. */
  static FormRow question(String path, String requirement, List<Answer> answers, Part... parts) {
    return row(FORM + path + QUESTION, path, requirement, answers, parts);
  }

  /** What the form asks by a mere name, or does not ask. */
  static FormRow named(String path, String requirement, List<Answer> answers, Part... parts) {
    return row(FORM + path, path, requirement, answers, parts);
  }

  /** A question that a report asks in words of its own, which key is whole. */
  static FormRow told(String key, String path, String requirement, List<Answer> answers) {
    return row(key, path, requirement, answers);
  }

  private static FormRow row(
      String key, String path, String requirement, List<Answer> answers, Part... parts) {
    boolean internal = Form.AUDIENCE.keepsInside(path);
    return new FormRow(key, requirement, answers, List.of(parts), internal);
  }

  /** A part of a question that asks something itself. */
  static Part asked(String path, Optional<Located<String>> text) {
    return new Part(FORM + path + QUESTION, Texts.answer(text));
  }

  /** A part of a question that has a name. */
  static Part part(String path, Optional<Located<String>> text) {
    return new Part(FORM + path, Texts.answer(text));
  }

  /** A part of a question that has a name. */
  static Part part(String path, List<Answer> answers) {
    return new Part(FORM + path, answers);
  }

  /** Each of these on a line of its own. */
  static List<Answer> items(List<String> texts) {
    return texts.isEmpty() ? List.of() : List.of(Answer.items(texts));
  }

  /** What was remarked of a group, as the last part of what is answered there. */
  static List<Answer> remark(Optional<? extends Item<?>> group) {
    return List.of(Answer.text("").remarked(Texts.remark(group)));
  }

  /** Where something was discussed, and what came of it. */
  static List<Answer> occasions(List<Item<Occasion>> occasions) {
    List<Answer> answers = new ArrayList<>();
    for (Item<Occasion> item : occasions) {
      Occasion occasion = item.value();
      String where = Texts.of(occasion.where());
      String outcome = Texts.of(occasion.outcome());
      String told = where.isEmpty() || outcome.isEmpty() ? where + outcome : where + ": " + outcome;
      answers.add(Answer.word(day(occasion), told).remarked(Texts.remark(item)));
    }
    return answers;
  }

  private static Word day(Occasion occasion) {
    return Word.own(occasion.date().map(day -> day.value().toString()).orElse(""));
  }
}
