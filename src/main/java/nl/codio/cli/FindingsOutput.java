package nl.codio.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Severity;
import nl.codio.output.Checked;
import nl.codio.output.Ink;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What becomes of the findings: one form on standard output, others in files. */
final class FindingsOutput {

  private static final String QUIET = "--quiet";

  private final Session session;
  private final FindingsPrinters printers;
  private final Ink ink;
  private final FindingsFormat shown;
  private final FindingsFiles files;

  private FindingsOutput(
      Session session,
      FindingsPrinters printers,
      Ink ink,
      FindingsFormat shown,
      FindingsFiles files) {
    this.session = session;
    this.printers = printers;
    this.ink = ink;
    this.shown = shown;
    this.files = files;
  }

  static void declare(CommandSpec spec) {
    spec.addOption(
            OptionSpec.builder("-o", SharedOptions.OUTPUT)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .descriptionKey("validate.output")
                .build())
        .addOption(SharedOptions.flag(SharedOptions.FORCE, "validate.force"))
        .addOption(
            OptionSpec.builder("-q", QUIET)
                .type(boolean.class)
                .descriptionKey("validate.quiet")
                .build())
        .addOption(Colors.option());
  }

  /**
   * What these arguments ask for.
   *
   * @throws WrongUse when two forms would go to one place, or something else stands there
   */
  static FindingsOutput of(Arguments arguments, Severity failing, Session session) {
    FindingsPrinters printers = new FindingsPrinters(session, failing, !arguments.has(QUIET));
    List<FindingsTarget> targets = FindingsTarget.of(arguments, session);
    refuseTwoInOne(targets, session);
    List<FindingsFiles.Output> outputs = new ArrayList<>();
    FindingsFormat shown = FindingsFormat.TEXT;
    for (FindingsTarget target : targets) {
      if (target.file().isPresent()) {
        outputs.add(
            new FindingsFiles.Output(printers.of(target.format(), Ink.PLAIN), target.file().get()));
      } else {
        shown = target.format();
      }
    }
    FindingsFiles files = new FindingsFiles(session, outputs);
    files.refuseForeign(arguments.has(SharedOptions.FORCE));
    return new FindingsOutput(
        session, printers, Colors.ink(arguments, session.terminal()), shown, files);
  }

  private static void refuseTwoInOne(List<FindingsTarget> targets, Session session) {
    Set<String> places = new HashSet<>();
    for (FindingsTarget target : targets) {
      String name = target.file().map(session::name).orElse("-");
      if (!places.add(target.file().toString().toLowerCase(Locale.ROOT))) {
        throw new WrongUse(
            List.of(
                Message.of("cli.output.same-place", name),
                Message.of("cli.output.same-place.hint")));
      }
    }
  }

  /**
   * Gives all of it. Standard output comes first: what cannot be written then is at least seen.
   *
   * @param next the key of the sentence on what comes next, for who has all in order
   */
  ExitCode give(Checked checked, String next) {
    printers.of(shown, ink).print(checked, session.out());
    boolean inOrder = checked.findings().isEmpty() && !checked.files().isEmpty();
    if (shown == FindingsFormat.TEXT && printers.summing() && inOrder) {
      session.out().println(session.text(next));
    }
    return files.write(checked, printers.summing());
  }
}
