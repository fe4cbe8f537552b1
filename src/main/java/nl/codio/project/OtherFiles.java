package nl.codio.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Located;
import nl.codio.model.ProjectSettings;

/**
 * The YAML files of a project that somebody said are not codio's ({@code andere-bestanden}): files
 * and whole folders. That they were passed over need not be told again.
 *
 * @param places where they lie, absolute
 */
record OtherFiles(List<Path> places) {

  private static final String NOT_OURS = "B031";

  static OtherFiles of(Optional<Document<ProjectSettings>> settings, Boundary boundary) {
    List<Path> places = new ArrayList<>();
    settings.ifPresent(
        file -> {
          for (Located<String> path : file.content().others()) {
            Reference.resolve(file.location(), path, boundary).ifPresent(places::add);
          }
        });
    return new OtherFiles(places);
  }

  /** The same files, of which nothing more is told than what is wrong. */
  List<ReadFile> silenced(List<ReadFile> files) {
    return places.isEmpty() ? files : files.stream().map(this::silenced).toList();
  }

  private ReadFile silenced(ReadFile file) {
    boolean meant = places.stream().anyMatch(file.location()::startsWith);
    List<Finding> left =
        file.findings().stream().filter(finding -> !finding.code().equals(NOT_OURS)).toList();
    return meant && left.size() < file.findings().size()
        ? new ReadFile(file.location(), file.name(), file.source(), file.document(), left)
        : file;
  }
}
