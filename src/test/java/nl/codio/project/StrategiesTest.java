package nl.codio.project;

import static nl.codio.project.ProjectCopy.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.codio.model.Judgement;
import nl.codio.model.ProgressLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which strategy holds for a case and a workshop, and which values. */
class StrategiesTest {

  @TempDir private Path folder;
  private Path root;
  private Project project;

  @BeforeEach
  void readTheMunicipality() {
    root = ProjectCopy.of("niveaus", folder).resolve("gemeente");
    project = ProjectCopy.read(root);
  }

  @Test
  void readsTheFixtureWithoutAFinding() {
    assertThat(project.files().stream().flatMap(file -> file.findings().stream())).isEmpty();
    assertThat(project.cases())
        .extracting(CaseFolder::name)
        .containsExactly(
            "buiten", "eigen", "geen-strategie", "los", "monitor", "weg", "wortel", "zonder");
  }

  @Test
  void putsACaseUnderTheStrategyOfItsProject() {
    assertThat(titleFor("monitor")).isEqualTo("Strategie van de gemeente");
    assertThat(titleFor("los")).isEqualTo("Strategie van de gemeente");
  }

  @Test
  void putsACaseUnderTheStrategyThatItNames() {
    assertThat(titleFor("eigen")).isEqualTo("Strategie van 2022");
    assertThat(theCase("zonder").strategy()).isInstanceOf(StrategyLink.None.class);
  }

  @Test
  void saysWhichStrategyIsNotThereAndWhetherItLiesOutside() {
    assertThat(missing("weg").outside()).isFalse();
    assertThat(missing("geen-strategie").outside()).isFalse();
    assertThat(missing("buiten").outside()).isTrue();
    assertThat(missing("wortel").outside()).isTrue();
    assertThat(missing("buiten").reference().value()).isEqualTo("../../../../strategie.yaml");
    assertThat(missing("buiten").reference().place().span().start().line()).isEqualTo(4);
  }

  @Test
  void staysWithinTheProjectWhereThereIsNoGit() throws IOException {
    Files.delete(folder.resolve(".git"));

    StrategyVersion newest = found(ProjectCopy.read(root).caseNamed("monitor").orElseThrow());

    assertThat(names(newest)).containsExactly("Privacy", "Effectiviteit");
  }

  @Test
  void readsNoStrategyOutsideThroughALink(@TempDir Path outside) throws IOException {
    Path strategy = folder.resolve("provincie/strategie.yaml");
    Path moved = Files.move(strategy, outside.resolve("strategie.yaml"));
    Files.createSymbolicLink(strategy, moved);

    StrategyVersion newest = found(ProjectCopy.read(root).caseNamed("monitor").orElseThrow());

    assertThat(names(newest)).containsExactly("Privacy", "Effectiviteit");
  }

  @Test
  void takesOverTheAccentsOfTheLevelAboveChargedAgainOrLeftOut() {
    StrategyVersion newest = found(theCase("monitor"));

    assertThat(names(newest))
        .containsExactlyInAnyOrder("Privacy", "Veiligheid", "Gastvrijheid", "Effectiviteit");
    assertThat(accent(newest, "Privacy").meaning()).contains("Zoals de gemeente het bedoelt.");
    assertThat(accent(newest, "Veiligheid").meaning())
        .contains("Veilig voor iedereen in de provincie.");
    assertThat(accent(newest, "Veiligheid").strategy().content().title().orElseThrow().value())
        .isEqualTo("Strategie van de provincie");
  }

  @Test
  void findsTheVersionThatAWorkshopJudges() {
    List<WorkshopInCase> workshops = theCase("monitor").workshops();

    assertThat(workshops)
        .extracting(WorkshopInCase::key)
        .containsExactly("2026-03-12", "2026-04-01", "2026-05-01", "2026-06-01");
    assertThat(workshops)
        .extracting(workshop -> workshop.version().flatMap(StrategyVersion::adopted).orElse(null))
        .containsExactly(
            LocalDate.of(2026, 2, 3), LocalDate.of(2022, 5, 1), null, LocalDate.of(2026, 2, 3));
    assertThat(workshops.get(1).accents())
        .extracting(accent -> accent.value().name())
        .containsExactly("Duurzaamheid");
    assertThat(workshops.get(2).accents()).isEmpty();
  }

