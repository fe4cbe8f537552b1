package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.model.FileKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code codio init [SOORT] [NAAM]}: files to begin with, with the handbook's questions in them.
 */
final class InitCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .completionCandidates(KindChoice.words())
                .descriptionKey("init.kind")
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .index("1..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .descriptionKey("init.name")
                .build())
        .addOption(SharedOptions.text(InitRequest.TITLE, "init.title"))
        .addOption(SharedOptions.text(InitRequest.DATE, "init.date"))
        .addOption(SharedOptions.text(InitRequest.ORGANISATION, "init.organisation"))
        .addOption(SharedOptions.text(InitRequest.CASE, "init.case"))
        .addOption(SharedOptions.flag(InitRequest.WITHOUT_STRATEGY, "init.no-strategy"))
        .addOption(SharedOptions.flag(InitRequest.ALL_FIELDS, "init.all-fields"))
        .addOption(Today.option());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    List<String> words = arguments.words();
    FileKind kind =
        words.isEmpty()
            ? FileKind.PROJECT
            : KindChoice.of(words.get(0), Message.of("cli.init.kind-hint", words.get(0)));
    List<String> names = words.isEmpty() ? words : words.subList(1, words.size());
    InitKind init = of(kind);
    refuseOthers(init, kind, arguments);
    Beginning beginning = init.prepare(new InitRequest(names, arguments, session));
    return new InitWriter(session).write(beginning);
  }

  private static InitKind of(FileKind kind) {
    return switch (kind) {
      case PROJECT -> new InitProject();
      case STRATEGY -> new InitStrategy();
      case CASE -> new InitCase();
      case WORKSHOP -> new InitWorkshop();
      case PROGRESS -> new InitLog();
      case ANALYSIS -> new InitAnalysis();
    };
  }

  /** An option that would do nothing was meant to do something. */
  private static void refuseOthers(InitKind init, FileKind kind, Arguments arguments) {
    List<String> others =
        new ArrayList<>(
            List.of(
                InitRequest.TITLE,
                InitRequest.DATE,
                InitRequest.ORGANISATION,
                InitRequest.CASE,
                InitRequest.WITHOUT_STRATEGY));
    others.removeAll(init.options());
    for (String option : others) {
      if (arguments.has(option)) {
        throw new WrongUse(
            List.of(
                Message.of("cli.init.other-option", option, kind.word()),
                Message.of("cli.see-help", "codio init")));
      }
    }
  }
}
