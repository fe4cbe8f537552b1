package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;
import nl.codio.pages.Page;
import nl.codio.pages.PageText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code codio help [COMMAND]}: the same pages as {@code --help}; {@code codio help SOORT}: what
 * may stand in a kind of file.
 */
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
    page(arguments.words(), session.messages()).forEach(session.out()::println);
    return ExitCode.FINE;
  }

  private static List<String> page(List<String> words, Messages messages) {
    if (words.isEmpty()) {
      return Help.ofCodio(messages);
    }
    String name = words.get(0);
    if (Commands.NAMES.contains(name)) {
      return Help.of(name, messages);
    }
    FileKind kind = FileKind.of(name).orElseThrow(() -> unknown(name));
    return PageText.lines(Page.of(kind, messages), messages);
  }

  private static WrongUse unknown(String name) {
    List<String> names = new ArrayList<>(Commands.NAMES);
    names.addAll(KindChoice.words());
    List<Message> lines =
        UsageErrors.withNearest(Message.of("cli.unknown-topic", name), name, names);
    lines.add(Message.of("cli.see-help", "codio"));
    return new WrongUse(lines);
  }
}
