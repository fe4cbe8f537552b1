package nl.codio.mend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.codio.diagnostics.Message;
import nl.codio.mend.FilledForm.Answer;
import nl.codio.model.answer.Kinds;
import nl.codio.source.ScalarNode;

/**
 * A number that is no more than a number: {@code "1"} without its quotes, {@code 10 minuten}
 * without its unit, which the form has. A duration keeps its unit, behind a space and in small
 * letters.
 */
final class PlainNumber implements Remedy {

  private static final List<String> MINUTES = List.of("minuten", "minuut", "min.", "min");
  private static final String VERSION = "codio";

  @Override
  public void propose(Patient file, Consumer<Proposal> to) {
    for (Answer answer : file.form().answers()) {
      if (answer.ask().kind().equals(Kinds.NUMBER)) {
        number(file, answer, to);
      } else if (answer.ask().kind().equals(Kinds.DURATION)) {
        duration(file, answer, to);
      }
    }
  }

  private static void number(Patient file, Answer answer, Consumer<Proposal> to) {
    String text = answer.text();
    if (Acceptance.of(Kinds.NUMBER, text)) {
      if (answer.node().style() == ScalarNode.Style.QUOTED) {
        file.written()
            .replaced(answer.node(), text, text, Optional.empty(), true)
            .map(mend -> new Proposal(unquoted(mend, text), List.of()))
            .ifPresent(to);
      }
    } else if (!answer.ask().key().equals(VERSION)) {
      String lower = text.toLowerCase(Locale.ROOT);
      MINUTES.stream()
          .filter(lower::endsWith)
          .findFirst()
          .map(unit -> text.substring(0, text.length() - unit.length()).strip())
          .ifPresent(number -> instead(file, answer, number, to));
    }
  }

  private static Mend unquoted(Mend mend, String text) {
    Message title = Message.of("mend.unquoted", text);
    return new Mend(title, mend.finding(), mend.place(), mend.patch(), mend.sure());
  }

  private static void duration(Patient file, Answer answer, Consumer<Proposal> to) {
    String text = answer.text();
    int unit = 0;
    while (unit < text.length() && Character.isDigit(text.charAt(unit))) {
      unit++;
    }
    String written =
        text.substring(0, unit) + " " + text.substring(unit).strip().toLowerCase(Locale.ROOT);
    if (!Acceptance.of(Kinds.DURATION, text)) {
      instead(file, answer, written, to);
    }
  }

  private static void instead(Patient file, Answer answer, String text, Consumer<Proposal> to) {
    if (Acceptance.of(answer.ask().kind(), text)) {
      file.written().instead(answer.node(), text, Optional.of("B023"), true).ifPresent(to);
    }
  }
}
