package nl.codio.report.assembly;

import java.util.List;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.CaseDescription;
import nl.codio.model.Decision;
import nl.codio.model.Participant;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Extras;
import nl.codio.report.Word;

/** What bijlage 5 does not ask and section 3.4 needs (I26). */
final class ExtraParts {

  private ExtraParts() {}

  static Extras of(Project project, CaseFolder theCase, WorkshopInCase workshop, Request request) {
    Values names = request.values(workshop.values().framework());
    return new Extras(
        workshop.content().gathering().participants().stream()
            .map(item -> participant(item.value(), names))
            .toList(),
        theCase.description().map(file -> decisions(file.content())).orElse(List.of()),
        TalkNotes.followUp(workshop),
        TalkNotes.checklist(workshop),
        TalkNotes.others(theCase, workshop),
        deviations(
            project,
            Stream.concat(theCase.description().stream(), Stream.of(workshop.document()))));
  }

  private static Extras.Participant participant(Participant person, Values names) {
    String who = Texts.of(person.function());
    return new Extras.Participant(
        who.isEmpty() ? Texts.of(person.name()) : who,
        person.isExternal(),
        names.group(Texts.of(person.group())),
        Texts.of(person.perspective()));
  }

  /** What was decided of a case, the newest last. */
  static List<Extras.Decision> decisions(CaseDescription theCase) {
    return theCase.decisions().stream().map(ExtraParts::decision).toList();
  }

  static Extras.Decision decision(Item<Decision> item) {
    Decision decision = item.value();
    return new Extras.Decision(
        Texts.of(decision.date()),
        Texts.people(decision.by()),
        Texts.word(decision.outcome()),
        Texts.of(decision.reason()),
        decision.conditions().stream().map(ExtraParts::condition).toList(),
        Texts.remark(item));
  }

  private static Extras.Condition condition(Item<Decision.Condition> item) {
    Decision.Condition condition = item.value();
    return new Extras.Condition(
        Texts.of(condition.text()),
        Texts.of(condition.action()),
        condition.met().map(met -> Word.listed(met.value().word())).orElseGet(Word::none),
        Texts.of(condition.judged()));
  }

  /** The norms that were left on purpose in the project as a whole, and in these of its files. */
  static List<Extras.Deviation> deviations(Project project, Stream<? extends Document<?>> files) {
    return deviations(
        Stream.concat(project.settings().stream(), files)
            .flatMap(file -> file.header().deviations().stream())
            .toList());
  }

  /** Norms that were left on purpose, each with its reason. */
  static List<Extras.Deviation> deviations(List<Item<nl.codio.model.Deviation>> all) {
    return all.stream().map(item -> deviation(item.value())).toList();
  }

  private static Extras.Deviation deviation(nl.codio.model.Deviation deviation) {
    return new Extras.Deviation(
        Texts.of(deviation.rule()),
        deviation.about().stream().map(Located::value).toList(),
        Texts.of(deviation.explanation()),
        Texts.term(deviation.until()));
  }
}
