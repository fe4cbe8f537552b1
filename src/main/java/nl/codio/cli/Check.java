package nl.codio.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Finding;
import nl.codio.output.Checked;
import nl.codio.output.SourceTexts;
import nl.codio.project.ReadFile;
import nl.codio.rules.RuleBook;
import nl.codio.source.SourceText;

/**
 * All that is to be said of the files that were asked for.
 *
 * @param findings in the order of file, line and column
 * @param files which files were looked at, in the order of their names
 */
record Check(List<Finding> findings, List<Path> files, Map<Path, SourceText> texts)
    implements SourceTexts {

  static Check of(List<SelectedProject> selected, LocalDate today, Path directory) {
    List<Finding> findings = new ArrayList<>();
    Map<Path, SourceText> texts = new HashMap<>();
    Set<Path> files = new HashSet<>();
    for (SelectedProject one : selected) {
      for (ReadFile file : one.files()) {
        findings.addAll(file.findings());
        file.source().ifPresent(text -> texts.put(file.name(), text));
        files.add(file.name());
      }
      List<Finding> others = new ArrayList<>(one.project().treeFindings());
      others.addAll(RuleBook.judge(one.project(), today));
      others.stream().filter(finding -> one.covers(finding, directory)).forEach(findings::add);
    }
    findings.sort(Finding.ORDER);
    findings.forEach(finding -> files.add(finding.place().file()));
    List<Path> inOrder = files.stream().sorted(Comparator.comparing(Path::toString)).toList();
    return new Check(List.copyOf(findings), inOrder, texts);
  }

  /** The same for printers. */
  Checked checked() {
    return new Checked(findings, files, this);
  }

  @Override
  public Optional<SourceText> of(Path name) {
    return Optional.ofNullable(texts.get(name));
  }
}
