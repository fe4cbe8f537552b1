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
    if (selection.byName()) {
      selection.values().forEach(this::card);
    } else if (!selection.values().isEmpty()) {
      tree(selection);
    }
  }

  private void card(Value value) {
    out.println(value.name());
    lines(Paragraph.lines(value.definition(), "  "));
    out.println();
    lines(Columns.lines(ValueFacts.of(value, session.messages(), value.foundation().mark())));
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
    for (Foundation foundation : framework.foundations().all()) {
      String heading = foundation.mark() + " " + foundation.name();
      for (Principle principle : framework.principlesOf(foundation)) {
        List<Value> values = ValueFacts.within(principle, selection.values());
        if (!values.isEmpty()) {
          out.print(heading.isEmpty() ? "" : heading + System.lineSeparator());
          heading = "";
          branch(principle, values, !selection.isWhole());
        }
      }
      if (heading.isEmpty()) {
        out.println();
      }
    }
    closing(selection);
  }

  private void branch(Principle principle, List<Value> values, boolean withDefinitions) {
    out.println("  " + principle.name());
    for (Value value : values) {
      out.println("    " + value.name());
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
