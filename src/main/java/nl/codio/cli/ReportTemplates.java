package nl.codio.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.codio.diagnostics.Message;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.Remarks;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.own.OwnTemplate;
import nl.codio.report.own.OwnTemplates;
import nl.codio.report.render.Renderer;
import nl.codio.report.sandbox.Sandbox;
import picocli.CommandLine.Model.OptionSpec;

/**
 * With whose templates each report is made: those of its project where they may run, else codio's.
 * One that codio does not have itself is made only where its template may run.
 */
final class ReportTemplates implements AutoCloseable {

  private static final String TRUST = "--trust-templates";

  /** How long a template may take over one document; tests of endless ones do not wait as long. */
  private static final Duration LIMIT =
      Duration.ofSeconds(Integer.getInteger("codio.template-seconds", 20));

  private final Session session;
  private final String type;
  private final boolean trusted;
  private final Renderer codio = new Renderer(Version.current());
  private final Map<Path, Home> homes = new ConcurrentHashMap<>();

  /**
   * The templates for reports of one type.
   *
   * @param type its name, which is that of its template
   * @param trusted whether the templates of every project may run, this once
   */
  ReportTemplates(Session session, ReportType type, boolean trusted) {
    this.session = session;
    this.type = type.name();
    this.trusted = trusted;
  }

  static OptionSpec option() {
    return SharedOptions.flag(TRUST, "report.trust-templates");
  }

  /** Whether that option was given. */
  static boolean isGiven(Arguments arguments) {
    return arguments.has(TRUST);
  }

  /** The templates of a project, and where they run if they may. */
  private record Home(OwnTemplates own, Optional<Sandbox> sandbox) {}

  /**
   * Reads the templates anew, and sees to it that these reports can be made.
   *
   * @throws WrongUse when something is wrong with a template that is to run, or a type of report
   *     has no template that may
   */
  void check(List<ReportJob> jobs) {
    for (Path root : roots(jobs)) {
      homes.compute(root, (same, before) -> newest(root, Optional.ofNullable(before)));
      List<Message> lines = refusals(root);
      if (!lines.isEmpty()) {
        throw new WrongUse(lines);
      }
    }
  }

  private static List<Path> roots(List<ReportJob> jobs) {
    return jobs.stream().map(ReportJob::home).distinct().toList();
  }

  private Home newest(Path root, Optional<Home> before) {
    OwnTemplates own = OwnTemplates.of(root);
    if (before.isPresent() && before.get().own.equals(own)) {
      return before.get();
    }
    before.flatMap(Home::sandbox).ifPresent(Sandbox::close);
    boolean runs = concerns(own) && (trusted || session.trusted().trusts(root));
    return new Home(own, runs ? Optional.of(sandbox(own)) : Optional.empty());
  }

  private static Sandbox sandbox(OwnTemplates own) {
    return new Sandbox(TemplateProcess.class, Version.current(), own.texts(), LIMIT);
  }

  /** Whether templates of a project take part in reports of this type. */
  private boolean concerns(OwnTemplates own) {
    return !own.refusals().isEmpty() || own.all().stream().anyMatch(this::concerns);
  }

  private boolean concerns(OwnTemplate template) {
    return !template.isPage() || template.type().equals(type);
  }

  private List<Message> refusals(Path root) {
    Home home = home(root);
    boolean isOwn = ReportTypes.named(type).isEmpty();
    if (isOwn && home.own.page(type).isEmpty()) {
      return List.of(Message.of("cli.templates.no-such-type", session.name(root), type));
    }
    if (home.sandbox.isEmpty()) {
      return isOwn
          ? List.of(Message.of("cli.templates.untrusted-type", type), mend(root))
          : List.of();
    }
    List<Message> lines = new ArrayList<>(home.own.refusals());
    home.own.all().stream()
        .filter(this::concerns)
        .forEach(template -> template.refusal().ifPresent(lines::add));
    return lines;
  }

  private Message mend(Path root) {
    return Message.of("cli.templates.how-to-trust", TRUST, command(root));
  }

  /** How one trusts a project, from here. */
  private String command(Path root) {
    String command = "codio templates trust";
    return session.directory().startsWith(root) ? command : command + " " + session.name(root);
  }

  /** Which templates were left aside, and what to do about it. */
  List<Message> remarks(List<ReportJob> jobs) {
    List<Message> remarks = new ArrayList<>();
    for (Path root : roots(jobs)) {
      Home home = home(root);
      if (home.sandbox.isEmpty() && concerns(home.own)) {
        remarks.add(
            Message.of("cli.templates.left-aside", files(root, home.own), TRUST, command(root)));
      }
    }
    return remarks;
  }

  private List<String> files(Path root, OwnTemplates own) {
    List<String> files =
        own.all().stream()
            .filter(this::concerns)
            .map(template -> session.name(root.resolve(template.file())))
            .toList();
    return files.isEmpty() ? List.of(session.name(root.resolve(OwnTemplate.FOLDER))) : files;
  }

  /** Whether a template of its project fills this report. Safe on several threads. */
  boolean areOwn(ReportJob job) {
    return home(job.home()).sandbox.isPresent();
  }

  /** The text of a template of a project, as it was when it was last read. */
  Optional<String> text(ReportJob job, String name) {
    return home(job.home()).own.named(name).map(OwnTemplate::text);
  }

  /**
   * Writes a report. A drawing is made without a template. Safe on several threads.
   *
   * @throws nl.codio.report.templates.TroubleException when a template of a project goes wrong
   * @throws IOException when the document cannot be made, or the stream fails
   */
  Remarks render(ReportJob job, Document document, Format format, Edition edition, OutputStream out)
      throws IOException {
    Optional<Sandbox> sandbox = home(job.home()).sandbox;
    return sandbox.isPresent() && format != Format.SVG
        ? sandbox.get().render(type + ".ftl", document, format, edition, out)
        : codio.render(document, format, edition, out);
  }

  private Home home(Path root) {
    return homes.computeIfAbsent(root, same -> newest(root, Optional.empty()));
  }

  /** Ends the processes in which templates run. */
  @Override
  public void close() {
    homes.values().forEach(home -> home.sandbox.ifPresent(Sandbox::close));
    homes.clear();
  }
}
