package nl.codio.diagnostics;

/**
 * Another place that has to do with a finding, perhaps in another file.
 *
 * @param place where it is
 * @param message what is there
 */
public record Related(Place place, Message message) {}
