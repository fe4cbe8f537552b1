package nl.codio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.codio.process.Outcome;
import nl.codio.process.Program;

/**
 * A Chromium without a window and without a network.
 *
 * @param folder where its profile may stand; no run leaves anything elsewhere
 */
public record Browser(Path folder) {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static final List<String> QUIET =
      List.of(
          "chromium",
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
          "--no-first-run",
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--window-size=1280,1024");

  /** The page as it stands after its scripts ran, as HTML. */
  public String open(Path page) throws IOException, InterruptedException {
    return run("--dump-dom", page);
  }

  /** The page as it comes out of a printer, as PDF. */
  public byte[] print(Path page) throws IOException, InterruptedException {
    Path pdf = Files.createTempFile(folder, "print", ".pdf");
    run("--print-to-pdf=" + pdf, page);
    return Files.readAllBytes(pdf);
  }

  private String run(String what, Path page) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profile");
    String address = page.toAbsolutePath().toUri().toString();
    List<String> command =
        command(profile, "--virtual-time-budget=10000", "--no-pdf-header-footer", what, address);
    Outcome outcome = new Program(command, folder, Map.of(), LIMIT).run();
    assertThat(outcome.code()).as("chromium: %s", outcome.err()).isZero();
    return outcome.out();
  }

  /** The command that starts a Chromium with this profile, with more options and what to open. */
  static List<String> command(Path profile, String... more) {
    List<String> command = new ArrayList<>(QUIET);
    command.add("--user-data-dir=" + profile);
    command.addAll(List.of(more));
    return command;
  }
}
