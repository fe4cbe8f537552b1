package nl.codio.cli;

import java.nio.file.Path;
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
import nl.codio.rules.Judging;
import nl.codio.rules.RuleBook;
import nl.codio.source.SourceText;

/**
 * All that is to be said of the files that were asked for.
 *
 * @param findings in the order of file, line and column
 * @param files the names of all that was looked at
 * @param texts of the files about which something is said
 * @param next what comes next when nothing is to be said
 */
record Check(List<Finding> findings, Set<Path> files, Map<Path, SourceText> texts, NextStep next)
    implements SourceTexts {

  /** Checks the projects to which these paths lead, and keeps of each no more than its findings. */
  static Check of(List<String> paths, Judging judging, Session session) {
    Path directory = session.directory();
    return together(Selection.each(paths, session, one -> of(one, judging, directory)));
  }

  /** Checks what was asked for of one project. */
  static Check of(SelectedProject one, Judging judging, Path directory) {
    List<Finding> findings = new ArrayList<>(one.project().treeFindings());
    findings.addAll(RuleBook.judge(one.project(), judging));
    findings.removeIf(finding -> !one.covers(finding, directory));
    Map<Path, SourceText> texts = new HashMap<>();
    Set<Path> files = new HashSet<>();
    for (ReadFile file : one.files()) {
      findings.addAll(file.findings());
      file.source().ifPresent(text -> texts.put(file.name(), text));
      files.add(file.name());
    }
    findings.sort(Finding.ORDER);
    Set<Path> spokenOf = new HashSet<>();
    findings.forEach(finding -> spokenOf.add(finding.place().file()));
    texts.keySet().retainAll(spokenOf);
    files.addAll(spokenOf);
    return new Check(findings, files, texts, NextStep.after(one.project().cases()));
  }

  private static Check together(List<Check> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Finding> findings = new ArrayList<>();
    Map<Path, SourceText> texts = new HashMap<>();
    Set<Path> files = new HashSet<>();
    NextStep next = NextStep.CASE;
    for (Check part : parts) {
      findings.addAll(part.findings);
      texts.putAll(part.texts);
      files.addAll(part.files);
      next = next.or(part.next);
    }
    findings.sort(Finding.ORDER);
    return new Check(findings, files, texts, next);
  }

  /** The same for printers, with the files in the order of their names. */
  Checked checked() {
    List<Path> inOrder = files.stream().sorted(Comparator.comparing(Path::toString)).toList();
    return new Checked(findings, inOrder, this);
  }

  @Override
  public Optional<SourceText> of(Path name) {
    return Optional.ofNullable(texts.get(name));
  }
}
