package nl.codio.cli;

import java.util.List;
import nl.codio.project.CaseFolder;

/** What somebody whose files are in order does next. */
final class NextStep {

  private NextStep() {}

  /** The key of the sentence, by how far the cases are. */
  static String after(List<SelectedProject> selected) {
    List<CaseFolder> cases =
        selected.stream().flatMap(one -> one.project().cases().stream()).toList();
    if (cases.isEmpty()) {
      return "cli.next.case";
    }
    boolean anyWorkshop = cases.stream().anyMatch(theCase -> !theCase.workshops().isEmpty());
    return anyWorkshop ? "cli.next.report" : "cli.next.workshop";
  }
}
