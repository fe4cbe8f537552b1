package nl.codio.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/** One report to make: that of this workshop of this case. */
record ReportJob(CaseChoice.Chosen of, WorkshopInCase workshop) {

  /**
   * The workshop that someone calls so: by the rest of its file's name, else by that name or by its
   * day.
   */
  static Optional<WorkshopInCase> workshopCalled(String text, CaseFolder theCase) {
    return theCase.workshops().stream()
        .filter(workshop -> workshop.key().equals(text))
        .findFirst()
        .or(
            () ->
                theCase.workshops().stream()
                    .filter(workshop -> isCalled(text, workshop))
                    .findFirst());
  }

  private static boolean isCalled(String text, WorkshopInCase workshop) {
    return String.valueOf(workshop.document().location().getFileName()).equals(text)
        || workshop.date().filter(day -> day.toString().equals(text)).isPresent();
  }

  String caseName() {
    return of.theCase().name();
  }

  /** Where its case lies. */
  Path folder() {
    return of.theCase().folder();
  }

  /** The name of its file, without the extension. */
  String stem() {
    return "verslag-" + workshop.key();
  }

  /** Whether a finding is about a file of this case. */
  boolean covers(Finding finding, Path directory) {
    return directory.resolve(finding.place().file()).normalize().startsWith(folder());
  }
}
