package nl.codio.pages;

import java.util.List;

/**
 * A part of a file: the keys at its top that hold no others, or one key with all below it.
 *
 * @param title what it is called
 */
public record Section(String title, List<Field> fields) {

  /** Copies the list. */
  public Section {
    fields = List.copyOf(fields);
  }
}
