package nl.codio.report.assembly;

import java.util.List;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.framework.Principle;
import nl.codio.report.ValueFramework;
import nl.codio.report.picture.ValueWheel;

/** Makes the value framework on one page: bijlage 1. */
final class ValueFrameworks {

  private ValueFrameworks() {}

  static ValueFramework of(Framework framework, Request request) {
    return new ValueFramework(
        wheel(framework), ValueLists.all(framework), ValueLists.source(framework));
  }

  private static ValueWheel wheel(Framework framework) {
    return new ValueWheel(
        framework.foundations().all().stream().map(one -> foundation(framework, one)).toList(),
        List.of());
  }

  private static ValueWheel.Foundation foundation(Framework framework, Foundation foundation) {
    return new ValueWheel.Foundation(
        foundation.id(),
        foundation.name(),
        foundation.mark(),
        framework.principlesOf(foundation).stream().map(one -> principle(framework, one)).toList());
  }

  private static ValueWheel.Principle principle(Framework framework, Principle principle) {
    return new ValueWheel.Principle(
        principle.name(),
        framework.valuesOf(principle).stream()
            .map(value -> new ValueWheel.Field(value.name(), false, false))
            .toList(),
        List.of());
  }
}
