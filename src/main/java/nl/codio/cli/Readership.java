package nl.codio.cli;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Audience;
import nl.codio.project.CaseFolder;
import nl.codio.project.NameInText;
import nl.codio.project.Project;
import nl.codio.project.PublicEdition;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/** For whom reports are made, and what those readers see of a project. */
final class Readership {

  private final Optional<Audience> asked;
  private final ReportEditions editions;

  /** A project is read for everybody once, however many reports are made of it. */
  private final IdentityHashMap<Project, PublicEdition> opened = new IdentityHashMap<>();

  /**
   * The readers of reports.
   *
   * @param asked for whom, if that was said; else each project says whether it is public
   */
  Readership(Optional<Audience> asked, ReportEditions editions) {
    this.asked = asked;
    this.editions = editions;
  }

  /** For whom a report on this project is. */
  Audience of(Project project) {
    return asked.orElseGet(() -> said(project));
  }

  private static Audience said(Project project) {
    boolean isPublic =
        project
            .settings()
            .flatMap(file -> file.content().isPublic())
            .map(Located::value)
            .orElse(false);
    return isPublic ? Audience.PUBLIC : Audience.INTERNAL;
  }

  /** This project as its readers see it. */
  Project shown(Project project) {
    return of(project) == Audience.PUBLIC ? open(project).project() : project;
  }

  /** A case as the readers of its project see it. */
  CaseFolder shown(Project project, CaseFolder theCase) {
    Path folder = theCase.folder();
    return shown(project).cases().stream()
        .filter(one -> one.folder().equals(folder))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no case for these readers: " + folder));
  }

  /** A workshop as the readers of its project see it. */
  WorkshopInCase shown(Project project, CaseFolder theCase, WorkshopInCase workshop) {
    Path file = workshop.document().location();
    return shown(project, theCase).workshops().stream()
        .filter(one -> one.document().location().equals(file))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no workshop for these readers: " + file));
  }

  /** A strategy as the readers of its project see it. */
  StrategyVersion shown(Project project, StrategyVersion strategy) {
    Path file = strategy.document().location();
    return shown(project).strategies().stream()
        .filter(one -> one.document().location().equals(file))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no strategy for these readers: " + file));
  }

  /** Where somebody is named in what everybody may read of this project, if everybody may. */
  List<NameInText> names(Project project) {
    return of(project) == Audience.PUBLIC ? open(project).names() : List.of();
  }

  private PublicEdition open(Project project) {
    return opened.computeIfAbsent(
        project,
        whole -> PublicEdition.of(whole, editions.text(Optional.of(whole), "report.no-function")));
  }
}
