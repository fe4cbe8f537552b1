package nl.codio.rules;

import java.util.List;
import nl.codio.project.Project;

/** A check of the deviations themselves, after all other rules have spoken. */
non-sealed interface DeviationRule extends Rule {
  /** Tells what it finds of them. */
  void check(List<GivenDeviation> given, Project project, Telling tell);
}