  @Test
  void findsWhatAWorkshopSaysOfAnAccentInAnySpelling() {
    WorkshopInCase workshop = theCase("monitor").workshops().get(0);
    StrategyVersion version = workshop.version().orElseThrow();

    assertThat(role(workshop, accent(version, "Gastvrijheid"))).isEqualTo(Judgement.Role.YES);
    assertThat(role(workshop, accent(version, "Privacy"))).isEqualTo(Judgement.Role.NO);
    assertThat(workshop.judgementOf(accent(version, "Veiligheid"))).isEmpty();
  }

  @Test
  void knowsAnOwnValueInTheCasesOfItsStrategyAndInItsOwnCase() {
    assertThat(theCase("monitor").values().own())
        .extracting(ResolvedValue::name)
        .containsExactly("Gastvrijheid", "Rust");
    assertThat(theCase("los").values().own())
        .extracting(ResolvedValue::name)
        .containsExactly("Gastvrijheid");
    assertThat(theCase("zonder").values().own()).isEmpty();
    assertThat(theCase("monitor").workshops().get(3).values().find("rust")).isPresent();
  }

  @Test
  void knowsAValueByEachSpellingButNotByASuggestion() {
    ValueScope values = theCase("monitor").values();

    assertThat(values.find("Risico-bewustzijn").orElseThrow().name()).isEqualTo("Risicobewustzijn");
    assertThat(values.find("GAST VRIJHEID").orElseThrow().definition())
        .isEqualTo("Wie ons digitaal opzoekt, wordt welkom geheten.");
    assertThat(values.find("gastvrijheid").orElseThrow().principle()).isPresent();
    assertThat(values.find("inclusie")).isEmpty();
    assertThat(values.nearest("inclusie")).contains("Inclusiviteit");
    assertThat(values.nearest("gastvrijheit")).startsWith("Gastvrijheid");
  }

  @Test
  void followsTheMeasuresInTheLogBesideTheStrategy() {
    assertThat(found(theCase("monitor")).measures().actions())
        .extracting(TrackedAction::status)
        .containsExactly(ProgressLog.Status.DONE, ProgressLog.Status.UNDER_WAY);
  }

  @Test
  void endsWhereStrategiesBuildOnEachOther() {
    Path above = root.resolve("boven.yaml");
    write(
        above,
        "codio: 1\nsoort: strategie\ntitel: Boven\nbouwt-voort-op: strategie.yaml\n"
            + "gewenste-situatie: {accentwaarden: [effectiviteit]}\n");
    Path own = root.resolve("strategie.yaml");
    write(
        own,
        "codio: 1\nsoort: strategie\ntitel: Onder\nbouwt-voort-op: boven.yaml\n"
            + "gewenste-situatie: {accentwaarden: [privacy]}\n");

    StrategyVersion newest = found(ProjectCopy.read(root).caseNamed("monitor").orElseThrow());

    assertThat(names(newest)).containsExactly("Effectiviteit", "Privacy");
  }

  private CaseFolder theCase(String name) {
    return project.caseNamed(name).orElseThrow();
  }

  private String titleFor(String name) {
    return found(theCase(name)).document().content().title().orElseThrow().value();
  }

  private StrategyLink.Missing missing(String name) {
    return (StrategyLink.Missing) theCase(name).strategy();
  }

  private static StrategyVersion found(CaseFolder theCase) {
    return ((StrategyLink.Found) theCase.strategy()).version();
  }

  private static List<String> names(StrategyVersion version) {
    return version.accents().stream().map(accent -> accent.value().name()).toList();
  }

  private static AccentValue accent(StrategyVersion version, String name) {
    return version.accents().stream()
        .filter(accent -> accent.value().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Judgement.Role role(WorkshopInCase workshop, AccentValue accent) {
    return workshop.judgementOf(accent).flatMap(Judgement::role).orElseThrow().value();
  }
}
