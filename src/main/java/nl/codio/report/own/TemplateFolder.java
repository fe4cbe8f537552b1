package nl.codio.report.own;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.diagnostics.Message;

/** Reads the folder of templates of a project, and nothing outside it. */
final class TemplateFolder {

  static final int MOST_FILES = 100;
  static final long LARGEST = 256 << 10;
  private static final int DEEPEST = 3;
  private static final String NAME = "[A-Za-z0-9_-][A-Za-z0-9._-]{0,80}\\.(ftl|css)";

  private final Path root;
  private final Path folder;
  private final List<OwnTemplate> read = new ArrayList<>();
  private final List<Message> refusals = new ArrayList<>();

  TemplateFolder(Path root) {
    this.root = root;
    this.folder = root.resolve(OwnTemplate.FOLDER);
  }

  OwnTemplates read() {
    if (!Files.isRegularFile(root.resolve("codio.yaml")) || !Files.isDirectory(folder)) {
      return OwnTemplates.none();
    }
    try {
      if (!folder.toRealPath().startsWith(root.toRealPath())) {
        return new OwnTemplates(List.of(), List.of(Message.of("own.led-away", OwnTemplate.FOLDER)));
      }
      List<Path> files = files();
      files.stream().limit(MOST_FILES).forEach(this::read);
      if (files.size() > MOST_FILES) {
        refusals.add(Message.of("own.too-many", OwnTemplate.FOLDER, files.size(), MOST_FILES));
      }
    } catch (IOException e) {
      refusals.add(Message.of("own.unreadable", OwnTemplate.FOLDER));
    }
    return new OwnTemplates(read, refusals);
  }

  private List<Path> files() throws IOException {
    // A folder that is named by a link is meant itself; links within it are another matter.
    try (Stream<Path> files = Files.walk(folder.toRealPath(), DEEPEST, new FileVisitOption[0])) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches(NAME))
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .limit(MOST_FILES * 10L)
          .toList();
    }
  }

  private void read(Path file) {
    try {
      Path top = folder.toRealPath();
      String name = top.relativize(file).toString().replace('\\', '/');
      String told = OwnTemplate.FOLDER + "/" + name;
      if (!Files.exists(file) || !file.toRealPath().startsWith(top)) {
        refusals.add(Message.of("own.led-away", told));
      } else if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        refusals.add(Message.of("own.unreadable", told));
      } else if (Files.size(file) > LARGEST) {
        refusals.add(Message.of("own.too-large", told, LARGEST >> 10));
      } else {
        read.add(new OwnTemplate(name, text(Files.readAllBytes(file))));
      }
    } catch (CharacterCodingException noText) {
      refusals.add(Message.of("own.no-text", told(file)));
    } catch (IOException e) {
      refusals.add(Message.of("own.unreadable", told(file)));
    }
  }

  private static String told(Path file) {
    return OwnTemplate.FOLDER + "/" + file.getFileName();
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
