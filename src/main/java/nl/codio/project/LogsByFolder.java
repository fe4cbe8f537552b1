package nl.codio.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.codio.model.ProgressLog;

/** The logs of a project: each is of the case or the strategy beside which it lies. */
final class LogsByFolder {

  private final Map<Path, List<Document<ProgressLog>>> logs = new HashMap<>();

  LogsByFolder(List<Document<ProgressLog>> logs) {
    for (Document<ProgressLog> log : logs) {
      this.logs.computeIfAbsent(log.folder(), none -> new ArrayList<>()).add(log);
    }
  }

  List<Document<ProgressLog>> in(Path folder) {
    return logs.getOrDefault(folder, List.of());
  }
}
