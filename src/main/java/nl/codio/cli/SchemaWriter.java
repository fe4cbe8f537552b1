package nl.codio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.files.Batch;
import nl.codio.model.FileKind;
import nl.codio.schema.Schemas;

/** Writes schemas to a folder: all of them or none, and never over what a person wrote. */
final class SchemaWriter {

  private final Session session;
  private final Path folder;
  private final boolean force;

  SchemaWriter(Session session, String folder, boolean force) {
    this.session = session;
    this.folder = path(folder, session);
    this.force = force;
  }

  private static Path path(String folder, Session session) {
    try {
      return session.directory().resolve(folder).normalize();
    } catch (InvalidPathException e) {
      throw new WrongUse(List.of(Message.of("cli.no-such-path", folder)));
    }
  }

  /** Where the schema of this kind stands. */
  static Path file(Path folder, FileKind kind) {
    return folder.resolve(kind.word() + ".json");
  }

  ExitCode write(List<FileKind> kinds) {
    try {
      refuseForeign(kinds);
      List<Batch.Write> writes = new ArrayList<>();
      for (FileKind kind : kinds) {
        renewed(kind).ifPresent(writes::add);
      }
      Batch.write(writes);
      tell(writes);
      return ExitCode.FINE;
    } catch (IOException e) {
      Unwritten.tell(folder, file(folder, kinds.get(0)), session);
      return ExitCode.FAILED;
    }
  }

  private void refuseForeign(List<FileKind> kinds) throws IOException {
    List<Message> lines = new ArrayList<>();
    for (FileKind kind : kinds) {
      Path file = file(folder, kind);
      if (Files.isDirectory(file)) {
        lines.add(Message.of("cli.report.is-folder", session.name(file)));
      } else if (!force && !GeneratedFile.mayReplace(file, Schemas::isMarked)) {
        lines.add(Message.of("cli.report.exists", session.name(file)));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(Message.of("cli.init.nothing"));
      throw new WrongUse(lines);
    }
  }

  /** The file to write; nothing when it says all of this already. */
  private Optional<Batch.Write> renewed(FileKind kind) throws IOException {
    Path file = file(folder, kind);
    byte[] content = Schemas.of(kind, session.messages()).getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(new Batch.Create(file, content));
    }
    byte[] before = Files.readAllBytes(file);
    return Arrays.equals(before, content)
        ? Optional.empty()
        : Optional.of(new Batch.Change(file, before, content));
  }

  private void tell(List<Batch.Write> writes) {
    for (Batch.Write write : writes) {
      session.page().println(session.text("cli.report.written", session.name(write.file())));
    }
    if (writes.isEmpty()) {
      session.page().println(session.text("cli.schema.current", session.name(folder)));
    }
  }
}
