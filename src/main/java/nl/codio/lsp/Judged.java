package nl.codio.lsp;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.codio.diagnostics.Finding;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;
import nl.codio.rules.RuleBook;
import nl.codio.source.SourceText;

/**
 * All that is to be said of a project.
 *
 * @param findings by the location of their file, each in order
 * @param texts the texts of its files, by their names
 */
record Judged(Project project, Map<Path, List<Finding>> findings, Map<Path, SourceText> texts) {

  static Judged of(Project project, LocalDate today) {
    Map<Path, SourceText> texts = new HashMap<>();
    List<Finding> all = new ArrayList<>(project.treeFindings());
    for (ReadFile file : project.files()) {
      file.source().ifPresent(text -> texts.put(file.name(), text));
      all.addAll(file.findings());
    }
    all.addAll(RuleBook.judge(project, today));
    all.sort(Finding.ORDER);
    Map<Path, List<Finding>> findings = new TreeMap<>();
    for (Finding finding : all) {
      Path location = project.root().resolve(finding.place().file()).normalize();
      findings.computeIfAbsent(location, none -> new ArrayList<>()).add(finding);
    }
    return new Judged(project, findings, texts);
  }
}
