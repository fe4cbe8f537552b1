package nl.codio.forms;

import java.util.Optional;
import nl.codio.diagnostics.Place;

/**
 * A cell of a printed form in which nothing is filled in, or a claim that is not made.
 *
 * @param path its keys from the top of the file, joined by full stops
 * @param phase from when on it is expected; absent for a claim, which nobody expects
 * @param place where its key stands, or else the group that it belongs to
 */
public record Unanswered(String path, Optional<Phase> phase, Place place) {}
