package nl.codio.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.model.FileKind;
import nl.codio.schema.Schemas;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code codio schema [SOORT]}: what tells an editor the questions of each kind of file. */
final class SchemaCommand implements Command {

  private static final String STANDARD_OUTPUT = "-";

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
            PositionalParamSpec.builder()
                .arity("0..1")
                .type(String.class)
                .completionCandidates(KindChoice.words())
                .descriptionKey("schema.kind")
                .build())
        .addOption(SharedOptions.output("schema.output"))
        .addOption(SharedOptions.flag(SharedOptions.FORCE, "schema.force"));
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Optional<FileKind> kind = arguments.words().stream().findFirst().map(KindChoice::of);
    Optional<String> folder =
        arguments.text(SharedOptions.OUTPUT).filter(given -> !given.equals(STANDARD_OUTPUT));
    if (folder.isEmpty()) {
      session
          .out()
          .print(
              kind.map(it -> Schemas.of(it, session.messages()))
                  .orElseGet(() -> Schemas.ofAll(session.messages())));
      return ExitCode.FINE;
    }
    if (folder.get().endsWith(".json")) {
      throw new WrongUse(
          List.of(
              Message.of("cli.schema.no-folder", folder.get()),
              Message.of("cli.schema.no-folder.hint")));
    }
    List<FileKind> kinds = kind.map(List::of).orElse(Arrays.asList(FileKind.values()));
    return new SchemaWriter(session, folder.get(), arguments.has(SharedOptions.FORCE)).write(kinds);
  }
}
