package nl.codio.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.language.Language;
import nl.codio.project.ReadFile;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportType.OfFramework;
import nl.codio.report.assembly.ReportType.OfStrategy;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.assembly.Request;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio report [PATH]}: makes reports, that of a workshop (bijlage 5) by default. */
final class ReportCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.caseName("report.path"))
        .addOption(ReportChoice.type())
        .addOption(
            SharedOptions.words(SharedOptions.FORMAT, ReportTarget.formatWords(), "report.format"))
        .addOption(ReportChoice.workshop())
        .addOption(ReportStyles.option())
        .addOption(ReadersOption.option())
        .addOption(SharedOptions.output("report.output"))
        .addOption(SharedOptions.flag(SharedOptions.FORCE, "report.force"))
        .addOption(Today.option())
        .addOption(ReportTemplates.option())
        .addOption(SharedOptions.followLinks());
    ReportWishes.declare(spec);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    LocalDate today = Today.of(arguments, session);
    ReportType asked = ReportChoice.typeOf(arguments, session);
    try (ReportTemplates templates =
        new ReportTemplates(session, asked, ReportTemplates.isGiven(arguments))) {
      return run(arguments, ReportWishes.of(arguments, asked, today), templates, session);
    }
  }

  private static ExitCode run(
      Arguments arguments, ReportWishes wishes, ReportTemplates templates, Session session) {
    Optional<String> path = arguments.words().stream().findFirst();
    ReportType type = wishes.type();
    Request request = wishes.request();
    ReportStyles styles = ReportStyles.of(arguments, session);
    ReportEditions editions =
        new ReportEditions(arguments.value(SharedOptions.LANGUAGE, Language.class), styles);
    Readership readers = new Readership(ReadersOption.of(arguments), editions);
    ReportJobs asked =
        ReportJobs.of(type, path, ReportChoice.workshopOf(arguments), readers, session);
    for (ReadFile file : asked.unreadable()) {
      session.err().println(SelectedProject.tellUnreadable(file, session));
    }
    if (asked.jobs().isEmpty()) {
      tellNothingToReport(type, asked, session);
      return ExitCode.FINDINGS;
    }
    ReportTarget target =
        ReportTarget.of(
            arguments.text(SharedOptions.OUTPUT),
            arguments.text(SharedOptions.FORMAT),
            asked.jobs(),
            session);
    wishes.check(target.formats());
    templates.check(asked.jobs());
    templates.remarks(asked.jobs()).forEach(remark -> session.err().println(session.text(remark)));
    styles.remarks(asked.jobs()).forEach(remark -> session.err().println(session.text(remark)));
    boolean force = arguments.has(SharedOptions.FORCE);
    ReportWriter writer = new ReportWriter(session, target, editions, templates, request, force);
    ExitCode code = new ReportRun(session, writer).make(asked.jobs());
    ReportFindings findings = new ReportFindings(session, request.today());
    asked.jobs().forEach(findings::tell);
    new NamedInPublic(session, readers).tell(asked.jobs());
    if (!target.isStandardOutput() && code == ExitCode.FINE) {
      session.page().println(next(ReportChoice.typeOf(arguments, session), session));
    }
    if (!asked.without().isEmpty()) {
      session
          .err()
          .println(session.text("cli.report.without", asked.without().size(), asked.without()));
    }
    boolean unreadable = !asked.unreadable().isEmpty();
    return unreadable && code == ExitCode.FINE ? ExitCode.FINDINGS : code;
  }

  /** What is about no project has no files to check. */
  private static String next(ReportType type, Session session) {
    String known = ReportTypes.names().contains(type.name()) ? type.name() : "verslag";
    String made = session.text("cli.next.open." + known);
    return session.text(type instanceof OfFramework ? "cli.next.open" : "cli.next.validate", made);
  }

  private static void tellNothingToReport(ReportType type, ReportJobs asked, Session session) {
    if (!asked.unreadable().isEmpty()) {
      return;
    }
    session.err().println(nothingToReport(type, asked.without(), session));
  }

  private static String nothingToReport(ReportType type, List<String> without, Session session) {
    if (type instanceof OfStrategy) {
      return session.text("cli.report.no-strategy");
    }
    return without.isEmpty()
        ? session.text("cli.report.no-case")
        : session.text("cli.report.no-workshop", without.size(), without);
  }
}
