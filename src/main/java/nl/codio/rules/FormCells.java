package nl.codio.rules;

import java.util.List;
import nl.codio.forms.Question;
import nl.codio.forms.Recorder;
import nl.codio.model.FileKind;

/** What the printed forms ask. Each is asked once and then known, since it is the same for all. */
final class FormCells {

  private FormCells() {}

  private static final class OfStrategy {
    static final List<Question> QUESTIONS = Recorder.questions(FileKind.STRATEGY::read);
  }

  private static final class OfCase {
    static final List<Question> QUESTIONS = Recorder.questions(FileKind.CASE::read);
  }

  private static final class OfWorkshop {
    static final List<Question> QUESTIONS = Recorder.questions(FileKind.WORKSHOP::read);
  }

  static List<Question> of(FileKind kind) {
    return switch (kind) {
      case STRATEGY -> OfStrategy.QUESTIONS;
      case CASE -> OfCase.QUESTIONS;
      case WORKSHOP -> OfWorkshop.QUESTIONS;
      default -> Recorder.questions(kind::read);
    };
  }
}
