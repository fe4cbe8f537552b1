package nl.codio.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Unanswered;
import nl.codio.model.Content;
import nl.codio.model.Header;

/**
 * One file that was read as what it says that it is.
 *
 * @param location where it lies, absolute
 * @param name how it is called to the user
 * @param header what every kind of file has
 * @param content what this kind has
 * @param place where its first key stands
 * @param remark what is said at its top, Markdown
 * @param unanswered the cells of its printed form in which nothing is filled in, and the claims
 *     that are not made
 */
public record Document<T extends Content>(
    Path location,
    Path name,
    Header header,
    T content,
    Place place,
    Optional<Located<String>> remark,
    List<Unanswered> unanswered) {

  /** The folder in which it lies. */
  public Path folder() {
    return location.resolveSibling("").normalize();
  }

  /** The same document with nothing said at its top. */
  Document<T> withoutRemark() {
    return new Document<>(location, name, header, content, place, Optional.empty(), unanswered);
  }

  /** This document as one of a narrower kind, if it is. */
  public <N extends Content> Optional<Document<N>> as(Class<N> kind) {
    return kind.isInstance(content)
        ? Optional.of(
            new Document<>(location, name, header, kind.cast(content), place, remark, unanswered))
        : Optional.empty();
  }
}
