package nl.codio.cli;

import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.report.assembly.ReportTypes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code codio templates [list|copy|new|trust] [NAAM…]}: codio's templates, and those of a project.
 */
final class TemplatesCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .completionCandidates(TemplatesAction.words())
                .descriptionKey("templates.action")
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .index("1..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .descriptionKey("templates.template")
                .build())
        .addOption(SharedOptions.text(TemplatesCopy.MACRO, "templates.macro"))
        .addOption(SharedOptions.words(TemplatesNew.FROM, ReportTypes.names(), "templates.from"))
        .addOption(SharedOptions.format(ListFormat.class, "templates.format"))
        .addOption(SharedOptions.output("templates.output"))
        .addOption(SharedOptions.flag(SharedOptions.FORCE, "templates.force"))
        .addOption(TemplatesTrust.revoke());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    TemplatesAction action = TemplatesAction.of(arguments);
    List<String> words = arguments.words();
    List<String> names = words.isEmpty() ? words : words.subList(1, words.size());
    return switch (action) {
      case LIST -> new TemplatesList(session).run(names, arguments);
      case COPY -> new TemplatesCopy(session).run(names, arguments);
      case NEW -> new TemplatesNew(session).run(names, arguments);
      case TRUST -> trust(names, arguments, session);
    };
  }

  private static ExitCode trust(List<String> paths, Arguments arguments, Session session) {
    if (paths.size() > 1) {
      throw new WrongUse(
          List.of(
              Message.of("cli.too-many", paths.get(1)),
              Message.of("cli.see-help", "codio templates")));
    }
    boolean revoke = arguments.has(TemplatesTrust.REVOKE);
    return new TemplatesTrust(session).run(paths.stream().findFirst(), revoke);
  }
}
