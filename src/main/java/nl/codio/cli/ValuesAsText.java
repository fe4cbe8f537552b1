package nl.codio.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.codio.framework.ExampleAction;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.framework.Principle;
import nl.codio.framework.Value;
import nl.codio.output.Columns;
import nl.codio.output.Paragraph;

/** Prints values for a person: a tree of names, with definitions once it is a part; or one card. */
final class ValuesAsText {

  private final Session session;
  private final PrintWriter out;

  ValuesAsText(Session session) {
    this.session = session;
    this.out = session.out();
  }

  void print(ValueSelection selection) {
    if (selection.values().isEmpty()) {
      return;
    }
    if (selection.byName()) {
      selection.values().forEach(value -> card(value, selection.framework()));
    } else {
      tree(selection);
    }
    if (selection.framework().isTranslated()) {
      out.println();
      lines(Paragraph.lines(session.text("values.translated"), ""));
    }
  }

  private void card(Value value, Framework framework) {
    out.println(value.name());
    lines(Paragraph.lines(value.definition(), "  "));
    out.println();
    lines(Columns.lines(ValueFacts.of(value, framework, session.messages())));
    out.println();
    if (value.examples().isEmpty()) {
      out.println(session.text("values.no-example"));
    }
    for (ExampleAction example : value.examples()) {
      lines(Paragraph.lines(session.text("values.example", example.category().name()), ""));
      lines(Paragraph.lines(example.text(), "  "));
      example.note().ifPresent(it -> lines(Paragraph.lines(session.text("values.note", it), "  ")));
    }
  }

  private void tree(ValueSelection selection) {
    Framework framework = selection.framework();
    ShownNames names = new ShownNames(framework);
    for (Foundation foundation : framework.foundations().all()) {
      String heading = foundation.mark() + " " + names.of(foundation);
      for (Principle principle : framework.principlesOf(foundation)) {
        List<Value> values = ValueFacts.within(principle, selection.values());
        if (!values.isEmpty()) {
          out.print(heading.isEmpty() ? "" : heading + System.lineSeparator());
          heading = "";
          branch(principle, values, names, !selection.isWhole());
        }
      }
      if (heading.isEmpty()) {
        out.println();
      }
    }
    closing(selection);
  }

  private void branch(
      Principle principle, List<Value> values, ShownNames names, boolean withDefinitions) {
    out.println("  " + names.of(principle));
    for (Value value : values) {
      out.println("    " + names.of(value));
      if (withDefinitions) {
        lines(Paragraph.lines(value.definition(), "      "));
      }
    }
  }

  private void closing(ValueSelection selection) {
    Framework framework = selection.framework();
    int all = framework.values().all().size();
    if (!selection.isWhole()) {
      out.println(session.text("values.count-part", selection.values().size(), all));
      return;
    }
    int foundations = framework.foundations().all().size();
    int principles = framework.principles().all().size();
    out.println(session.text("values.count", foundations, principles, all));
    lines(Paragraph.lines(session.text("values.thirty"), ""));
    out.println(session.text("values.next"));
  }

  private void lines(List<String> lines) {
    lines.forEach(out::println);
  }
}
