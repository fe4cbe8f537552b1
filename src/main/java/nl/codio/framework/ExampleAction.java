package nl.codio.framework;

import java.util.Optional;

/**
 * An action that the handbook gives as an example for a value (bijlage 5). Whoever shows it says
 * that it is the handbook's.
 *
 * @param note what a reader should know of it, in codio's words
 */
public record ExampleAction(Category category, String text, Optional<String> note) {}
