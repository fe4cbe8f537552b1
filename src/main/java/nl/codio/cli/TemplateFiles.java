package nl.codio.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.files.Batch;
import nl.codio.files.Enclosure;
import nl.codio.report.library.Macro;
import nl.codio.report.library.MacroFile;
import nl.codio.report.own.OwnTemplate;

/** What goes to the folder of templates of a project: all of it, or nothing. */
final class TemplateFiles {

  private final Session session;
  private final Path root;
  private final boolean force;
  private final List<Batch.Write> writes = new ArrayList<>();
  private final List<Message> refusals = new ArrayList<>();

  private TemplateFiles(Session session, Path root, boolean force) {
    this.session = session;
    this.root = root;
    this.force = force;
  }

  /**
   * Those of the project around the current folder.
   *
   * @param force whether what stands there may be replaced
   * @throws WrongUse when there is no project
   */
  static TemplateFiles around(Session session, boolean force) {
    return new TemplateFiles(session, Selection.rootHere(session), force);
  }

  /** A template that is wholly this text. */
  void put(String name, String text) {
    Path file = file(name);
    if (!isThere(file)) {
      writes.add(new Batch.Create(file, text.getBytes(StandardCharsets.UTF_8)));
    } else if (force && Files.isRegularFile(file)) {
      change(file, text);
    } else {
      refuse(Files.isDirectory(file) ? "cli.report.is-folder" : "templates.exists", file);
    }
  }

  /**
   * A template that holds at least these macros.
   *
   * @param text what it is wholly, where it does not exist yet
   */
  void put(String name, String text, List<Macro> macros) {
    Path file = file(name);
    if (!Files.isRegularFile(file)) {
      put(name, text);
      return;
    }
    try {
      MacroFile before = new MacroFile(read(file));
      for (Macro macro : macros) {
        if (!force && before.macro(macro.name()).isPresent()) {
          refuse("templates.macro-exists", file, macro.name());
        }
      }
      change(file, before.with(macros).text());
    } catch (IOException e) {
      refuse("templates.unreadable", file);
    }
  }

  /**
   * Writes it, and says so.
   *
   * @throws WrongUse when something stands in the way
   */
  ExitCode write() {
    try {
      Enclosure enclosure = new Enclosure(root);
      for (Batch.Write write : writes) {
        if (!enclosure.holds(write.file())) {
          refuse("cli.init.led-away", write.file());
        }
      }
      if (!refusals.isEmpty()) {
        refusals.add(Message.of("cli.init.nothing"));
        throw new WrongUse(refusals);
      }
      Batch.write(writes);
      writes.forEach(this::tell);
      return ExitCode.FINE;
    } catch (IOException e) {
      return cannot();
    }
  }

  private Path file(String name) {
    return root.resolve(OwnTemplate.FOLDER).resolve(name);
  }

  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void change(Path file, String text) {
    try {
      byte[] before = Files.readAllBytes(file);
      writes.add(new Batch.Change(file, before, text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      refuse("templates.unreadable", file);
    }
  }

  private static String read(Path file) throws CharacterCodingException, IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  private void refuse(String key, Path file, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(session.name(file)));
    arguments.addAll(List.of(more));
    refusals.add(new Message(key, arguments));
  }

  private void tell(Batch.Write write) {
    String key = write instanceof Batch.Change ? "templates.changed" : "cli.report.written";
    session.page().println(session.text(key, session.name(write.file())));
  }

  private ExitCode cannot() {
    Unwritten.tell(writes.get(0).file(), session);
    session.err().println(session.text("cli.init.nothing"));
    return ExitCode.FAILED;
  }
}
