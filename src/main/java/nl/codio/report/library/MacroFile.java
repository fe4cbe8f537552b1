package nl.codio.report.library;

import java.util.List;
import java.util.Optional;

/**
 * A project's file of macros. What stands in it is read after codio's macros, so that a macro of
 * the same name takes the place of codio's.
 *
 * @param text what stands in it
 */
public record MacroFile(String text) {

  /** Its macro of this name. */
  public Optional<Macro> macro(String name) {
    return Macro.in(text).stream().filter(macro -> macro.name().equals(name)).findFirst();
  }

  /**
   * The same file with these macros, each in the place of its own of that name, else at its end.
   */
  public MacroFile with(List<Macro> macros) {
    MacroFile file = this;
    for (Macro macro : macros) {
      file = file.with(macro);
    }
    return file;
  }

  private MacroFile with(Macro macro) {
    return macro(macro.name())
        .map(own -> text.substring(0, own.start()) + macro.text() + text.substring(own.end()))
        .map(MacroFile::new)
        .orElseGet(() -> new MacroFile(ended(text) + "\n" + macro.text() + "\n"));
  }

  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }
}
