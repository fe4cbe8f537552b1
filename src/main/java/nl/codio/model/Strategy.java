package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.CLAIMS;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.PUBLIC_REMARK;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Who;

/**
 * CODIO Strategie: how an organisation wants to govern digitally (handbook 2, bijlage 3).
 *
 * @param adopted the day on which it was adopted: a claim, and the name of this version (R044)
 * @param owners who minds it (R040)
 * @param replaces the version before this one
 * @param buildsOn the strategy of the level above, whose accent values hold here too (R005)
 */
public record Strategy(
    Optional<Located<String>> title,
    Optional<Located<LocalDate>> adopted,
    Optional<Located<String>> occasion,
    List<Located<Who>> owners,
    Optional<Item<Mandate>> mandate,
    List<Located<Who>> official,
    List<Located<Who>> administrator,
    List<Located<Who>> moderator,
    List<Located<Who>> contact,
    Optional<Located<String>> replaces,
    Optional<Located<String>> level,
    Optional<Located<String>> buildsOn,
    Optional<Item<CurrentSituation>> currentSituation,
    Optional<Item<DesiredSituation>> desiredSituation,
    Optional<Item<ActionPlan>> actionPlan,
    Optional<Item<Implementation>> implementation)
    implements Content {

  /** What the owner may do, given by whom and for how long (R042). */
  public record Mandate(
      List<Located<Who>> givenBy,
      Optional<Located<LocalDate>> date,
      Optional<Located<LocalDate>> until,
      Optional<Located<String>> content) {

    static Mandate read(Form form) {
      return new Mandate(
          form.many("van", Kinds.WHO, INTERNAL),
          form.one("datum", Kinds.DAY, INTERNAL),
          form.one("tot", Kinds.DAY, INTERNAL),
          form.one("inhoud", Kinds.TEXT, INTERNAL));
    }
  }

  static Strategy read(Form form) {
    return new Strategy(
        form.one("titel", Kinds.LINE, PUBLIC, NEEDED),
        form.one("vastgesteld", Kinds.DAY, PUBLIC, CLAIMS, askedBy("R044")),
        form.one("aanleiding", Kinds.TEXT, INTERNAL, askedBy("R043")),
        form.many("eigenaar", Kinds.WHO, INTERNAL, askedBy("R040")),
        form.group("mandaat", Mandate::read, askedBy("R042")),
        form.many("ambtelijk-verantwoordelijke", Kinds.WHO, INTERNAL, askedBy("R085")),
        form.many("bestuurlijk-verantwoordelijke", Kinds.WHO, INTERNAL, askedBy("R010")),
        form.many("moderator", Kinds.WHO, INTERNAL, RARE, askedBy("R045")),
        form.many("contactpersoon", Kinds.WHO, INTERNAL, RARE, askedBy("R290")),
        form.one("vervangt", Kinds.PATH, PUBLIC, RARE, askedBy("R003")),
        form.one("niveau", Kinds.LINE, INTERNAL, RARE, askedBy("R005")),
        form.one("bouwt-voort-op", Kinds.PATH, PUBLIC, RARE, askedBy("R005")),
        form.group("huidige-situatie", CurrentSituation::read),
        form.group("gewenste-situatie", DesiredSituation::read, PUBLIC_REMARK),
        form.group("actieplan", ActionPlan::read),
        form.group("implementatie", Implementation::read));
  }
}
