package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Mark;
import nl.codio.forms.Question;
import nl.codio.forms.Recorder;
import nl.codio.model.CaseDescription;
import nl.codio.model.FileKind;
import nl.codio.model.answer.Claim;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.report.CaseForm;
import nl.codio.report.Word;

/**
 * Makes the description of a case: bijlage 4. Which questions it asks, in which order, and which
 * answers stay within the organisation, is what the form says of itself.
 */
final class CaseForms {

  private static final String LABELS = "forms.casus.";

  /** What the printed form asks in the title of its row. */
  private static final List<String> ASKED_BY_TITLE = List.of("doel-workshop", "vragen-projectteam");

  /** Where the title of the printed row is a question itself. */
  private static final List<String> TITLES_THAT_ASK = List.of("vraagstukken", "vragen-projectteam");

  private CaseForms() {}

  /** The description of this case. */
  static CaseForm of(Project project, CaseFolder theCase, Request request) {
    Optional<Document<CaseDescription>> file = theCase.description();
    Optional<CaseDescription> described = file.map(Document::content);
    CaseExtras extras = new CaseExtras(described);
    return new CaseForm(
        head(project, theCase, described, request),
        aspects(new CaseAnswers(described)),
        extras.more(file),
        extras.startTalk(),
        extras.instruments(),
        described.map(ExtraParts::decisions).orElse(List.of()),
        ExtraParts.deviations(project, file.stream()));
  }

  private static CaseForm.Head head(
      Project project, CaseFolder theCase, Optional<CaseDescription> described, Request request) {
    return new CaseForm.Head(
        project.organisation().orElse(""),
        theCase.title(),
        described.map(it -> Texts.people(it.author())).orElse(""),
        described.map(it -> Texts.people(it.leader())).orElse(""),
        described.flatMap(CaseDescription::ready).map(CaseForms::ready).orElse(Word.none()),
        edition(project, theCase),
        request.today().toString());
  }

  private static Word ready(Located<Claim> claim) {
    if (!claim.value().made()) {
      return Word.none();
    }
    return claim.value().day().map(day -> Word.own(day.toString())).orElse(Word.listed("ja"));
  }

  private static String edition(Project project, CaseFolder theCase) {
    return theCase
        .description()
        .flatMap(file -> file.header().edition())
        .map(Located::value)
        .orElseGet(project::edition)
        .toString();
  }

  private static List<CaseForm.Aspect> aspects(CaseAnswers answers) {
    List<Question> form = Recorder.questions(FileKind.CASE::read);
    Map<String, List<CaseForm.Row>> aspects = new LinkedHashMap<>();
    for (Question cell : form) {
      if (cell.marks().stream().anyMatch(Mark.Expected.class::isInstance)) {
        aspects
            .computeIfAbsent(aspect(cell.path()), none -> new ArrayList<>())
            .add(row(cell, form, answers));
      }
    }
    return aspects.entrySet().stream()
        .map(aspect -> new CaseForm.Aspect(title(aspect.getKey()), aspect.getValue()))
        .toList();
  }

  private static String aspect(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static String title(String aspect) {
    return LABELS + aspect + (TITLES_THAT_ASK.contains(aspect) ? ".vraag" : "");
  }

  private static CaseForm.Row row(Question cell, List<Question> form, CaseAnswers answers) {
    String path = cell.path();
    return new CaseForm.Row(
        ASKED_BY_TITLE.contains(path) ? "" : LABELS + path + ".vraag",
        cell.requirements().get(0),
        new FormAudience(form).keepsInside(path),
        answers.inWords(path),
        answers.parties(path),
        answers.issues(path),
        answers.papers(path));
  }
}
