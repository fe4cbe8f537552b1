package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Analysis;
import nl.codio.model.answer.Term;
import nl.codio.project.Project;
import nl.codio.report.Answer;
import nl.codio.report.FormRow;
import nl.codio.report.YearReport.HalfYear;

/** The half-yearly analyses of a year (R290-R295), and the half years that have none. */
final class YearAnalyses {

  private static final String FORM = "forms.analyse.";

  private YearAnalyses() {}

  static List<HalfYear> of(Project project, ReportedYear year) {
    List<HalfYear> halves = new ArrayList<>();
    List<Term> told = new ArrayList<>();
    for (var file : project.documents(Analysis.class)) {
      Optional<Term> period = file.content().period().map(Located::value).filter(year::touches);
      List<FormRow> rows = rows(file.content());
      if (period.isPresent() && rows.stream().anyMatch(row -> !row.blank())) {
        told.add(period.get());
        halves.add(new HalfYear(period.get().text(), rows));
      }
    }
    for (int half = 1; half <= 2; half++) {
      Term.parse(year.year() + "-H" + half)
          .filter(term -> !term.last().isAfter(year.last()))
          .filter(term -> told.stream().noneMatch(one -> covers(one, term)))
          .ifPresent(term -> halves.add(new HalfYear(term.text(), List.of())));
    }
    halves.sort(Comparator.comparing(HalfYear::period));
    return halves;
  }

  private static boolean covers(Term told, Term half) {
    return !told.first().isAfter(half.first()) && !told.last().isBefore(half.last());
  }

  private static List<FormRow> rows(Analysis analysis) {
    return List.of(
        question("waarden-wijken-af", "R291", answer(analysis.valuesDiffer())),
        question("wijzigingen-nodig", "R292", answer(analysis.changesNeeded())),
        question("vaak-geen-doorgang", "R293", answer(analysis.oftenStopped())),
        question("conclusies", "R294", Rows.items(Texts.all(analysis.conclusions()))),
        question("aanbevelingen", "R295", Rows.items(Texts.all(analysis.recommendations()))),
        new FormRow("forms.besproken", "", Rows.occasions(analysis.discussed()), List.of()));
  }

  private static FormRow question(String key, String requirement, List<Answer> answers) {
    return new FormRow(FORM + key + ".vraag", requirement, answers, List.of());
  }

  private static List<Answer> answer(Optional<Item<Analysis.Answer>> item) {
    return List.of(
        Answer.word(Texts.yesNo(item.flatMap(it -> it.value().yes())), Texts.remark(item)));
  }
}
