package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.codio.process.Outcome;
import nl.codio.process.Program;
import nl.codio.report.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same files give the same bytes: in another order, on several threads, in another process with
 * another time zone, locale and seed of what Java shuffles; and that one reaches no network and no
 * other program.
 */
@Tag("ci")
class SameBytesTest {

  @TempDir private Path folder;

  /** What this class makes, and the process that it starts. */
  private static List<Order> orders() {
    return Orders.samples("druktemonitor").stream()
        .filter(order -> order.language().equals("nl"))
        .toList();
  }

  /** PDF takes the longest, so each type comes as one once. */
  private static List<Format> formats(Order order) {
    boolean plain = Orders.plain("druktemonitor").contains(order);
    return order.formats().stream().filter(format -> plain || format != Format.PDF).toList();
  }

  @Test
  void whoever_makes_them_whenever_and_in_whatever_order() throws Exception {
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    Path here = project.path("hier");
    make(project.root(), "hier", List.of(), Map.of());
    elsewhere(project.root());

    Path there = project.path("daar");
    assertThat(names(here)).hasSizeGreaterThan(orders().size() * 3).isEqualTo(names(there));
    for (String name : names(here)) {
      long differs = Files.mismatch(here.resolve(name), there.resolve(name));
      assertThat(differs).as("where %s differs", name).isEqualTo(-1);
    }
  }

  private void elsewhere(Path root) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr"));
    options.addAll(List.of("-Duser.country=TR", "-XX:+UnlockExperimentalVMOptions"));
    options.addAll(List.of("-XX:hashCode=0", "-Dfile.encoding=ISO-8859-1"));
    options.addAll(List.of("-DsocksProxyHost=127.0.0.1", "-DsocksProxyPort=9"));
    make(
        root, "daar", options, Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "C.UTF-8", "PATH", ""));
  }

  /** In a process of its own, as a user has it: not in one that has run other tests. */
  private void make(Path root, String shelf, List<String> options, Map<String, String> variables)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Elsewhere.class.getName(), root.toString(), shelf));
    Outcome outcome = new Program(command, folder, variables, Duration.ofMinutes(4)).run();
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private static List<String> names(Path shelf) throws IOException {
    try (Stream<Path> files = Files.walk(shelf)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> shelf.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** One process: in turn; or the other: the last first, and several at a time. */
  static final class Elsewhere {

    private Elsewhere() {}

    public static void main(String[] arguments) {
      Path root = Path.of(arguments[0]);
      Path shelf = root.resolve(arguments[1]);
      List<Order> orders = new ArrayList<>(orders());
      if (arguments[1].equals("hier")) {
        orders.forEach(order -> make(order, root, shelf));
      } else {
        Collections.reverse(orders);
        orders.parallelStream().forEach(order -> make(order, root, shelf));
      }
    }

    private static void make(Order order, Path root, Path shelf) {
      try {
        order.make(root, shelf, formats(order));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
