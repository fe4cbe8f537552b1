package nl.codio.project;

import static java.time.Duration.ofSeconds;
import static nl.codio.project.ProjectCopy.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.codio.model.ProgressLog.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What becomes of the actions of two workshops, of March and October 2026, by the lines of a log.
 */
class ActionBookTest {

  private static final String FIRST = "2026-03-12";
  private static final String SECOND = "2026-10-01";

  @TempDir private Path folder;
  private Path theCase;

  @BeforeEach
  void copyTheProject() {
    theCase = ProjectCopy.of("acties", folder).resolve("monitor");
  }

  @Test
  void knowsEveryActionFromTheDayOnWhichItWasBorn() {
    assertThat(book().actions())
        .extracting(action -> action.origin() + "/" + action.id() + " " + action.born())
        .containsExactly(
            "2026-03-12/A1 2026-03-12",
            "2026-03-12/A2 2026-03-12",
            "2026-03-12/A3 2026-03-12",
            "2026-03-12/A4 2026-06-15",
            "2026-03-12/A5 2026-03-12",
            "2026-03-12/ 2026-03-12",
            "2026-10-01/A1 2026-10-01",
            "2026-10-01/A6 2026-10-01");
  }

  @Test
  void takesAnActionForOpenUntilTheLogSaysOtherwise() {
    assertThat(action(FIRST, "A1").status()).isEqualTo(Status.OPEN);
    assertThat(action(FIRST, "A1").news()).isEmpty();
  }

  @Test
  void goesByTheGreatestDateWhereverItStands() {
    TrackedAction action =
        action(
            FIRST,
            "A1",
            "{datum: 2026-08-01, actie: A1, status: gereed}",
            "{datum: 2026-06-01, actie: A1, status: loopt}");

    assertThat(action.status()).isEqualTo(Status.DONE);
  }

  @Test
  void goesByTheLastInTheFileOfTwoLinesOfOneDay() {
    TrackedAction action =
        action(
            FIRST,
            "A1",
            "{datum: 2026-06-01, actie: A1, status: gereed}",
            "{datum: 2026-06-01, actie: A1, status: loopt}");

    assertThat(action.status()).isEqualTo(Status.UNDER_WAY);
  }

  @Test
  void keepsTheStatusWhenALineSaysNothingOfIt() {
    TrackedAction action =
        action(
            FIRST,
            "A1",
            "{datum: 2026-06-01, actie: A1, status: loopt}",
            "{datum: 2026-07-01, actie: A1, termijn: 2027-01-31, actiehouder: recht}");

    assertThat(action.status()).isEqualTo(Status.UNDER_WAY);
    assertThat(action.deadline().orElseThrow().value().text()).isEqualTo("2027-01-31");
    assertThat(action.holders()).extracting(who -> who.value().label()).containsExactly("recht");
    assertThat(action.action().deadline().orElseThrow().value().text()).isEqualTo("2026-09-30");
  }

