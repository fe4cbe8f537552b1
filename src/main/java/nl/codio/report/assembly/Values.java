package nl.codio.report.assembly;

import nl.codio.project.ResolvedValue;
import nl.codio.report.Value;

/** A value as reports name it. */
final class Values {

  private Values() {}

  static Value shown(ResolvedValue value) {
    return new Value(
        value.name(),
        value.principle().map(principle -> principle.foundation().id()).orElse(""),
        value.principle().map(principle -> principle.name()).orElse(""),
        value.isOwn(),
        value.isOwn() ? value.definition() : "");
  }
}
