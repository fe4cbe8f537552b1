package nl.codio.cli;

import java.util.List;
import nl.codio.project.CaseFolder;

/** What somebody whose files are in order does next, by how far the cases are. */
enum NextStep {
  CASE("cli.next.case"),
  WORKSHOP("cli.next.workshop"),
  REPORT("cli.next.report");

  private final String key;

  NextStep(String key) {
    this.key = key;
  }

  /** What comes next in a project with these cases. */
  static NextStep after(List<CaseFolder> cases) {
    if (cases.isEmpty()) {
      return CASE;
    }
    boolean anyWorkshop = cases.stream().anyMatch(theCase -> !theCase.workshops().isEmpty());
    return anyWorkshop ? REPORT : WORKSHOP;
  }

  /** What comes next where one of two projects is as far as the other is not. */
  NextStep or(NextStep other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** The key of the sentence. */
  String key() {
    return key;
  }
}
