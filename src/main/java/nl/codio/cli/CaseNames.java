package nl.codio.cli;

import java.util.List;
import java.util.Locale;
import nl.codio.diagnostics.Message;
import nl.codio.scaffold.SafeName;

/** Reads what somebody calls a case. */
final class CaseNames {

  private CaseNames() {}

  /**
   * The name.
   *
   * @throws WrongUse when no folder can be called so
   */
  static SafeName read(String text) {
    try {
      return SafeName.of(text);
    } catch (SafeName.Unfit unfit) {
      String why = unfit.trouble().name().toLowerCase(Locale.ROOT).replace('_', '-');
      throw new WrongUse(List.of(Message.of("cli.init.name." + why, text.strip())));
    }
  }
}
