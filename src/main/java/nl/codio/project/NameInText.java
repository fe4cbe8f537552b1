package nl.codio.project;

import nl.codio.diagnostics.Place;

/**
 * A person who is named in a text that everybody may read.
 *
 * @param name as it stands there
 * @param place where
 */
public record NameInText(String name, Place place) {}
