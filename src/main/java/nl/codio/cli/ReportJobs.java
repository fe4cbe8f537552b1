package nl.codio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.codio.forms.Audience;
import nl.codio.framework.Framework;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import nl.codio.project.ReadFile;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportType.OfCase;
import nl.codio.report.assembly.ReportType.OfFramework;
import nl.codio.report.assembly.ReportType.OfStrategy;
import nl.codio.report.assembly.ReportType.OfWorkshop;

/**
 * The reports of one type that someone asked for.
 *
 * @param jobs the reports to make
 * @param unreadable files that could not be read at all, and belong to what was asked
 * @param without names of the cases that have nothing to report yet
 */
record ReportJobs(List<ReportJob> jobs, List<ReadFile> unreadable, List<String> without) {

  /**
   * The reports of this type.
   *
   * @param path what they are about, as it was typed; without it what lies around the current
   *     folder
   * @param workshop which workshop, where one was asked for
   * @param readers for whom they are
   * @throws WrongUse when what was asked for is not there
   */
  static ReportJobs of(
      ReportType type,
      Optional<String> path,
      Optional<String> workshop,
      Readership readers,
      Session session) {
    if (type instanceof OfFramework framework) {
      return ofFramework(framework, session);
    }
    if (type instanceof OfStrategy strategy) {
      return ofStrategies(strategy, path, readers, session);
    }
    CaseChoice choice = CaseChoice.around(path, session);
    return type instanceof OfCase theCase
        ? ofCases(theCase, choice, readers)
        : ofWorkshops((OfWorkshop) type, choice, new WorkshopChoice(workshop), readers);
  }

  /**
   * What is about the framework has one edition, for there is nothing in it to leave out, and tells
   * of no file. A project around it gives its house style and language.
   */
  private static ReportJobs ofFramework(OfFramework type, Session session) {
    Optional<Path> root = ProjectReader.rootAbove(session.directory());
    ProjectReader reader = Selection.reader(session);
    ReportJob job =
        new ReportJob(
            root.map(reader::read),
            root.orElse(session.directory()),
            "",
            type.name(),
            Audience.INTERNAL,
            List.of(),
            request -> type.maker().make(Framework.current(), request));
    return new ReportJobs(List.of(job), List.of(), List.of());
  }

  private static ReportJobs ofStrategies(
      OfStrategy type, Optional<String> path, Readership readers, Session session) {
    List<ReportJob> jobs = new ArrayList<>();
    List<ReadFile> unreadable = new ArrayList<>();
    for (SelectedProject one : Selection.of(path.stream().toList(), session)) {
      strategies(one).forEach(strategy -> jobs.add(job(type, one.project(), strategy, readers)));
      unreadable.addAll(one.unreadable());
    }
    return new ReportJobs(jobs, unreadable, List.of());
  }

  /** The strategy whose file was named, else those that no other replaces. */
  private static List<StrategyVersion> strategies(SelectedProject one) {
    Predicate<StrategyVersion> named =
        strategy -> one.within().contains(strategy.document().location());
    List<StrategyVersion> asked = one.project().strategies().stream().filter(named).toList();
    return asked.isEmpty() ? one.project().currentStrategies() : asked;
  }

  private static ReportJob job(
      OfStrategy type, Project project, StrategyVersion strategy, Readership readers) {
    Path file = strategy.document().location();
    Project shown = readers.shown(project);
    StrategyVersion version = readers.shown(project, strategy);
    return new ReportJob(
        Optional.of(project),
        project.root(),
        "",
        type.name() + restOfName(file),
        readers.of(project),
        List.of(file),
        request -> type.maker().make(shown, version, request));
  }

  /** What tells a strategy from another in the name of its file: {@code -2022}. */
  private static String restOfName(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    return name.startsWith("strategie") ? name.substring("strategie".length()) : "-" + name;
  }

  private static ReportJobs ofCases(OfCase type, CaseChoice choice, Readership readers) {
    List<ReportJob> jobs = new ArrayList<>();
    for (CaseChoice.Chosen chosen : choice.cases()) {
      Project project = chosen.in().project();
      CaseFolder theCase = chosen.theCase();
      Project shown = readers.shown(project);
      CaseFolder shownCase = readers.shown(project, theCase);
      jobs.add(
          new ReportJob(
              Optional.of(project),
              project.root(),
              theCase.name(),
              type.name(),
              readers.of(project),
              List.of(theCase.folder()),
              request -> type.maker().make(shown, shownCase, request)));
    }
    return new ReportJobs(jobs, choice.unreadable(), List.of());
  }

  private static ReportJobs ofWorkshops(
      OfWorkshop type, CaseChoice choice, WorkshopChoice workshops, Readership readers) {
    List<ReportJob> jobs = new ArrayList<>();
    for (WorkshopChoice.Chosen chosen : workshops.in(choice.cases())) {
      Project project = chosen.of().in().project();
      CaseFolder theCase = chosen.of().theCase();
      Project shown = readers.shown(project);
      CaseFolder shownCase = readers.shown(project, theCase);
      WorkshopInCase shownWorkshop = readers.shown(project, theCase, chosen.workshop());
      jobs.add(
          new ReportJob(
              Optional.of(project),
              project.root(),
              theCase.name(),
              type.name() + "-" + chosen.workshop().key(),
              readers.of(project),
              List.of(theCase.folder()),
              request -> type.maker().make(shown, shownCase, shownWorkshop, request)));
    }
    List<String> without =
        choice.cases().stream()
            .map(CaseChoice.Chosen::theCase)
            .filter(theCase -> theCase.workshops().isEmpty())
            .map(CaseFolder::name)
            .toList();
    return new ReportJobs(jobs, choice.unreadable(), without);
  }
}
