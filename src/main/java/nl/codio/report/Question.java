package nl.codio.report;

/**
 * The questions of bijlage 5 that are answered in words, in the handbook's order (R300-R304), each
 * under the aspect that the form puts it in; what the form asks in one breath has a row each (I28).
 * The values, the weighing and the actions (R305-R309) have their own parts in {@link CaseReport}.
 */
public enum Question {
  CONTEXT("description", "context", "R300"),
  DIGITALISATION("description", "digitalisation", "R300"),
  GOAL("goal", "goal", "R301"),
  ASSIGNMENT("goal", "assignment", "R301"),
  STATUS("stage", "status", "R302"),
  PHASE("stage", "phase", "R302"),
  REASON("technology", "reason", "R303"),
  DESIRABLE("technology", "desirable", "R303"),
  CHARACTER("technology", "character", "R303"),
  USE("technology", "use", "R303"),
  IMPACT("technology", "impact", "R303"),
  WORKSHOP_GOAL("governance", "workshop-goal", "R304");

  private final String aspect;
  private final String key;
  private final String requirement;

  Question(String aspect, String key, String requirement) {
    this.aspect = aspect;
    this.key = key;
    this.requirement = requirement;
  }

  /** The aspect of the form, titled {@code report.aspect.<aspect>}. */
  String aspect() {
    return aspect;
  }

  /** Its place in the bundle: {@code report.question.<key>}. */
  String key() {
    return key;
  }

  /** The number of the requirement that asks for it. */
  String requirement() {
    return requirement;
  }
}
