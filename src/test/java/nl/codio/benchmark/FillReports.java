package nl.codio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.framework.Editions;
import nl.codio.framework.Framework;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.assembly.ReportType.OfWorkshop;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.assembly.Request;
import nl.codio.report.templates.Library;
import nl.codio.report.templates.Markup;
import nl.codio.report.templates.Templates;

/**
 * Fills the template of the report of every workshop below a folder, one after the other, and says
 * how long that alone takes: what Freemarker needs, beside which the whole command is measured.
 */
public final class FillReports {

  private static final Request REQUEST =
      new Request(
          LocalDate.parse("2026-12-01"),
          Optional.empty(),
          false,
          false,
          Optional.empty(),
          Framework.DUTCH);
  private static final int ROUNDS = 3;

  private FillReports() {}

  /** Takes the folder. */
  public static void main(String[] arguments) throws IOException {
    List<Document> documents = documents(Path.of(arguments[0]).toAbsolutePath());
    Messages messages = Messages.in(Language.NL);
    Edition edition = Edition.internal(messages::text);
    Templates templates = new Templates(Markup.HTML, Library.codio());
    for (int round = 1; round <= ROUNDS; round++) {
      long begin = System.nanoTime();
      long length = 0;
      for (Document document : documents) {
        length += templates.fill(document, edition, "bench").text().length();
      }
      System.out.printf(
          "round %d: %d reports, %d million characters, %.1f s%n",
          round, documents.size(), length / 1_000_000, (System.nanoTime() - begin) / 1e9);
    }
  }

  private static List<Document> documents(Path folder) throws IOException {
    OfWorkshop type = (OfWorkshop) ReportTypes.DEFAULT;
    List<Document> documents = new ArrayList<>();
    for (Path root : roots(folder)) {
      Project project = new ProjectReader(Editions.known(), root).read(root);
      for (CaseFolder theCase : project.cases()) {
        for (WorkshopInCase workshop : theCase.workshops()) {
          documents.add(type.maker().make(project, theCase, workshop, REQUEST));
        }
      }
    }
    return documents;
  }

  private static List<Path> roots(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.endsWith("codio.yaml")).map(Path::getParent).sorted().toList();
    }
  }
}
