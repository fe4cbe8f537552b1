package nl.codio.lsp;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import nl.codio.output.Wording;
import nl.codio.project.LiveProject;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Tells the editor what is to be said of the files of a project, and takes it back. Of a file that
 * nobody has open only errors and warnings are told: the rest can wait until somebody looks at it.
 */
final class Publisher {

  private static final String NOT_OURS = "B031";

  private final Workspace workspace;
  private final Clock clock;
  private final Wording wording;
  private final LanguageClient client;

  /** What was told of each file. */
  private final Map<LiveProject, Map<String, List<Diagnostic>>> told = new HashMap<>();

  Publisher(Workspace workspace, Clock clock, Wording wording, LanguageClient client) {
    this.workspace = workspace;
    this.clock = clock;
    this.wording = wording;
    this.client = client;
  }

  /** Judges a project and tells what changed. */
  void publish(LiveProject live) {
    Judged judged = judge(live);
    FindingWriter writer = new FindingWriter(wording, workspace, judged.project(), judged.texts());
    Map<String, List<Diagnostic>> now = new HashMap<>();
    judged
        .findings()
        .forEach(
            (location, findings) -> {
              List<Diagnostic> shown =
                  findings.stream().filter(it -> isShown(it, location)).map(writer::write).toList();
              if (!shown.isEmpty()) {
                now.put(workspace.uri(location), shown);
              }
            });
    replace(live, now);
  }

  /** All that there is to say of a project at this moment. */
  Judged judge(LiveProject live) {
    return Judged.of(workspace.now(live), LocalDate.now(clock));
  }

  /** Takes back all that was told of a project. */
  void withdraw(LiveProject live) {
    replace(live, Map.of());
  }

  private boolean isShown(Finding finding, Path location) {
    boolean seen =
        finding.severity().atLeast(Severity.WARNING) || workspace.text(location).isPresent();
    return seen && !finding.code().equals(NOT_OURS);
  }

  private void replace(LiveProject live, Map<String, List<Diagnostic>> now) {
    Map<String, List<Diagnostic>> before =
        Optional.ofNullable(now.isEmpty() ? told.remove(live) : told.put(live, now))
            .orElse(Map.of());
    now.forEach(
        (uri, shown) -> {
          if (!shown.equals(before.get(uri))) {
            tell(uri, shown);
          }
        });
    List<String> gone = new ArrayList<>(before.keySet());
    gone.removeAll(now.keySet());
    gone.forEach(uri -> tell(uri, List.of()));
  }

  private void tell(String uri, List<Diagnostic> shown) {
    client.publishDiagnostics(new PublishDiagnosticsParams(uri, shown));
  }
}
