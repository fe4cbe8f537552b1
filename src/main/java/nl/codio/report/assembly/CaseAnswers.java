package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.CaseDescription;
import nl.codio.model.CaseDescription.Goal;
import nl.codio.model.CaseDescription.Outline;
import nl.codio.model.Issues;
import nl.codio.model.Reference;
import nl.codio.model.Stage;
import nl.codio.model.Stakeholders;
import nl.codio.model.Technology;
import nl.codio.report.Answer;
import nl.codio.report.CaseForm;

/** What a case answers to the questions of bijlage 4, each by its place in the file. */
final class CaseAnswers {

  private final Optional<CaseDescription> described;
  private final Optional<Item<Outline>> outline;
  private final Optional<Item<Goal>> goal;
  private final Optional<Item<Stage>> stage;
  private final Optional<Item<Technology>> technology;
  private final Optional<Item<Stakeholders>> stakeholders;
  private final Optional<Item<Issues>> issues;

  CaseAnswers(Optional<CaseDescription> described) {
    this.described = described;
    this.outline = described.flatMap(CaseDescription::outline);
    this.goal = described.flatMap(CaseDescription::goal);
    this.stage = described.flatMap(CaseDescription::stage);
    this.technology = described.flatMap(CaseDescription::technology);
    this.stakeholders = described.flatMap(CaseDescription::stakeholders);
    this.issues = described.flatMap(CaseDescription::issues);
  }

  /** The answer in words; what was remarked of a group stands at the last of its questions. */
  List<Answer> inWords(String path) {
    return switch (path) {
      case "doel-workshop" -> Texts.answer(described.flatMap(CaseDescription::workshopGoal));
      case "omschrijving.context" -> text(outline, Outline::context);
      case "omschrijving.rol-digitalisering" -> last(text(outline, Outline::digital), outline);
      case "doel.project" -> text(goal, Goal::project);
      case "doel.opgaven" -> last(text(goal, Goal::assignments), goal);
      case "stadium.status" ->
          List.of(Answer.word(Texts.word(stage.flatMap(it -> it.value().status())), ""));
      case "stadium.fase" -> last(text(stage, Stage::phase), stage);
      case "technologie.reden" -> text(technology, Technology::reason);
      case "technologie.keuze" -> text(technology, Technology::choice);
      case "technologie.karakter" -> text(technology, Technology::character);
      case "technologie.gebruik" -> text(technology, Technology::use);
      case "technologie.data" -> last(text(technology, Technology::data), technology);
      case "stakeholders.bij-ontwikkeling" -> text(stakeholders, Stakeholders::inDevelopment);
      case "stakeholders.betrekken" ->
          last(text(stakeholders, Stakeholders::howToInvolve), stakeholders);
      case "vraagstukken.risicos" -> last(List.of(), issues);
      case "vragen-projectteam" ->
          List.of(Answer.items(described.map(it -> Texts.all(it.questions())).orElse(List.of())));
      default -> names(path);
    };
  }

  private List<Answer> names(String path) {
    List<CaseForm.Party> parties = named(path);
    return parties.stream().allMatch(CaseForm.Party::nameOnly)
        ? List.of(Answer.items(parties.stream().map(CaseForm.Party::who).toList()))
        : List.of();
  }

  /** Groups and organisations, where more than their names is known of one. */
  List<CaseForm.Party> parties(String path) {
    List<CaseForm.Party> parties = named(path);
    return parties.stream().allMatch(CaseForm.Party::nameOnly) ? List.of() : parties;
  }

  private List<CaseForm.Party> named(String path) {
    return switch (path) {
      case "stakeholders.betrokken" ->
          each(stakeholders, Stakeholders::involved, CaseAnswers::party);
      case "stakeholders.gebruikers" -> each(stakeholders, Stakeholders::users, CaseAnswers::party);
      case "stakeholders.impact-op" ->
          each(stakeholders, Stakeholders::affected, CaseAnswers::party);
      default -> List.of();
    };
  }

  private static CaseForm.Party party(Item<Stakeholders.Party> item) {
    Stakeholders.Party party = item.value();
    return new CaseForm.Party(
        Texts.of(party.who()),
        party.external().map(Located::value).orElse(false),
        Texts.of(party.role()),
        Texts.of(party.when()),
        Texts.remark(item));
  }

  /** Chances and risks. */
  List<CaseForm.Issue> issues(String path) {
    return switch (path) {
      case "vraagstukken.kansen" -> each(issues, Issues::chances, CaseAnswers::issue);
      case "vraagstukken.risicos" -> each(issues, Issues::risks, CaseAnswers::issue);
      default -> List.of();
    };
  }

  private static CaseForm.Issue issue(Item<Issues.Issue> item) {
    return new CaseForm.Issue(
        Texts.of(item.value().text()), Texts.all(item.value().forWhom()), Texts.remark(item));
  }

  /** Documents. */
  List<CaseForm.Paper> papers(String path) {
    return path.equals("documenten")
        ? described
            .map(it -> it.documents().stream().map(CaseAnswers::paper).toList())
            .orElse(List.of())
        : List.of();
  }

  private static CaseForm.Paper paper(Item<Reference> item) {
    Reference document = item.value();
    return new CaseForm.Paper(
        Texts.of(document.title()),
        Texts.of(document.kind()),
        Texts.term(document.date()),
        Texts.of(document.location()),
        Texts.remark(item));
  }

  private static <G> List<Answer> text(
      Optional<Item<G>> group, Function<G, Optional<Located<String>>> answer) {
    return Texts.answer(group.flatMap(it -> answer.apply(it.value())));
  }

  private static List<Answer> last(List<Answer> answers, Optional<? extends Item<?>> group) {
    List<Answer> all = new ArrayList<>(answers);
    all.add(Answer.text("").remarked(Texts.remark(group)));
    return all;
  }

  private static <G, I, T> List<T> each(
      Optional<Item<G>> group, Function<G, List<Item<I>>> items, Function<Item<I>, T> made) {
    return group.map(it -> items.apply(it.value()).stream().map(made).toList()).orElse(List.of());
  }
}
