package nl.codio.forms;

import java.util.function.Function;

/**
 * One side of a fork.
 *
 * @param key the key that says that this is the case
 * @param read reads the whole case, this key included, from the form that holds it
 */
public record Case<T>(String key, Function<Form, T> read) {}
