package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.CaseDescription;
import nl.codio.model.Desirability;
import nl.codio.model.Stage;
import nl.codio.model.Stakeholders.Party;
import nl.codio.model.Technology;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Answer;
import nl.codio.report.Question;
import nl.codio.report.Section;
import nl.codio.report.Word;

/** The questions R300-R304, answered from the description of the case (R310) and the workshop. */
final class DescriptionParts {

  private final Map<Question, List<Answer>> answers = new EnumMap<>(Question.class);
  private final Optional<CaseDescription> description;
  private final WorkshopInCase workshop;

  private DescriptionParts(CaseFolder theCase, WorkshopInCase workshop) {
    this.description = theCase.description().map(Document::content);
    this.workshop = workshop;
  }

  static List<Section> sections(CaseFolder theCase, WorkshopInCase workshop) {
    DescriptionParts parts = new DescriptionParts(theCase, workshop);
    parts.description.ifPresent(parts::describe);
    parts.stage();
    parts.desirability();
    parts.workshopGoal();
    return Section.inHandbookOrder(parts.answers);
  }

  private void describe(CaseDescription theCase) {
    theCase
        .outline()
        .ifPresent(
            outline -> {
              text(Question.CONTEXT, outline.value().context());
              text(Question.DIGITALISATION, outline.value().digital());
              remark(Question.DIGITALISATION, outline);
            });
    theCase
        .goal()
        .ifPresent(
            goal -> {
              text(Question.GOAL, goal.value().project());
              text(Question.ASSIGNMENT, goal.value().assignments());
              remark(Question.ASSIGNMENT, goal);
            });
    theCase.technology().ifPresent(this::technology);
    theCase
        .stakeholders()
        .ifPresent(
            who -> {
              List<String> affected = who.value().affected().stream().map(this::party).toList();
              answers.put(Question.IMPACT, List.of(Answer.items(affected)));
              remark(Question.IMPACT, who);
            });
  }

  private void technology(Item<Technology> technology) {
    text(Question.REASON, technology.value().reason());
    text(Question.CHARACTER, technology.value().character());
    text(Question.USE, technology.value().use());
    remark(Question.USE, technology);
  }

  private String party(Item<Party> party) {
    List<String> parts = new ArrayList<>(List.of(Texts.of(party.value().who())));
    parts.add(Texts.of(party.value().role()));
    parts.add(Texts.remark(party));
    parts.removeIf(String::isBlank);
    return String.join(": ", parts);
  }

  /** The stage of that day where the workshop tells it, else that of the case (R302). */
  private void stage() {
    Optional<Item<Stage>> that =
        workshop
            .content()
            .gathering()
            .stage()
            .or(() -> description.flatMap(CaseDescription::stage));
    that.ifPresent(
        stage -> {
          Word nature = Texts.word(stage.value().nature());
          List<Answer> status = new ArrayList<>();
          status.add(Answer.word(Texts.word(stage.value().status()), ""));
          status.add(Answer.word(nature, ""));
          answers.put(Question.STATUS, status);
          text(Question.PHASE, stage.value().phase());
          remark(Question.PHASE, stage);
        });
  }

  private void desirability() {
    Optional<Item<Desirability>> desirable = workshop.content().desirable();
    desirable.ifPresent(
        verdict ->
            answers.put(
                Question.DESIRABLE,
                List.of(
                    Answer.word(
                            Texts.word(verdict.value().verdict()), Texts.of(verdict.value().why()))
                        .remarked(Texts.remark(verdict)))));
  }

  private void workshopGoal() {
    text(
        Question.WORKSHOP_GOAL,
        workshop
            .content()
            .gathering()
            .goal()
            .or(() -> description.flatMap(CaseDescription::workshopGoal)));
  }

  private void text(Question question, Optional<Located<String>> text) {
    answers.put(question, Texts.answer(text));
  }

  private void remark(Question question, Item<?> group) {
    String remark = Texts.remark(group);
    if (!remark.isEmpty()) {
      List<Answer> more = new ArrayList<>(answers.getOrDefault(question, List.of()));
      more.add(Answer.text("").remarked(remark));
      answers.put(question, more);
    }
  }
}
