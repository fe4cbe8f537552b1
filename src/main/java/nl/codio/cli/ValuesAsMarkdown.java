package nl.codio.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.codio.framework.ExampleAction;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.framework.Principle;
import nl.codio.framework.Value;

/** Prints values as Markdown: a table a principle, or one page for one value. */
final class ValuesAsMarkdown {

  private final Session session;
  private final PrintWriter out;

  ValuesAsMarkdown(Session session) {
    this.session = session;
    this.out = session.out();
  }

  void print(ValueSelection selection) {
    if (selection.byName()) {
      selection.values().forEach(value -> page(value, selection.framework()));
    } else {
      tables(selection);
    }
    if (selection.framework().isTranslated()) {
      out.println();
      out.println("*" + session.text("values.translated") + "*");
    }
  }

  private void page(Value value, Framework framework) {
    out.println("# " + value.name());
    out.println();
    out.println(value.definition());
    out.println();
    ValueFacts.of(value, framework, session.messages())
        .forEach((label, fact) -> out.println("- " + label + ": " + fact));
    out.println();
    if (value.examples().isEmpty()) {
      out.println(session.text("values.no-example"));
    }
    for (ExampleAction example : value.examples()) {
      out.println(
          "- " + session.text("values.example", example.category().name()) + " " + example.text());
      example.note().ifPresent(it -> out.println("  " + session.text("values.note", it)));
    }
  }

  private void tables(ValueSelection selection) {
    out.println("# " + session.text("values.title"));
    for (Foundation foundation : selection.framework().foundations().all()) {
      boolean headed = false;
      for (Principle principle : selection.framework().principlesOf(foundation)) {
        List<Value> values = ValueFacts.within(principle, selection.values());
        if (!values.isEmpty()) {
          if (!headed) {
            heading(foundation, new ShownNames(selection.framework()));
            headed = true;
          }
          table(principle, values, new ShownNames(selection.framework()));
        }
      }
    }
  }

  private void heading(Foundation foundation, ShownNames names) {
    out.println();
    out.println("## " + foundation.mark() + " " + names.of(foundation));
    out.println();
    out.println(foundation.text());
  }

  private void table(Principle principle, List<Value> values, ShownNames names) {
    out.println();
    out.println("### " + names.of(principle));
    out.println();
    out.println(principle.definition());
    out.println();
    out.println(
        "| " + session.text("values.value") + " | " + session.text("values.definition") + " |");
    out.println("| --- | --- |");
    for (Value value : values) {
      out.println("| " + names.of(value) + " | " + value.definition() + " |");
    }
  }
}
