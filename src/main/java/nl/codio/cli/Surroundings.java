package nl.codio.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.files.Batch;
import nl.codio.model.FileKind;
import nl.codio.scaffold.Additions;
import nl.codio.scaffold.EditorSettings;
import nl.codio.scaffold.NewFile;
import nl.codio.schema.Schemas;

/**
 * What stands around the files of a project: what tells git and editors of them. Where it is there
 * already, only what is missing is put in.
 */
final class Surroundings {

  private static final Path SETTINGS = Path.of(".vscode", "settings.json");
  private static final Path EXTENSIONS = Path.of(".vscode", "extensions.json");

  private final Path root;
  private final Session session;

  Surroundings(Path root, Session session) {
    this.root = root;
    this.session = session;
  }

  /** What tells an editor the questions of each kind of file, as far as it is not there. */
  List<Batch.Write> schemas() {
    List<Batch.Write> writes = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      Path file = SchemaWriter.file(root.resolve(NewFile.SCHEMAS), kind);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        writes.add(create(file, Schemas.of(kind, session.messages())));
      }
    }
    return writes;
  }

  /** What git and VS Code have to know. */
  List<Batch.Write> settings() throws IOException {
    List<Batch.Write> writes = new ArrayList<>();
    for (Additions additions : Additions.ofGit()) {
      Path file = root.resolve(additions.file());
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        byte[] before = Files.readAllBytes(file);
        additions.to(before).ifPresent(after -> writes.add(new Batch.Change(file, before, after)));
      } else {
        additions.to(new byte[0]).ifPresent(text -> writes.add(new Batch.Create(file, text)));
      }
    }
    editor(writes);
    return writes;
  }

  private void editor(List<Batch.Write> writes) throws IOException {
    Path settings = root.resolve(SETTINGS);
    if (Files.exists(settings, LinkOption.NOFOLLOW_LINKS)) {
      completed(settings, Files.readAllBytes(settings), writes);
    } else {
      EditorSettings.in("{}\n").ifPresent(text -> writes.add(create(settings, text)));
    }
    Path extensions = root.resolve(EXTENSIONS);
    if (!Files.exists(extensions, LinkOption.NOFOLLOW_LINKS)) {
      writes.add(create(extensions, EditorSettings.extensions()));
    }
  }

  /** Settings that cannot be read stay as they are: the files tell an editor enough. */
  private void completed(Path settings, byte[] before, List<Batch.Write> writes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(before)).toString();
      EditorSettings.in(text)
          .ifPresent(after -> writes.add(new Batch.Change(settings, before, bytes(after))));
    } catch (IOException unreadable) {
      session.err().println(session.text("cli.init.odd-settings", session.name(settings)));
    }
  }

  private static Batch.Write create(Path file, String text) {
    return new Batch.Create(file, bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
