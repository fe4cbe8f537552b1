package nl.codio.cli;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Span;
import nl.codio.forms.FormLabels;
import nl.codio.output.Wording;
import nl.codio.status.Gap;
import nl.codio.status.Next;
import nl.codio.status.Step;
import nl.codio.status.StepStatus;
import nl.codio.status.Trajectory;

/** Puts how far something is into the words of one language. */
final class StatusWords {

  private static final String PLAIN = "[\\p{L}\\p{N}._/-]+";

  private final Session session;
  private final FormLabels labels;
  private final Wording wording;

  StatusWords(Session session) {
    this.session = session;
    this.labels = new FormLabels(session.messages());
    this.wording = new Wording(session.messages());
  }

  String name(Step step) {
    return session.text("status.step." + step.word());
  }

  String state(StepStatus step) {
    return session.text("status.state." + step.state().word());
  }

  /**
   * What is asked: in codio's own words where the handbook has none, else by the question of the
   * handbook, else by that of the group in which it stands, else by its label.
   */
  String question(Gap.OpenQuestion question) {
    String path = question.form() + "." + question.key();
    String own = "status.ask." + path;
    if (session.messages().has(own)) {
      return session.text(own);
    }
    String above = path.substring(0, path.lastIndexOf('.'));
    return labels
        .question(path)
        .or(() -> labels.question(above))
        .orElseGet(() -> labels.label(path));
  }

  /** The key of a question and the line where it stands. */
  String keyAndLine(Gap.OpenQuestion question) {
    return question.place().span().equals(Span.FILE_START)
        ? question.key()
        : session.text(
            "status.gap.question", question.key(), question.place().span().start().line());
  }

  /** What is wrong, and how to mend it. */
  String norm(Finding finding) {
    String told = wording.of(finding.message());
    return wording.hint(finding).map(hint -> told + " " + hint).orElse(told);
  }

  /** The line of a file, as an editor and a terminal know it; of a whole file its name. */
  static String place(Place place) {
    String name = Wording.name(place.file());
    return place.span().equals(Span.FILE_START) ? name : name + ":" + place.span().start().line();
  }

  /** A command to type, which names the case where that is needed. */
  String command(Next.Run run, Trajectory of) {
    return "codio " + run.command() + (run.namesCase() ? " " + quoted(of.name()) : "");
  }

  /** A command that shows all that is to be said of the files of a trajectory. */
  String validate(Trajectory of) {
    return "codio validate " + quoted(session.name(of.location()));
  }

  private static String quoted(String word) {
    return word.matches(PLAIN) ? word : "\"" + word + "\"";
  }

  /** How many there are of each weight. */
  String counts(List<Finding> findings) {
    StringBuilder counts = new StringBuilder();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)) {
      long number = findings.stream().filter(one -> one.severity() == severity).count();
      if (number > 0) {
        counts.append(counts.isEmpty() ? "" : ", ").append(wording.count(severity, number));
      }
    }
    return counts.toString();
  }

  /** The sentence of what comes next. */
  String why(Next next) {
    return next instanceof Next.Solve solve ? norm(solve.finding()) : session.text(next.why());
  }

  /** The line below it: what to type, or where to fill something in. */
  Optional<String> how(Next next, Trajectory of) {
    if (next instanceof Next.Run run) {
      return Optional.of(session.text("status.type", command(run, of)));
    }
    if (next instanceof Next.Fill fill) {
      String place = place(fill.place());
      String where = fill.key().isEmpty() ? place : place + ": " + fill.key();
      return Optional.of(session.text("status.fill", where));
    }
    if (next instanceof Next.Solve solve) {
      return Optional.of(session.text("status.look", place(solve.finding().place())));
    }
    return Optional.empty();
  }
}
