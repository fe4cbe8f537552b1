package nl.codio.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.codio.preview.Stage;
import nl.codio.project.ProjectReader;
import nl.codio.project.ReadFile;
import nl.codio.report.Format;
import nl.codio.report.assembly.Request;
import nl.codio.report.templates.TroubleException;

/** The reports as their files are now. A file that is half written does not take away the last. */
final class ReportStage implements Stage, AutoCloseable {

  private final Session session;
  private final Supplier<ReportJobs> reading;
  private final ReportEditions editions;
  private final Request request;
  private final ReportTemplates templates;
  private final List<Path> roots;
  private List<FolderStamp> stamps = List.of();
  private Scene scene = new Scene(0, List.of(), List.of());

  /**
   * Reports to show.
   *
   * @param session where they are shown
   * @param reading reads what was asked for, as it is on disk at that moment
   * @param editions in which edition
   * @param templates with whose templates
   * @param request for which day
   */
  ReportStage(
      Session session,
      Supplier<ReportJobs> reading,
      ReportEditions editions,
      ReportTemplates templates,
      Request request) {
    this.session = session;
    this.reading = reading;
    this.editions = editions;
    this.templates = templates;
    this.request = request;
    this.roots = roots(reading.get());
  }

  private List<Path> roots(ReportJobs jobs) {
    List<Path> homes = jobs.jobs().stream().map(ReportJob::home).distinct().toList();
    return homes.isEmpty()
        ? List.of(ProjectReader.rootAbove(session.directory()).orElse(session.directory()))
        : homes;
  }

  @Override
  public Scene now() {
    List<FolderStamp> found = roots.stream().map(FolderStamp::of).toList();
    if (!found.equals(stamps)) {
      stamps = found;
      scene = read(scene.revision() + 1);
    }
    return scene;
  }

  private Scene read(int revision) {
    try {
      ReportJobs jobs = reading.get();
      List<String> remarks = new ArrayList<>();
      for (ReadFile file : jobs.unreadable()) {
        remarks.add(SelectedProject.tellUnreadable(file, session));
      }
      if (jobs.jobs().isEmpty()) {
        remarks.add(session.text("preview.nothing"));
        return new Scene(revision, scene.documents(), remarks);
      }
      editions.remarks(jobs.jobs()).forEach(remark -> remarks.add(session.text(remark)));
      templates.check(jobs.jobs());
      templates.remarks(jobs.jobs()).forEach(remark -> remarks.add(session.text(remark)));
      return new Scene(revision, jobs.jobs().stream().map(this::shown).toList(), remarks);
    } catch (WrongUse gone) {
      List<String> lines = gone.lines().stream().map(session::text).toList();
      return new Scene(revision, scene.documents(), lines);
    }
  }

  private Shown shown(ReportJob job) {
    String name = job.folder().isBlank() ? job.stem() : job.folder() + " · " + job.stem();
    return new Shown(name, () -> html(job));
  }

  private String html(ReportJob job) {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try {
      templates.render(
          job, job.maker().apply(editions.in(job, request)), Format.HTML, editions.of(job), made);
      return made.toString(StandardCharsets.UTF_8);
    } catch (TroubleException e) {
      List<String> lines = new TroubleLines(session, templates).of(job, e.trouble());
      throw new UncheckedIOException(String.join("\n", lines), e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          session.text("preview.wrong", String.valueOf(e.getMessage())), e);
    }
  }

  /** Ends the processes in which templates run. */
  @Override
  public void close() {
    templates.close();
  }
}
