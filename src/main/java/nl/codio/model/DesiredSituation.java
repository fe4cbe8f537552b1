package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.CLAIMS;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.WEIGHING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Claim;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Who;

/**
 * Phase 2 of a strategy: what the organisation wants, in general or with accents (handbook 2.3).
 *
 * @param finished the claim that the choice is made and explained (R070, R075)
 * @param approach all 32 values alike, or accents among them (R070)
 * @param dropped values of the long list that were not chosen (R082)
 * @param notTakenOver accents of the level above that do not hold here
 */
public record DesiredSituation(
    Optional<Located<Claim>> finished,
    Optional<Located<Approach>> approach,
    List<Item<AccentChoice>> accents,
    List<Item<DroppedValue>> dropped,
    List<Item<Meeting>> meetings,
    Optional<Item<Involved>> involved,
    Optional<Located<AdministratorRole>> administratorRole,
    Optional<Located<String>> externalStakeholders,
    List<Item<DroppedValue>> notTakenOver) {

  /** Whether all 32 values hold alike. */
  public enum Approach implements ChoiceKind.Option {
    /** Accent values are chosen. */
    SPECIFIC("specifiek"),
    /** All 32, without accents. */
    GENERIC("generiek");

    private final String word;

    Approach(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** How the administrator took part (R086). */
  public enum AdministratorRole implements ChoiceKind.Option {
    /** At the table. */
    DIRECT("direct"),
    /** On the advice of officials. */
    ON_ADVICE("op-advies");

    private final String word;

    AdministratorRole(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** A meeting of this phase, the exploring one or that of the choice (R083). */
  public record Meeting(Optional<Located<LocalDate>> date, Optional<Located<String>> kind) {

    static Meeting read(Form form) {
      return new Meeting(
          form.one("datum", Kinds.DAY, INTERNAL, NEEDED), form.one("soort", Kinds.LINE, INTERNAL));
    }
  }

  /** Who made the long list, and who chose (R084, R085). */
  public record Involved(List<Located<Who>> inventory, List<Located<Who>> choice) {

    static Involved read(Form form) {
      return new Involved(
          form.many("inventarisatie", Kinds.WHO, INTERNAL, askedBy("R084")),
          form.many("keuze", Kinds.WHO, INTERNAL, askedBy("R085")));
    }
  }

  static DesiredSituation read(Form form) {
    return new DesiredSituation(
        form.one("afgerond", Kinds.CLAIM, PUBLIC, CLAIMS),
        form.one(
            "invulling",
            Kinds.choice(Approach.values()),
            PUBLIC,
            askedBy("R124"),
            expected(WEIGHING)),
        form.list("accentwaarden", AccentChoice::read, askedBy("R125")),
        form.list("afgevallen", DroppedValue::read, askedBy("R082")),
        form.list("bijeenkomsten", Meeting::read, askedBy("R083")),
        form.group("betrokken", Involved::read),
        form.one(
            "rol-bestuurder", Kinds.choice(AdministratorRole.values()), INTERNAL, askedBy("R086")),
        form.one("externe-stakeholders", Kinds.TEXT, INTERNAL, askedBy("R087")),
        form.list("niet-overgenomen", DroppedValue::readNotTakenOver, RARE));
  }
}
