package nl.codio.forms;

import nl.codio.diagnostics.Place;

/**
 * A cell of a printed form in which nothing is filled in.
 *
 * @param path its keys from the top of the file, joined by full stops
 * @param phase from when on it is expected
 * @param place where its key stands, or else the group that it belongs to
 */
public record Unanswered(String path, Phase phase, Place place) {}
