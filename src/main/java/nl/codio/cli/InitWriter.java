package nl.codio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.files.Batch;
import nl.codio.files.Enclosure;
import nl.codio.scaffold.NewFile;

/** Writes what begins: all of it or nothing, and says what it wrote and what comes next. */
final class InitWriter {

  private final Session session;

  InitWriter(Session session) {
    this.session = session;
  }

  ExitCode write(Beginning beginning) {
    List<Batch.Write> writes = new ArrayList<>();
    for (NewFile file : beginning.files()) {
      Path path = beginning.root().resolve(file.path());
      writes.add(new Batch.Create(path, file.text().getBytes(StandardCharsets.UTF_8)));
    }
    refuseOccupied(writes);
    try {
      Surroundings surroundings = new Surroundings(beginning.root(), session);
      writes.addAll(surroundings.schemas());
      if (beginning.wholeProject()) {
        writes.addAll(surroundings.settings());
      }
      refuseLedAway(beginning.root(), writes);
      Batch.write(writes);
    } catch (IOException e) {
      return cannot(writes);
    }
    tell(beginning, writes);
    return ExitCode.FINE;
  }

  private void refuseOccupied(List<Batch.Write> writes) {
    List<Path> occupied = Batch.occupied(writes);
    if (!occupied.isEmpty()) {
      List<Message> lines = new ArrayList<>();
      occupied.forEach(file -> lines.add(Message.of("cli.init.exists", session.name(file))));
      lines.add(Message.of("cli.init.nothing"));
      throw new WrongUse(lines);
    }
  }

  private void refuseLedAway(Path root, List<Batch.Write> writes) throws IOException {
    Enclosure enclosure = new Enclosure(root);
    for (Batch.Write write : writes) {
      if (!enclosure.holds(write.file())) {
        throw new WrongUse(
            List.of(
                Message.of("cli.init.led-away", session.name(write.file())),
                Message.of("cli.init.nothing")));
      }
    }
  }

  private ExitCode cannot(List<Batch.Write> writes) {
    Path first =
        writes.stream()
            .map(Batch.Write::file)
            .filter(file -> !isWritable(file))
            .findFirst()
            .orElse(writes.get(0).file());
    Unwritten.tell(first, session);
    session.err().println(session.text("cli.init.nothing"));
    return ExitCode.FAILED;
  }

  private static boolean isWritable(Path file) {
    Path there = file;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null
        && Files.isWritable(there)
        && (there.equals(file) || Files.isDirectory(there));
  }

  private void tell(Beginning beginning, List<Batch.Write> writes) {
    Path schemas = beginning.root().resolve(NewFile.SCHEMAS);
    boolean schemasToo = false;
    for (Batch.Write write : writes) {
      if (write.file().startsWith(schemas)) {
        schemasToo = true;
      } else {
        String key = write instanceof Batch.Change ? "cli.init.added-to" : "cli.report.written";
        session.page().println(session.text(key, session.name(write.file())));
      }
    }
    if (schemasToo) {
      session.page().println(session.text("cli.init.schemas", session.name(schemas)));
    }
    beginning.next().forEach(line -> session.page().println(session.text(line)));
  }
}
