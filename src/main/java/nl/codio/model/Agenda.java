package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/** Minutes that differ from the handbook's for the steps of a workshop (R205, R206). */
public record Agenda(
    Optional<Located<Integer>> introduction,
    Optional<Located<Integer>> reading,
    Optional<Located<Integer>> valuesAlone,
    Optional<Located<Integer>> valuesInGroups,
    Optional<Located<Integer>> presentations,
    Optional<Located<Integer>> valuesTogether,
    Optional<Located<Integer>> actionsAlone,
    Optional<Located<Integer>> actionsInGroups,
    Optional<Located<Integer>> actionsTogether,
    Optional<Located<Integer>> nextSteps,
    Optional<Located<Integer>> reflection) {

  static Agenda read(Form form) {
    return new Agenda(
        minutes(form, "introductie"),
        minutes(form, "lezen"),
        minutes(form, "waarden-individueel"),
        minutes(form, "waarden-groepjes"),
        minutes(form, "presentaties"),
        minutes(form, "waarden-plenair"),
        minutes(form, "acties-individueel"),
        minutes(form, "acties-groepjes"),
        minutes(form, "acties-plenair"),
        minutes(form, "vervolgstappen"),
        minutes(form, "reflectie"));
  }

  private static Optional<Located<Integer>> minutes(Form form, String step) {
    return form.one(step, Kinds.NUMBER, INTERNAL);
  }
}
