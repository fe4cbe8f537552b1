package nl.codio.cli;

import nl.codio.project.WorkshopInCase;

/** One report to make: that of this workshop of this case. */
record ReportJob(CaseChoice.Chosen of, WorkshopInCase workshop) {

  String caseName() {
    return of.theCase().name();
  }

  /** The name of its file, without the extension. */
  String stem() {
    return "verslag-" + workshop.key();
  }
}
