package nl.codio.cli;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.report.library.Macro;
import nl.codio.report.library.Original;
import nl.codio.report.library.Originals;

/** The templates and macros that words on the command line mean. */
final class TemplateChoice {

  private TemplateChoice() {}

  /**
   * The template of codio that is called so.
   *
   * @throws WrongUse when none is
   */
  static Original of(String name) {
    return Originals.named(name).orElseThrow(() -> unknown(name));
  }

  /**
   * The macro of a library that is called so.
   *
   * @throws WrongUse when none is
   */
  static Macro macro(Original library, String name) {
    List<Macro> macros = library.macros();
    Optional<Macro> macro = macros.stream().filter(it -> it.name().equals(name)).findFirst();
    return macro.orElseThrow(
        () ->
            unknown(
                Message.of("templates.no-macro", library.name(), name),
                name,
                macros.stream().map(Macro::name).toList(),
                Message.of("templates.no-macro.hint", library.name())));
  }

  private static WrongUse unknown(String name) {
    return unknown(
        Message.of("templates.unknown", name),
        name,
        Originals.names(),
        Message.of("templates.unknown.hint"));
  }

  private static WrongUse unknown(Message what, String word, List<String> names, Message hint) {
    List<Message> lines = UsageErrors.withNearest(what, word, names);
    lines.add(hint);
    return new WrongUse(lines);
  }
}
