package nl.codio.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.forms.Audience;
import nl.codio.language.Language;
import nl.codio.preview.PreviewServer;
import nl.codio.report.assembly.ReportType;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio preview [PATH]}: shows a report in the browser while its files are written. */
final class PreviewCommand implements Command {

  private static final String PORT = "--port";
  private static final int LAST_PORT = 65_535;

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.caseName("report.path"))
        .addOption(ReportChoice.type())
        .addOption(ReportChoice.workshop())
        .addOption(ReportStyles.option())
        .addOption(ReadersOption.option())
        .addOption(SharedOptions.text(PORT, "preview.port"))
        .addOption(Today.option())
        .addOption(ReportTemplates.option())
        .addOption(SharedOptions.followLinks());
    ReportWishes.declare(spec);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    int port = arguments.text(PORT).map(PreviewCommand::port).orElse(0);
    try (ReportStage stage = stage(arguments, session);
        PreviewServer server = PreviewServer.start(stage, port, session.messages())) {
      session.page().println(session.text("preview.started", server.address()));
      session.out().flush();
      Thread.currentThread().join();
      return ExitCode.FINE;
    } catch (IOException taken) {
      throw new WrongUse(List.of(Message.of("preview.port-taken", port)));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return ExitCode.FINE;
    }
  }

  /**
   * The reports that these arguments ask for.
   *
   * @throws WrongUse when they are not there
   */
  static ReportStage stage(Arguments arguments, Session session) {
    Optional<String> path = arguments.words().stream().findFirst();
    LocalDate today = Today.of(arguments, session);
    ReportType asked = ReportChoice.typeOf(arguments, session);
    ReportWishes wishes = ReportWishes.of(arguments, asked, today);
    Optional<String> workshop = ReportChoice.workshopOf(arguments);
    Optional<Audience> readers = ReadersOption.of(arguments);
    ReportEditions editions =
        new ReportEditions(
            arguments.value(SharedOptions.LANGUAGE, Language.class),
            ReportStyles.of(arguments, session));
    return new ReportStage(
        session,
        () ->
            ReportJobs.of(
                wishes.type(), path, workshop, new Readership(readers, editions), session),
        editions,
        new ReportTemplates(session, asked, ReportTemplates.isGiven(arguments)),
        wishes.request());
  }

  private static int port(String text) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= LAST_PORT) {
      return Integer.parseInt(text);
    }
    throw new WrongUse(List.of(Message.of("preview.port", text)));
  }
}
