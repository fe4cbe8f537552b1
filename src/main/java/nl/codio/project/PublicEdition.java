package nl.codio.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Discretion;
import nl.codio.forms.Form;
import nl.codio.forms.PublicForm;
import nl.codio.model.FileContent;
import nl.codio.model.FileKind;
import nl.codio.source.Node;
import nl.codio.source.Reading;
import nl.codio.source.SourceReader;

/**
 * A project as everybody may read it. It is read from the same files a second time, through a form
 * that answers only what is marked public; whoever reports on this project cannot tell more.
 *
 * @param project the project: what is not public is not filled in, and people are their functions
 * @param names where somebody who is known by name is named in a text of it all the same
 */
public record PublicEdition(Project project, List<NameInText> names) {

  /** Copies the list. */
  public PublicEdition {
    names = List.copyOf(names);
  }

  /** A file that was read, with its tree. */
  private record Parsed(ReadFile file, Optional<Reading> reading) {}

  /** One file of the edition, with the names that stand in its texts. */
  private record Opened(ReadFile file, List<NameInText> names) {}

  /**
   * The public edition of a project.
   *
   * @param withoutFunction what stands for somebody of whom no function is known, in the language
   *     of the reader
   */
  public static PublicEdition of(Project full, String withoutFunction) {
    List<Parsed> parsed = full.files().parallelStream().map(PublicEdition::parse).toList();
    People people = new People();
    for (Parsed one : parsed) {
      root(one).ifPresent(root -> people.add(one.file().folder(), root));
    }
    DocumentReader reader = new DocumentReader(full.editions());
    List<Opened> opened =
        parsed.parallelStream().map(one -> open(one, people, withoutFunction, reader)).toList();
    List<ReadFile> files = opened.stream().map(Opened::file).toList();
    Project project =
        new Linker(full.editions(), full.root(), full.boundary(), files).link(full.treeFindings());
    return new PublicEdition(
        project, opened.stream().flatMap(file -> file.names().stream()).toList());
  }

  private static Parsed parse(ReadFile file) {
    return new Parsed(
        file,
        file.document()
            .flatMap(document -> file.source())
            .map(
                source ->
                    SourceReader.parse(
                        file.name(), source.text().getBytes(StandardCharsets.UTF_8))));
  }

  private static Optional<Node> root(Parsed parsed) {
    return parsed.reading().flatMap(Reading::root);
  }

  private static Opened open(
      Parsed parsed, People people, String withoutFunction, DocumentReader reader) {
    ReadFile file = parsed.file();
    if (parsed.reading().isEmpty()) {
      return new Opened(file, List.of());
    }
    Discretion discretion = new PeopleOfFile(people, file.folder(), withoutFunction);
    List<Located<String>> texts = new ArrayList<>();
    Function<FileKind, Function<Form, FileContent>> form =
        kind -> PublicForm.reading(kind::read, discretion, texts::add);
    ReadFile read = reader.decode(file.location(), file.name(), parsed.reading().get(), form);
    return new Opened(
        new ReadFile(
            file.location(),
            file.name(),
            file.source(),
            read.document().map(Document::withoutRemark),
            file.findings()),
        file.source()
            .map(source -> new NamesInFile(people.finder(), source).in(texts))
            .orElse(List.of()));
  }
}
