package nl.codio.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.codio.framework.Editions;
import nl.codio.project.ProjectReader;

/**
 * A project that a test writes, with one case.
 *
 * @param root the folder of its codio.yaml
 */
record Town(Path root) {

  static final String DESCRIBED =
      """
      codio: 1
      soort: casus
      titel: Camera
      gereed-voor-workshop: 2026-02-20
      omschrijving: {context: Afval naast bakken.}
      technologie: {reden: Toezicht is duur.}
      stakeholders: {betrekken: Een bewonersavond.}
      vraagstukken: {risicos: [privacy]}
      """;

  static final String WORKSHOP =
      """
      codio: 1
      soort: workshop
      datum: 2026-03-12
      """;

  /** All that bijlage 5 asks of it, and two actions. */
  static final String FILLED_IN =
      WORKSHOP
          + """
          waarden:
            - {waarde: privacy, waarom: a}
            - {waarde: transparantie, waarom: b}
            - {waarde: effectiviteit, waarom: c}
          waardeafweging: Privacy gaat voor.
          wenselijk: {oordeel: ja, waarom: d}
          acties:
            - {id: A1, actie: x, waarden: [privacy, transparantie], actiehouder: e, termijn: 2026-09-30}
            - {id: A2, actie: y, waarden: [effectiviteit], actiehouder: f, termijn: doorlopend}
          """;

  static final String TALKED =
      FILLED_IN
          + """
          regievoerder: teamleider
          follow-upgesprek: {gepland: 2026-04-02, gehouden: 2026-04-02}
          """;

  static final String REPORTED =
      TALKED
          + "verslag: {definitief: 2026-04-20, gedeeld: [{met: deelnemers, datum: 2026-04-21}]}\n";

  static Town in(Path root) {
    return new Town(root).with("codio.yaml", "codio: 1\nsoort: project\n");
  }

  Town with(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent() == null ? root : path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Town withCase(String text) {
    return with("camera/casus.yaml", text);
  }

  Town withWorkshop(String text) {
    return with("camera/workshop-2026-03-12.yaml", text);
  }

  Town withLog(String... lines) {
    return with(
        "camera/voortgang.yaml",
        "codio: 1\nsoort: voortgang\nregels:\n  - " + String.join("\n  - ", lines) + "\n");
  }

  Town withStrategy(String text) {
    return with("strategie.yaml", "codio: 1\nsoort: strategie\ntitel: Strategie\n" + text);
  }

  List<Trajectory> on(String day) {
    return Trajectories.of(
        new ProjectReader(Editions.known(), root).read(root), LocalDate.parse(day));
  }

  /** The only one of them. */
  Trajectory one(String day) {
    List<Trajectory> all = on(day);
    if (all.size() != 1) {
      throw new AssertionError("not one but " + all.size());
    }
    return all.get(0);
  }

  /** How far each phase is, in the words for a program. */
  List<String> states(String day) {
    return one(day).steps().stream().map(step -> step.state().word()).toList();
  }
}
