package nl.codio.cli;

import nl.codio.framework.Framework;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio values [NAME]}: browses the value framework (bijlage 1 and 2). */
final class ValuesCommand implements Command {

  private static final String SEARCH = "--search";
  private static final String FOUNDATION = "--foundation";
  private static final String PRINCIPLE = "--principle";

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.paths("values.name"))
        .addOption(SharedOptions.text(SEARCH, "values.search"))
        .addOption(SharedOptions.text(FOUNDATION, "values.foundation"))
        .addOption(SharedOptions.text(PRINCIPLE, "values.principle"))
        .addOption(SharedOptions.format(ValuesFormat.class, "option.format"));
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Framework framework = Framework.current().in(session.messages().language().code());
    ValueSelection selection =
        ValueSelection.all(framework)
            .named(String.join(" ", arguments.words()))
            .inFoundation(arguments.text(FOUNDATION))
            .inPrinciple(arguments.text(PRINCIPLE))
            .about(arguments.text(SEARCH));
    if (selection.values().isEmpty()) {
      session.err().println(session.text("values.none"));
    }
    switch (arguments.value(SharedOptions.FORMAT, ValuesFormat.class).orElse(ValuesFormat.TEXT)) {
      case TEXT -> new ValuesAsText(session).print(selection);
      case JSON -> ValuesAsJson.print(selection.original(), session.out());
      case MD -> new ValuesAsMarkdown(session).print(selection);
    }
    return ExitCode.FINE;
  }
}
