package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import nl.codio.language.Language;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code codio report [PATH]}: makes the report of a workshop (bijlage 5). */
final class ReportCommand implements Command {

  private static final String WORKSHOP = "--workshop";

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.caseName("report.path"))
        .addOption(
            OptionSpec.builder(SharedOptions.FORMAT)
                .type(String.class)
                .completionCandidates(ReportTarget.formatWords())
                .descriptionKey("report.format")
                .build())
        .addOption(SharedOptions.text(WORKSHOP, "report.workshop"))
        .addOption(SharedOptions.output("report.output"))
        .addOption(SharedOptions.flag(SharedOptions.FORCE, "report.force"))
        .addOption(Today.option())
        .addOption(SharedOptions.followLinks());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Optional<String> path = arguments.words().stream().findFirst();
    CaseChoice choice = CaseChoice.around(path, session);
    List<ReportJob> jobs = jobs(choice.cases(), arguments.text(WORKSHOP));
    boolean unreadable = choice.tellUnreadable(session);
    if (jobs.isEmpty()) {
      tellNothingToReport(choice, session);
      return ExitCode.FINDINGS;
    }
    ReportTarget target =
        ReportTarget.of(
            arguments.text(SharedOptions.OUTPUT),
            arguments.text(SharedOptions.FORMAT),
            jobs,
            session);
    ReportWriter writer =
        new ReportWriter(
            session,
            target,
            Today.of(arguments, session),
            arguments.value(SharedOptions.LANGUAGE, Language.class),
            arguments.has(SharedOptions.FORCE));
    ExitCode code = writer.write(jobs);
    tellWithoutWorkshop(choice.cases(), session);
    return unreadable && code == ExitCode.FINE ? ExitCode.FINDINGS : code;
  }

  private static List<ReportJob> jobs(List<CaseChoice.Chosen> cases, Optional<String> asked) {
    List<ReportJob> jobs = new ArrayList<>();
    for (CaseChoice.Chosen chosen : cases) {
      asked
          .map(text -> ReportJob.workshopCalled(text, chosen.theCase()))
          .orElseGet(() -> workshopOf(chosen))
          .ifPresent(workshop -> jobs.add(new ReportJob(chosen, workshop)));
    }
    List<String> keys =
        cases.stream()
            .flatMap(chosen -> chosen.theCase().workshops().stream())
            .map(WorkshopInCase::key)
            .distinct()
            .sorted()
            .toList();
    if (asked.isPresent() && jobs.isEmpty() && !keys.isEmpty()) {
      throw noSuchWorkshop(asked.get(), cases, keys);
    }
    return jobs;
  }

  /** The workshop whose file was asked for, else the newest (R311). */
  private static Optional<WorkshopInCase> workshopOf(CaseChoice.Chosen chosen) {
    return chosen.theCase().workshops().stream()
        .filter(workshop -> chosen.in().within().contains(workshop.document().location()))
        .findFirst()
        .or(chosen.theCase()::newestWorkshop);
  }

  private static WrongUse noSuchWorkshop(
      String asked, List<CaseChoice.Chosen> cases, List<String> keys) {
    Message what =
        cases.size() == 1
            ? Message.of("cli.no-workshop", cases.get(0).theCase().name(), asked)
            : Message.of("cli.no-workshop-anywhere", asked);
    List<Message> lines = new ArrayList<>(List.of(what));
    lines.addAll(UsageErrors.didYouMean(NearestNames.nearest(asked, keys)));
    lines.add(Message.of("cli.workshops", keys));
    return new WrongUse(lines);
  }

  private static void tellWithoutWorkshop(List<CaseChoice.Chosen> cases, Session session) {
    List<String> without = withoutWorkshop(cases);
    if (!without.isEmpty()) {
      session.err().println(session.text("cli.report.without", without.size(), without));
    }
  }

  private static void tellNothingToReport(CaseChoice choice, Session session) {
    List<String> without = withoutWorkshop(choice.cases());
    if (!choice.unreadable().isEmpty()) {
      return;
    }
    String what =
        without.isEmpty()
            ? session.text("cli.report.no-case")
            : session.text("cli.report.no-workshop", without.size(), without);
    session.err().println(what);
  }

  private static List<String> withoutWorkshop(List<CaseChoice.Chosen> cases) {
    return cases.stream()
        .map(CaseChoice.Chosen::theCase)
        .filter(theCase -> theCase.workshops().isEmpty())
        .map(CaseFolder::name)
        .toList();
  }
}
