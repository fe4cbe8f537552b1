package nl.codio.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.diagnostics.Finding;
import nl.codio.framework.Editions;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.output.TextPrinter;
import nl.codio.output.Wording;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;
import nl.codio.project.ReadFile;
import nl.codio.source.SourceText;

/**
 * A folder that was read and judged: a project when it holds a {@code codio.yaml}, else one file by
 * itself.
 *
 * @param findings what the rules found
 */
record Judged(Project project, List<Finding> findings) {

  static final LocalDate TODAY = LocalDate.parse("2026-12-01");

  static Judged in(Path folder, LocalDate today) {
    Path root = folder.toAbsolutePath().normalize();
    ProjectReader reader = new ProjectReader(Editions.known(), root);
    Project project =
        Files.exists(root.resolve("codio.yaml")) ? reader.read(root) : reader.alone(only(root));
    return new Judged(project, RuleBook.judge(project, today));
  }

  private static Path only(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.collectingAndThen(Collectors.toList(), Judged::single));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path single(List<Path> files) {
    if (files.size() != 1) {
      throw new IllegalStateException("a folder without codio.yaml holds one file: " + files);
    }
    return files.get(0);
  }

  /** The ids of what was found, in the order of the files. */
  List<String> codes() {
    return findings.stream().map(Finding::code).toList();
  }

  /** Those of one rule. */
  List<Finding> of(String code) {
    return findings.stream().filter(finding -> finding.code().equals(code)).toList();
  }

  /** What is wrong with the reading and the shape of the files. */
  List<Finding> shape() {
    return project.files().stream().flatMap(file -> file.findings().stream()).toList();
  }

  /** These findings as a person reads them, in Dutch. */
  String text(List<Finding> shown) {
    Map<Path, ReadFile> files =
        project.files().stream().collect(Collectors.toMap(ReadFile::name, file -> file));
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new TextPrinter(
            out,
            new Wording(Messages.in(Language.NL)),
            name -> Optional.ofNullable(files.get(name)).flatMap(ReadFile::source))
        .print(shown);
    out.flush();
    return text.toString();
  }

  /** The text of this file. */
  Optional<SourceText> source(Path name) {
    return project.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .flatMap(ReadFile::source);
  }
}
