package nl.codio.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Related;
import nl.codio.diagnostics.Severity;
import nl.codio.output.Wording;
import nl.codio.project.Project;
import nl.codio.source.SourceText;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** Writes findings as an editor shows them. */
final class FindingWriter {

  private static final String SOURCE = "codio";

  /** What may be taken out of the file: an editor shows it faded. */
  private static final Set<String> UNNECESSARY = Set.of("B042", "B043");

  private final Wording wording;
  private final Workspace workspace;
  private final Path root;
  private final Map<Path, SourceText> texts;

  /** Writes findings of this project, whose files have these texts by their names. */
  FindingWriter(
      Wording wording, Workspace workspace, Project project, Map<Path, SourceText> texts) {
    this.wording = wording;
    this.workspace = workspace;
    this.root = project.root();
    this.texts = texts;
  }

  Diagnostic write(Finding finding) {
    Diagnostic diagnostic = new Diagnostic(range(finding.place()), message(finding));
    diagnostic.setSeverity(severity(finding.severity()));
    diagnostic.setSource(SOURCE);
    diagnostic.setCode(finding.code());
    if (UNNECESSARY.contains(finding.code())) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    if (!finding.related().isEmpty()) {
      diagnostic.setRelatedInformation(finding.related().stream().map(this::related).toList());
    }
    return diagnostic;
  }

  /** Where a place lies in the text of its file. */
  Range range(Place place) {
    return Ranges.of(place.span(), Optional.ofNullable(texts.get(place.file())));
  }

  private String message(Finding finding) {
    List<String> lines = new ArrayList<>();
    String caption = finding.caption().map(wording::of).orElse("");
    lines.add((wording.of(finding.message()) + " " + capital(caption)).strip());
    wording.hint(finding).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private DiagnosticRelatedInformation related(Related related) {
    Path location = root.resolve(related.place().file()).normalize();
    return new DiagnosticRelatedInformation(
        new Location(workspace.uri(location), range(related.place())),
        wording.of(related.message()));
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case ADVICE -> DiagnosticSeverity.Information;
    };
  }
}
