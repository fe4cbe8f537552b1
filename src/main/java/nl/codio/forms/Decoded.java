package nl.codio.forms;

import java.util.List;
import java.util.function.Function;
import nl.codio.diagnostics.Finding;
import nl.codio.source.MappingNode;

/**
 * A record as it was read from one file.
 *
 * @param record the record; what could not be read is missing from it
 * @param unanswered the cells of the printed form in which nothing is filled in
 * @param findings all that is wrong with the shape, in the order of the questions
 */
public record Decoded<T>(Item<T> record, List<Unanswered> unanswered, List<Finding> findings) {

  /** Copies the lists, so that what was read never changes. */
  public Decoded {
    unanswered = List.copyOf(unanswered);
    findings = List.copyOf(findings);
  }

  /** Reads a record from the top of a file's tree. */
  public static <T> Decoded<T> from(MappingNode root, Function<Form, T> read) {
    Session session = new Session();
    Item<T> record = Decoder.read(Group.top(root), session, read);
    return new Decoded<>(record, session.unanswered(), session.findings());
  }
}
