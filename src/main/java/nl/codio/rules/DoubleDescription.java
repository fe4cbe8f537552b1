package nl.codio.rules;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.model.CaseDescription;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * A case is described once (handbook 3.2, bijlage 4): the workshops of a folder go with one
 * description. Of a second one nothing would be read, so it is told.
 *
 * <p>Bad: {@code casus.yaml} and {@code casus-oud.yaml} in one folder. Good: a folder for each
 * case.
 */
final class DoubleDescription implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    Map<Path, Document<CaseDescription>> counting = new HashMap<>();
    for (CaseFolder theCase : project.cases()) {
      theCase.description().ifPresent(file -> counting.put(theCase.folder(), file));
    }
    for (Document<CaseDescription> file : project.documents(CaseDescription.class)) {
      Document<CaseDescription> counts = counting.get(file.location().getParent());
      if (counts != null && !counts.location().equals(file.location())) {
        Place place = file.header().kind().map(Located::place).orElse(file.place());
        tell.at(place).beside(counts.place(), "first").say();
      }
    }
  }
}