  @Test
  void tellsNewsOfSeveralActionsAtOnce() {
    String line = "{datum: 2026-06-01, actie: [A1, A2], status: loopt, toelichting: samen}";

    assertThat(action(FIRST, "A1", line).status()).isEqualTo(Status.UNDER_WAY);
    assertThat(action(FIRST, "A2", line).news().orElseThrow().remark().orElseThrow().value())
        .isEqualTo("samen");
    assertThat(action(FIRST, "A3", line).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void passesOverLinesOfTalksAndOfActionsThatAreUnknownOrNotBornYet() {
    List<String> lines =
        List.of(
            "{datum: 2026-06-01, gesprek: actiehouders}",
            "{datum: 2026-06-01, actie: A9, status: gereed}",
            "{datum: 2026-03-11, actie: A1, status: gereed}",
            "{datum: 2026-06-14, actie: A4, status: gereed}",
            "{datum: , actie: A2, status: gereed}");

    assertThat(book(lines).actions()).extracting(TrackedAction::status).containsOnly(Status.OPEN);
  }

  @Test
  void takesAnIdForTheOnlyActionThatExistedOnThatDay() {
    String line = "{datum: 2026-09-30, actie: A1, status: loopt}";

    assertThat(action(FIRST, "A1", line).status()).isEqualTo(Status.UNDER_WAY);
    assertThat(action(SECOND, "A1", line).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void takesAnIdOfTwoActionsForNeither() {
    String line = "{datum: 2026-10-01, actie: A1, status: loopt}";

    assertThat(action(FIRST, "A1", line).status()).isEqualTo(Status.OPEN);
    assertThat(action(SECOND, "A1", line).status()).isEqualTo(Status.OPEN);
    assertThat(book().find("A1", LocalDate.of(2026, 10, 1))).hasSize(2);
    assertThat(book().find("A1", LocalDate.of(2026, 9, 30))).hasSize(1);
    assertThat(book().find("A9", LocalDate.of(2026, 10, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-10-01/A1", "monitor/2026-10-01/A1"})
  void tellsTwoActionsOfOneIdApartByTheirWorkshop(String reference) {
    String line = "{datum: 2026-11-01, actie: " + reference + ", status: loopt}";

    assertThat(action(FIRST, "A1", line).status()).isEqualTo(Status.OPEN);
    assertThat(action(SECOND, "A1", line).status()).isEqualTo(Status.UNDER_WAY);
  }

  @Test
  void closesAnActionWhosePlaceWasTaken() {
    TrackedAction followed = action(FIRST, "A3");

    assertThat(followed.followed()).isTrue();
    assertThat(followed.isClosed()).isTrue();
    assertThat(followed.isOverdue(LocalDate.of(2026, 12, 1))).isFalse();
    assertThat(action(SECOND, "A6").isClosed()).isFalse();
  }

  @Test
  void closesAnOlderActionOfTheSameId() {
    write(
        theCase.resolve("workshop-2026-10-01.yaml"),
        "codio: 1\nsoort: workshop\ndatum: 2026-10-01\nacties:\n"
            + "  - {id: A1, actie: Opnieuw., vervolg-op: A1}\n"
            + "  - {id: A7, actie: Onduidelijk., vervolg-op: A1}\n");

    assertThat(action(FIRST, "A1").followed()).isTrue();
    assertThat(action(SECOND, "A1").followed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"open", "loopt"})
  void isOverdueAfterTheLastDayOfItsTerm(String status) {
    TrackedAction action =
        action(FIRST, "A1", "{datum: 2026-06-01, actie: A1, status: " + status + "}");

    assertThat(action.isOverdue(LocalDate.of(2026, 9, 30))).isFalse();
    assertThat(action.isOverdue(LocalDate.of(2026, 10, 1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"gereed", "vervallen"})
  void isNeverOverdueOnceItIsClosed(String status) {
    TrackedAction action =
        action(
            FIRST,
            "A1",
            "{datum: 2026-11-01, actie: A1, status: open}",
            "{datum: 2026-06-01, actie: 2026-03-12/A1, status: " + status + "}");

    assertThat(action.isClosed()).isTrue();
    assertThat(action.isOverdue(LocalDate.of(2030, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"A2", "A5"})
  void isNeverOverdueWithoutALastDay(String id) {
    assertThat(action(FIRST, id).isOverdue(LocalDate.of(2030, 1, 1))).isFalse();
  }

  @Test
  void isOverdueByTheTermWithWhichItWasAdjusted() {
    TrackedAction action =
        action(FIRST, "A1", "{datum: 2026-06-01, actie: A1, status: bijgesteld, termijn: 2027-02}");

    assertThat(action.status()).isEqualTo(Status.ADJUSTED);
    assertThat(action.isOverdue(LocalDate.of(2027, 2, 28))).isFalse();
    assertThat(action.isOverdue(LocalDate.of(2027, 3, 1))).isTrue();
  }

  @Test
  void isNotOverdueWhenItWasAdjustedWithoutATerm() {
    String adjusted = "{datum: 2026-06-01, actie: A1, status: bijgesteld}";
    LocalDate later = LocalDate.of(2030, 1, 1);

    assertThat(action(FIRST, "A1", adjusted).isOverdue(later)).isFalse();
    assertThat(action(FIRST, "A1", adjusted).deadlineHolds()).isFalse();
    assertThat(
            action(FIRST, "A1", adjusted, "{datum: 2026-07-01, actie: A1, termijn: 2026-08-01}")
                .isOverdue(later))
        .isTrue();
    assertThat(
            action(FIRST, "A1", "{datum: 2026-05-01, actie: A1, termijn: 2026-08-01}", adjusted)
                .isOverdue(later))
        .isFalse();
  }

  @Test
  void isStuckWhenItsNewestLineTellsOfABottleneck() {
    String stuck = "{datum: 2026-06-01, actie: A1, knelpunt: Leverancier wil niet.}";

    assertThat(action(FIRST, "A1", stuck).isStuck()).isTrue();
    assertThat(
            action(FIRST, "A1", stuck, "{datum: 2026-07-01, actie: A1, status: loopt}").isStuck())
        .isFalse();
    assertThat(
            action(FIRST, "A1", stuck, "{datum: 2026-05-01, actie: A1, status: loopt}").isStuck())
        .isTrue();
  }

  @Test
  void takesNoMinutesForAThousandLinesAboutHundredsOfActions() {
    write(
        theCase.resolve("workshop-2026-03-12.yaml"),
        IntStream.range(0, 500)
            .mapToObj(i -> "  - {id: A" + i + ", actie: Doen.}\n")
            .collect(
                Collectors.joining(
                    "", "codio: 1\nsoort: workshop\ndatum: 2026-03-12\nacties:\n", "")));
    List<String> lines =
        IntStream.range(0, 5000)
            .mapToObj(i -> "{datum: 2026-04-01, actie: A" + i % 500 + ", status: loopt}")
            .toList();

    ActionBook book = assertTimeoutPreemptively(ofSeconds(10), () -> book(lines));

    assertThat(book.actions()).filteredOn(one -> one.status() == Status.UNDER_WAY).hasSize(500);
  }

  @ParameterizedTest
  @CsvSource({
    "gestopt,   doorgaan,  false",
    "doorgaan,  gestopt,   true",
    "gestopt,   ,          true",
  })
  void isStoppedByTheNewestDecision(String first, String second, boolean stopped) {
    String decisions =
        Stream.of("2026-06-09: " + first, "2026-07-09: " + second)
            .filter(one -> !one.endsWith("null"))
            .sorted(Comparator.reverseOrder())
            .map(one -> "  - {datum: " + one.replace(": ", ", uitkomst: ") + "}\n")
            .collect(Collectors.joining());
    write(
        theCase.resolve("casus.yaml"),
        "codio: 1\nsoort: casus\ntitel: Proef\nbesluiten:\n" + decisions);

    assertThat(read().isStopped()).isEqualTo(stopped);
  }

  private TrackedAction action(String origin, String id, String... lines) {
    return book(List.of(lines)).actions().stream()
        .filter(action -> action.origin().equals(origin) && action.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private ActionBook book() {
    return read().actions();
  }

  private ActionBook book(List<String> lines) {
    write(
        theCase.resolve("voortgang.yaml"),
        lines.stream()
            .map(line -> "  - " + line + "\n")
            .collect(Collectors.joining("", "codio: 1\nsoort: voortgang\nregels:\n", "")));
    return book();
  }

  private CaseFolder read() {
    return ProjectCopy.read(folder).caseNamed("monitor").orElseThrow();
  }
}
