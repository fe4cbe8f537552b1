package nl.codio.preview;

import java.util.List;
import java.util.function.Supplier;

/** What is to be seen. It is asked again and again, by one thread at a time. */
public interface Stage {

  /** The documents as the files are now, and what there is to say about them. */
  Scene now();

  /**
   * What is to be seen at one moment.
   *
   * @param revision another number each time that something changed
   * @param documents what can be looked at, in order
   * @param remarks what the writer should know, such as a file that cannot be read
   */
  record Scene(int revision, List<Shown> documents, List<String> remarks) {

    /** Copies the lists. */
    public Scene {
      documents = List.copyOf(documents);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A document that can be looked at.
   *
   * @param name what it is called to somebody who chooses
   * @param html makes it: one file that asks for nothing else; an {@link
   *     java.io.UncheckedIOException} tells why it cannot be made
   */
  record Shown(String name, Supplier<String> html) {}
}
