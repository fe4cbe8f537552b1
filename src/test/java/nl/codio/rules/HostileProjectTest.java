package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.codio.diagnostics.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stranger's file may hold as many values, actions and people as fit in five megabytes: twice as
 * many take twice the time, not four times.
 */
class HostileProjectTest {

  private static final int MANY = 15_000;
  private static final String WORKSHOP = "codio: 1\nsoort: workshop\ndatum: 2026-03-12\n";

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    write("codio.yaml", "codio: 1\nsoort: project\nstrategie: strategie.yaml\n");
    write("strategie.yaml", "codio: 1\nsoort: strategie\ntitel: S\nvastgesteld: 2026-01-01\n");
  }

  @Test
  void a_log_as_long_as_its_list_of_actions() throws IOException {
    write("c/workshop-2026-03-12.yaml", WORKSHOP + "acties:\n" + many(i -> action(i, "")));
    write(
        "c/voortgang.yaml",
        "codio: 1\nsoort: voortgang\nregels:\n"
            + many(i -> "  - {datum: 2026-06-01, actie: A" + i + ", status: loopt}\n")
            + many(i -> "  - {datum: 2026-06-02, actie: B" + i + ", status: loopt}\n"));

    assertThat(judged()).filteredOn(finding -> finding.code().equals("V252")).hasSize(21);
  }

  @Test
  void one_id_for_all_actions() throws IOException {
    write("c/workshop-2026-03-12.yaml", WORKSHOP + "acties:\n" + many(i -> action(1, "")));
    write(
        "c/voortgang.yaml",
        "codio: 1\nsoort: voortgang\nregels:\n"
            + many(i -> "  - {datum: 2026-06-01, actie: A1, status: loopt}\n"));

    assertThat(judged()).filteredOn(finding -> finding.code().equals("A220")).hasSize(21);
  }

  @Test
  void values_that_are_chosen_judged_secured_and_in_tension() throws IOException {
    write(
        "strategie.yaml",
        "codio: 1\nsoort: strategie\ntitel: S\nvastgesteld: 2026-01-01\n"
            + "gewenste-situatie:\n  accentwaarden:\n"
            + many(i -> "  " + own(i)));
    write(
        "c/workshop-2026-03-12.yaml",
        WORKSHOP
            + "waarden:\n"
            + many(i -> "  - {waarde: w" + i + ", waarom: x}\n")
            + "accentwaarden:\n"
            + many(i -> "  - {waarde: w" + i + ", speelt-rol: ja}\n")
            + "spanningen:\n"
            + many(i -> "  - tussen: [w" + i + ", q" + i + "]\n")
            + "acties:\n"
            + many(i -> action(i, ", waarden: w" + i)));

    assertThat(judged()).filteredOn(finding -> finding.code().equals("K025")).hasSize(21);
  }

  @Test
  void a_group_for_each_participant() throws IOException {
    write(
        "c/workshop-2026-03-12.yaml",
        WORKSHOP
            + "deelnemers:\n"
            + many(i -> "  - {functie: f" + i + ", naam: N" + i + ", groep: g" + i + "}\n")
            + "groepen:\n"
            + many(i -> "  - {groep: h" + i + ", fundamenten: [democratie]}\n"));

    assertThat(judged()).filteredOn(finding -> finding.code().equals("W161")).hasSize(21);
  }

  @Test
  void a_deviation_for_each_finding() throws IOException {
    write(
        "c/workshop-2026-03-12.yaml",
        WORKSHOP
            + "waarden: [privacy]\nafwijkingen:\n"
            + many(i -> "  - {regel: A239, uitleg: x, bij: [c/2026-03-12/A" + i + ", B]}\n")
            + "acties:\n"
            + many(i -> action(i, "")));

    // The value itself is secured by no action, and no deviation is about that.
    assertThat(judged()).filteredOn(finding -> finding.code().equals("A239")).hasSize(1);
  }

  private List<Finding> judged() {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Judged.in(folder, Judged.TODAY).findings());
  }

  private static String action(int number, String more) {
    return "  - {id: A" + number + ", actie: x" + more + "}\n";
  }

  private static String own(int number) {
    return "  - {eigen-waarde: w" + number + ", principe: participatie, definitie: x}\n";
  }

  private static String many(IntFunction<String> line) {
    return IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
