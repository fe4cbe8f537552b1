package nl.codio.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Meant;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;
import nl.codio.forms.Decoded;
import nl.codio.forms.Form;
import nl.codio.framework.Editions;
import nl.codio.model.Content;
import nl.codio.model.FileContent;
import nl.codio.model.FileKind;
import nl.codio.model.Header;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;
import nl.codio.source.Node;
import nl.codio.source.Reading;
import nl.codio.source.ScalarNode;
import nl.codio.source.SourceReader;

/** Reads one file as what it says that it is. */
final class DocumentReader {

  private static final int FORMAT_VERSION = 1;

  private final Editions editions;

  /** A reader that tells of a file which names none of these editions. */
  DocumentReader(Editions editions) {
    this.editions = editions;
  }

  ReadFile read(Path location, Path name) {
    return decode(location, name, SourceReader.read(location, name));
  }

  ReadFile parse(Path location, Path name, byte[] bytes) {
    return decode(location, name, SourceReader.parse(name, bytes));
  }

  private ReadFile decode(Path location, Path name, Reading reading) {
    return decode(location, name, reading, kind -> kind::read);
  }

  /** Reads a file as {@code form} reads its kind. */
  ReadFile decode(
      Path location,
      Path name,
      Reading reading,
      Function<FileKind, Function<Form, FileContent>> form) {
    List<Finding> findings = new ArrayList<>(reading.findings());
    Optional<Document<? extends Content>> document =
        reading.root().flatMap(root -> document(location, name, root, form, findings));
    return new ReadFile(location, name, reading.source(), document, findings);
  }

  private Optional<Document<? extends Content>> document(
      Path location,
      Path name,
      Node root,
      Function<FileKind, Function<Form, FileContent>> form,
      List<Finding> findings) {
    if (!(root instanceof MappingNode keys)) {
      findings.add(
          root.isEmpty()
              ? hinted(error("B005", Place.of(name)), "B005")
              : hinted(error("B026.top", root.place()), "B026"));
      return Optional.empty();
    }
    return kind(name, keys, findings)
        .map(kind -> read(form.apply(kind), location, name, keys, findings));
  }

  private Optional<FileKind> kind(Path name, MappingNode keys, List<Finding> findings) {
    Optional<Entry> stated = keys.entry("soort").filter(entry -> !entry.value().isEmpty());
    if (stated.isEmpty() && keys.entry("codio").isEmpty()) {
      // What is not ours is not judged by our rules for YAML either.
      findings.clear();
      findings.add(notOurs(name));
      return Optional.empty();
    }
    if (stated.isEmpty()) {
      findings.add(kindMissing(keys));
      return Optional.empty();
    }
    if (!(stated.get().value() instanceof ScalarNode word)) {
      Place place = stated.get().value().place();
      findings.add(error("B021.word", place, "soort", String.join(" | ", words())));
      return Optional.empty();
    }
    Optional<FileKind> kind = FileKind.of(word.text());
    if (kind.isEmpty()) {
      findings.add(kindUnknown(word.place(), word.text()));
    }
    return kind;
  }

  private Document<? extends Content> read(
      Function<Form, FileContent> form,
      Path location,
      Path name,
      MappingNode keys,
      List<Finding> findings) {
    Decoded<FileContent> decoded = Decoded.from(keys, form);
    findings.addAll(decoded.findings());
    Header header = decoded.record().value().header();
    header.version().ifPresent(version -> checkVersion(version, findings));
    header.edition().ifPresent(edition -> checkEdition(edition, findings));
    return new Document<>(
        location,
        name,
        header,
        decoded.record().value().content(),
        keys.place(),
        decoded.record().remark(),
        decoded.unanswered());
  }

  private static void checkVersion(Located<Integer> version, List<Finding> findings) {
    if (version.value() != FORMAT_VERSION) {
      String key = version.value() > FORMAT_VERSION ? "B027.newer" : "B027";
      findings.add(hinted(error(key, version.place(), version.value()), key, version.value()));
    }
  }

  private void checkEdition(Located<LocalDate> edition, List<Finding> findings) {
    if (editions.find(edition.value()).isEmpty()) {
      LocalDate newest = editions.newest().edition();
      String key = edition.value().isAfter(newest) ? "B028.newer" : "B028";
      findings.add(error(key, edition.place(), edition.value(), newest));
    }
  }

  private static Finding kindMissing(MappingNode keys) {
    return hinted(error("B026.missing", keys.place()), "B026", words());
  }

  private static Finding kindUnknown(Place place, String word) {
    Finding finding = hinted(error("B026", place, word), "B026", words());
    List<String> nearest = NearestNames.nearest(word, words());
    return nearest.isEmpty() ? finding : finding.withCaption(Meant.names(nearest));
  }

  private static Finding notOurs(Path name) {
    return Finding.of("B031", Severity.ADVICE, Place.of(name), Message.of("findings.B031"))
        .withHint(Message.of("findings.B031.hint"));
  }

  private static List<String> words() {
    return Stream.of(FileKind.values()).map(FileKind::word).toList();
  }

  private static Finding error(String key, Place place, Object... arguments) {
    return Finding.of(
        key.substring(0, 4), Severity.ERROR, place, Message.of("findings." + key, arguments));
  }

  private static Finding hinted(Finding finding, String key, Object... arguments) {
    return finding.withHint(Message.of("findings." + key + ".hint", arguments));
  }
}
