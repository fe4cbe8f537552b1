package nl.codio.lsp;

import java.nio.file.Path;
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
  private final Wording wording;
  private final LanguageClient client;

  /** What was told of each file. */
  private final Map<LiveProject, Map<String, List<Diagnostic>>> told = new HashMap<>();

  Publisher(Workspace workspace, Wording wording, LanguageClient client) {
    this.workspace = workspace;
    this.wording = wording;
    this.client = client;
  }

  /** Tells what changed since a project was judged before. */
  void publish(LiveProject live, Judged judged) {
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
    workspace.texts(live).forEach(text -> now.putIfAbsent(text.uri(), List.of()));
    replace(live, now);
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
