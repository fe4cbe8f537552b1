package nl.codio.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.output.Paragraph;
import nl.codio.output.Wording;
import nl.codio.status.Gap;
import nl.codio.status.StepStatus;
import nl.codio.status.Trajectory;

/** Prints how far one trajectory is: what comes next, then each phase. */
final class StatusDashboard {

  private static final String INDENT = "    ";

  private final Session session;
  private final LocalDate today;
  private final StatusWords words;
  private final PrintWriter out;

  StatusDashboard(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
    this.words = new StatusWords(session);
    this.out = session.page();
  }

  void print(Trajectory one, boolean another) {
    if (another) {
      out.println();
    }
    String key = one.ofCase() ? "status.case" : "status.strategy";
    String name = one.ofCase() ? one.name() : session.name(one.location());
    print(session.text(key, one.title(), name), "", "  ");
    String missing = session.text("status.missing", one.missing());
    print(session.text("status.day", today, one.done(), one.steps().size(), missing), "", "  ");
    out.println();
    print(session.text("status.next", words.why(one.next())), "", "  ");
    words.how(one.next(), one).ifPresent(how -> out.println("  " + how));
    boolean spaced = true;
    for (StepStatus step : one.steps()) {
      boolean says = !step.done().isEmpty() || !step.gaps().isEmpty() || step.state().isOpen();
      if (spaced || says) {
        out.println();
      }
      print(step, step.step() == one.current().step());
      spaced = says;
    }
    if (!one.others().isEmpty()) {
      out.println();
      String counts = words.counts(one.others());
      print(
          session.text("status.others", counts, one.others().size(), words.validate(one)),
          "",
          "  ");
    }
  }

  private void print(StepStatus step, boolean current) {
    String sign = step.state().sign();
    out.println(session.text("status.step", sign, words.name(step.step()), words.state(step)));
    step.done().forEach(fact -> print(session.text(fact), INDENT, INDENT + "  "));
    if (step.gaps().isEmpty()) {
      return;
    }
    out.println(INDENT + session.text("status.gaps"));
    Map<Path, List<String>> keys = new LinkedHashMap<>();
    for (Gap gap : step.gaps()) {
      if (current || gap instanceof Gap.OpenNorm) {
        print(gap);
      } else if (gap instanceof Gap.OpenQuestion question) {
        keys.computeIfAbsent(gap.place().file(), none -> new ArrayList<>())
            .add(words.keyAndLine(question));
      }
    }
    keys.forEach(
        (file, questions) ->
            print(
                session.text(
                    "status.gap.questions", questions.size(), Wording.name(file), questions),
                INDENT + "- ",
                INDENT + "  "));
  }

  private void print(Gap gap) {
    String place = StatusWords.place(gap.place());
    if (gap instanceof Gap.OpenQuestion question) {
      out.println(INDENT + "- " + place + ": " + question.key());
      print(words.question(question), INDENT + "  ", INDENT + "  ");
    } else if (gap instanceof Gap.OpenNorm norm) {
      out.println(INDENT + "- " + place + " (" + norm.finding().code() + ")");
      print(words.norm(norm.finding()), INDENT + "  ", INDENT + "  ");
    }
  }

  private void print(String text, String first, String next) {
    Paragraph.lines(text, first, next).forEach(out::println);
  }
}
