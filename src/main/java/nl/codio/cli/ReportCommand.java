package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.language.Language;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code codio report [PATH]}: makes the report of a workshop (bijlage 5). */
final class ReportCommand implements Command {

  private static final String WORKSHOP = "--workshop";
  private static final String OUTPUT = "--output";
  private static final String FORCE = "--force";

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.caseName("report.path"))
        .addOption(SharedOptions.text(SharedOptions.FORMAT, "report.format"))
        .addOption(SharedOptions.text(WORKSHOP, "report.workshop"))
        .addOption(
            OptionSpec.builder("-o", OUTPUT)
                .type(String.class)
                .descriptionKey("report.output")
                .build())
        .addOption(
            OptionSpec.builder(FORCE).type(boolean.class).descriptionKey("report.force").build())
        .addOption(Today.option());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Optional<String> path = arguments.words().stream().findFirst();
    List<CaseChoice.Chosen> cases = CaseChoice.around(path, session);
    List<ReportJob> jobs = jobs(cases, arguments.text(WORKSHOP));
    tellWithoutWorkshop(cases, jobs, session);
    if (jobs.isEmpty()) {
      return nothingToReport(cases, session);
    }
    ReportTarget target =
        ReportTarget.of(
            arguments.text(OUTPUT), arguments.text(SharedOptions.FORMAT), jobs, session);
    ReportWriter writer =
        new ReportWriter(
            session,
            target,
            Today.of(arguments, session),
            arguments.value(SharedOptions.LANGUAGE, Language.class),
            arguments.has(FORCE));
    return writer.write(jobs);
  }

  private static List<ReportJob> jobs(List<CaseChoice.Chosen> cases, Optional<String> key) {
    List<ReportJob> jobs = new ArrayList<>();
    for (CaseChoice.Chosen chosen : cases) {
      workshop(chosen, key, cases.size() == 1)
          .ifPresent(workshop -> jobs.add(new ReportJob(chosen, workshop)));
    }
    return jobs;
  }

  /** The workshop that was asked for, by its key or its path, else the newest (R311). */
  private static Optional<WorkshopInCase> workshop(
      CaseChoice.Chosen chosen, Optional<String> key, boolean only) {
    CaseFolder theCase = chosen.theCase();
    if (key.isEmpty()) {
      return theCase.workshops().stream()
          .filter(workshop -> chosen.in().within().contains(workshop.document().location()))
          .findFirst()
          .or(theCase::newestWorkshop);
    }
    Optional<WorkshopInCase> found =
        theCase.workshops().stream()
            .filter(workshop -> workshop.key().equals(key.get()))
            .findFirst();
    if (only && found.isEmpty() && !theCase.workshops().isEmpty()) {
      List<String> keys = theCase.workshops().stream().map(WorkshopInCase::key).toList();
      throw new WrongUse(
          List.of(
              Message.of("cli.no-workshop", theCase.name(), key.get()),
              Message.of("cli.workshops", keys)));
    }
    return found;
  }

  private static void tellWithoutWorkshop(
      List<CaseChoice.Chosen> cases, List<ReportJob> jobs, Session session) {
    List<String> without =
        cases.stream()
            .map(chosen -> chosen.theCase())
            .filter(theCase -> theCase.workshops().isEmpty())
            .map(CaseFolder::name)
            .toList();
    if (!jobs.isEmpty() && !without.isEmpty()) {
      session.err().println(session.text("cli.report.without", without.size(), without));
    }
  }

  private static ExitCode nothingToReport(List<CaseChoice.Chosen> cases, Session session) {
    if (cases.isEmpty()) {
      session.err().println(session.text("cli.report.no-case"));
    }
    for (CaseChoice.Chosen chosen : cases) {
      session.err().println(session.text("cli.report.no-workshop", chosen.theCase().name()));
    }
    return ExitCode.FINDINGS;
  }
}
