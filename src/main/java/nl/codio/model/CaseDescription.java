package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.CLAIMS;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.DESCRIPTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Claim;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Who;

/**
 * The description of a case or project (handbook 3.2, bijlage 4).
 *
 * @param ready the claim that the description is ready for a workshop (R191)
 * @param leader the <i>projectleider</i> or <i>casushouder</i> (R145)
 * @param workshopGoal what the workshop is for (R170)
 * @param closed the claim that nothing is open any more
 * @param strategy another strategy file than the project's, or {@code geen}
 */
public record CaseDescription(
    Optional<Located<String>> title,
    Optional<Located<Claim>> ready,
    List<Located<Who>> author,
    List<Located<Who>> leader,
    Optional<Located<String>> workshopGoal,
    Optional<Item<Outline>> outline,
    Optional<Item<Goal>> goal,
    List<Item<Reference>> documents,
    Optional<Item<Stage>> stage,
    Optional<Item<Technology>> technology,
    Optional<Item<Stakeholders>> stakeholders,
    Optional<Item<Issues>> issues,
    List<Located<String>> questions,
    Optional<Item<StartTalk>> startTalk,
    List<Item<Instrument>> instruments,
    List<Item<Decision>> decisions,
    Optional<Located<Claim>> closed,
    List<Located<Who>> administrator,
    Optional<Located<String>> level,
    Optional<Located<String>> strategy)
    implements Content {

  /** What the case is about (R171, R172). */
  public record Outline(Optional<Located<String>> context, Optional<Located<String>> digital) {

    static Outline read(Form form) {
      return new Outline(
          form.one("context", Kinds.TEXT, PUBLIC, askedBy("R171"), expected(DESCRIPTION)),
          form.one(
              "rol-digitalisering", Kinds.TEXT, PUBLIC, askedBy("R172"), expected(DESCRIPTION)));
    }
  }

  /** What the project is for (R173, R174). */
  public record Goal(Optional<Located<String>> project, Optional<Located<String>> assignments) {

    static Goal read(Form form) {
      return new Goal(
          form.one("project", Kinds.TEXT, PUBLIC, askedBy("R173"), expected(DESCRIPTION)),
          form.one("opgaven", Kinds.TEXT, PUBLIC, askedBy("R174"), expected(DESCRIPTION)));
    }
  }

  /** The talk with the project leader before all else (R151, R152, R154). */
  public record StartTalk(
      Optional<Located<LocalDate>> date,
      List<Located<Who>> with,
      Optional<Located<Boolean>> suitable,
      Optional<Located<String>> why) {

    static StartTalk read(Form form) {
      return new StartTalk(
          form.one("datum", Kinds.DAY, INTERNAL),
          form.many("met", Kinds.WHO, INTERNAL),
          form.one("geschikt", Kinds.YES_NO, INTERNAL, askedBy("R152")),
          form.one("waarom", Kinds.TEXT, INTERNAL, askedBy("R154")));
    }
  }

  static CaseDescription read(Form form) {
    return new CaseDescription(
        form.one("titel", Kinds.LINE, PUBLIC, NEEDED),
        form.one("gereed-voor-workshop", Kinds.CLAIM, PUBLIC, CLAIMS, askedBy("R191")),
        form.many("opsteller", Kinds.WHO, INTERNAL, askedBy("R150")),
        form.many("projectleider", Kinds.WHO, INTERNAL, askedBy("R145")),
        form.one(
            "doel-workshop",
            Kinds.TEXT,
            PUBLIC,
            askedBy("R170"),
            askedBy("R304"),
            expected(DESCRIPTION)),
        form.group("omschrijving", Outline::read, askedBy("R300")),
        form.group("doel", Goal::read, askedBy("R301")),
        form.list("documenten", Reference::read, askedBy("R175"), expected(DESCRIPTION)),
        form.group("stadium", Stage::read, askedBy("R302")),
        form.group("technologie", Technology::read, askedBy("R303")),
        form.group("stakeholders", Stakeholders::read),
        form.group("vraagstukken", Issues::read),
        form.many(
            "vragen-projectteam", Kinds.TEXT, INTERNAL, askedBy("R190"), expected(DESCRIPTION)),
        form.group("startgesprek", StartTalk::read, askedBy("R151")),
        form.list("instrumenten", Instrument::read, askedBy("R153")),
        form.list("besluiten", Decision::read, askedBy("R008")),
        form.one("afgesloten", Kinds.CLAIM, PUBLIC, CLAIMS),
        form.many("bestuurlijk-verantwoordelijke", Kinds.WHO, INTERNAL, RARE, askedBy("R010")),
        form.one("niveau", Kinds.LINE, INTERNAL, RARE, askedBy("R005")),
        form.one("strategie", Kinds.PATH, PUBLIC, RARE));
  }
}
