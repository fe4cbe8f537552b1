package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.CLAIMS;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.DESCRIPTION;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Claim;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Who;

/**
 * Phase 1 of a strategy: where the organisation stands (handbook 2.2).
 *
 * @param finished the claim that the four points of the startnotitie are clear (R061-R064)
 * @param place the policy in which the strategy lands (R064)
 * @param discussed where the startnotitie was discussed (R060)
 */
public record CurrentSituation(
    Optional<Located<Claim>> finished,
    Optional<Located<String>> problems,
    Optional<Item<Scope>> scope,
    Optional<Item<Frames>> frames,
    Optional<Located<String>> place,
    Optional<Located<String>> examplePolicy,
    Optional<Located<String>> experiences,
    Optional<Located<String>> stakeholders,
    Optional<Item<Involved>> involved,
    List<Item<Occasion>> discussed) {

  /** Which technology, and which part of the organisation (R062). */
  public record Scope(
      Optional<Located<String>> technology, Optional<Located<String>> organisation) {

    static Scope read(Form form) {
      return new Scope(
          form.one("technologie", Kinds.TEXT, PUBLIC, askedBy("R121"), expected(DESCRIPTION)),
          form.one("organisatie", Kinds.TEXT, PUBLIC, askedBy("R121"), expected(DESCRIPTION)));
    }
  }

  /** The policy that is given, general and specific (R063). */
  public record Frames(Optional<Located<String>> general, Optional<Located<String>> specific) {

    static Frames read(Form form) {
      return new Frames(
          form.one("algemeen", Kinds.TEXT, PUBLIC, askedBy("R050"), expected(DESCRIPTION)),
          form.one("specifiek", Kinds.TEXT, PUBLIC, askedBy("R051")));
    }
  }

  /** Who gave the information and who made the choice. */
  public record Involved(List<Located<Who>> information, List<Located<Who>> choice) {

    static Involved read(Form form) {
      return new Involved(
          form.many("informatieproces", Kinds.WHO, INTERNAL, askedBy("R057")),
          form.many("keuzeproces", Kinds.WHO, INTERNAL, askedBy("R058")));
    }
  }

  static CurrentSituation read(Form form) {
    return new CurrentSituation(
        form.one("afgerond", Kinds.CLAIM, PUBLIC, CLAIMS),
        form.one("problemen", Kinds.TEXT, PUBLIC, askedBy("R120"), expected(DESCRIPTION)),
        form.group("reikwijdte", Scope::read, askedBy("R121"), askedBy("R062")),
        form.group("kaders", Frames::read, askedBy("R122")),
        form.one("plek-in-beleid", Kinds.TEXT, PUBLIC, askedBy("R123"), expected(DESCRIPTION)),
        form.one("voorbeeldbeleid", Kinds.TEXT, INTERNAL, askedBy("R052")),
        form.one("ervaringen", Kinds.TEXT, INTERNAL, askedBy("R053")),
        form.one("stakeholders", Kinds.TEXT, INTERNAL, askedBy("R054")),
        form.group("betrokken", Involved::read, askedBy("R059")),
        form.list("besproken", Occasion::readInternal, askedBy("R060")));
  }
}
