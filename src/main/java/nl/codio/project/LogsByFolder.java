package nl.codio.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.codio.model.ProgressLog;

/** The logs of a project: each is of the case or the strategy beside which it lies. */
final class LogsByFolder {

  private final Map<Path, List<Document<ProgressLog>>> logs;

  LogsByFolder(List<Document<ProgressLog>> logs) {
    this.logs = logs.stream().collect(Collectors.groupingBy(Document::folder));
  }

  List<Document<ProgressLog>> in(Path folder) {
    return logs.getOrDefault(folder, List.of());
  }
}
