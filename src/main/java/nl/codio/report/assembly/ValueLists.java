package nl.codio.report.assembly;

import java.util.List;
import nl.codio.framework.ExampleAction;
import nl.codio.framework.Framework;
import nl.codio.framework.Principle;
import nl.codio.framework.Value;
import nl.codio.report.ValueList;

/** Makes the description of the values (bijlage 2), whole or for one table. */
final class ValueLists {

  private ValueLists() {}

  static ValueList of(Framework edition, Request request) {
    Framework framework = request.words(edition);
    List<ValueList.Foundation> foundations =
        framework.foundations().all().stream()
            .filter(one -> request.foundation().map(one.id()::equals).orElse(true))
            .map(one -> foundation(framework, one))
            .toList();
    return new ValueList(foundations, source(framework));
  }

  /** All of the framework, whatever was asked. */
  static List<ValueList.Foundation> all(Framework framework) {
    return framework.foundations().all().stream().map(one -> foundation(framework, one)).toList();
  }

  private static ValueList.Foundation foundation(
      Framework framework, nl.codio.framework.Foundation foundation) {
    return new ValueList.Foundation(
        foundation.id(),
        foundation.name(),
        List.of(foundation.text().split("\n\\s*\n", -1)),
        framework.principlesOf(foundation).stream().map(one -> principle(framework, one)).toList());
  }

  private static ValueList.Principle principle(Framework framework, Principle principle) {
    return new ValueList.Principle(
        principle.name(),
        principle.definition(),
        framework.valuesOf(principle).stream().map(ValueLists::entry).toList());
  }

  private static ValueList.Entry entry(Value value) {
    return new ValueList.Entry(
        value.name(),
        value.definition(),
        value.examples().stream().map(ExampleAction::text).toList());
  }

  static ValueList.Source source(Framework framework) {
    return new ValueList.Source(
        framework.source().title(),
        framework.source().authors(),
        framework.source().publishers(),
        framework.edition().toString(),
        framework.language(),
        framework.isTranslated(),
        framework.source().corrections().size());
  }
}
