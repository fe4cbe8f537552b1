package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code codio help [COMMAND]}: the same pages as {@code --help}. */
final class HelpCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .arity("0..1")
            .type(String.class)
            .descriptionKey("help.command")
            .build());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    List<String> page =
        arguments.words().isEmpty()
            ? Help.ofCodio(session.messages())
            : Help.of(known(arguments.words().get(0)), session.messages());
    page.forEach(session.out()::println);
    return ExitCode.FINE;
  }

  private static String known(String name) {
    if (Commands.NAMES.contains(name)) {
      return name;
    }
    List<Message> lines = new ArrayList<>(List.of(Message.of("cli.unknown-command", name)));
    lines.addAll(UsageErrors.didYouMean(NearestNames.nearest(name, Commands.NAMES)));
    lines.add(Message.of("cli.see-help", "codio"));
    throw new WrongUse(lines);
  }
}
