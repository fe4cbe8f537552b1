package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import nl.codio.language.Language;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportType.OfStrategy;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.assembly.Request;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code codio report [PATH]}: makes reports, that of a workshop (bijlage 5) by default. */
final class ReportCommand implements Command {

  private static final String TYPE = "--type";
  private static final String WORKSHOP = "--workshop";

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.caseName("report.path"))
        .addOption(words(TYPE, ReportTypes.names(), "report.type"))
        .addOption(words(SharedOptions.FORMAT, ReportTarget.formatWords(), "report.format"))
        .addOption(SharedOptions.text(WORKSHOP, "report.workshop"))
        .addOption(ReadersOption.option())
        .addOption(SharedOptions.output("report.output"))
        .addOption(SharedOptions.flag(SharedOptions.FORCE, "report.force"))
        .addOption(Today.option())
        .addOption(SharedOptions.followLinks());
  }

  private static OptionSpec words(String name, List<String> words, String descriptionKey) {
    return OptionSpec.builder(name)
        .type(String.class)
        .completionCandidates(words)
        .descriptionKey(descriptionKey)
        .build();
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Optional<String> path = arguments.words().stream().findFirst();
    ReportType type = arguments.text(TYPE).map(ReportCommand::typed).orElse(ReportTypes.DEFAULT);
    ReportEditions editions =
        new ReportEditions(arguments.value(SharedOptions.LANGUAGE, Language.class));
    Readership readers = new Readership(ReadersOption.of(arguments), editions);
    ReportJobs asked = ReportJobs.of(type, path, arguments.text(WORKSHOP), readers, session);
    asked
        .unreadable()
        .forEach(
            file ->
                session
                    .err()
                    .println(session.text("cli.unreadable-file", session.name(file.location()))));
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
    Request request = new Request(Today.of(arguments, session));
    boolean force = arguments.has(SharedOptions.FORCE);
    ReportWriter writer = new ReportWriter(session, target, editions, request, force);
    ExitCode code = new ReportRun(session, writer).make(asked.jobs());
    ReportFindings findings = new ReportFindings(session, request.today());
    asked.jobs().forEach(findings::tell);
    new NamedInPublic(session, readers).tell(asked.jobs());
    if (!target.isStandardOutput() && code == ExitCode.FINE) {
      session.page().println(session.text("cli.next.validate"));
    }
    if (!asked.without().isEmpty()) {
      session
          .err()
          .println(session.text("cli.report.without", asked.without().size(), asked.without()));
    }
    boolean unreadable = !asked.unreadable().isEmpty();
    return unreadable && code == ExitCode.FINE ? ExitCode.FINDINGS : code;
  }

  private static ReportType typed(String name) {
    return ReportTypes.named(name).orElseThrow(() -> noSuchType(name));
  }

  private static WrongUse noSuchType(String name) {
    List<String> names = ReportTypes.names();
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("cli.not-a-choice", TYPE, name, names));
    lines.addAll(UsageErrors.didYouMean(NearestNames.nearest(name, names)));
    return new WrongUse(lines);
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
