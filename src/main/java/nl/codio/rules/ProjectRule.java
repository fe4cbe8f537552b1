package nl.codio.rules;

import nl.codio.project.Project;

/** A check of a project as a whole. Its moment has always come. */
non-sealed interface ProjectRule extends Rule {

  /** Tells what it finds. */
  void check(Project project, Telling tell);
}
