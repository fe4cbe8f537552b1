package nl.codio.pages;

import java.util.Optional;

/**
 * One key that may stand in a file.
 *
 * @param depth how many keys it lies below the first of its section
 * @param key as it stands in the file
 * @param label what it is called
 * @param question the question of the handbook, where it asks one
 * @param answer what kind of answer it takes; empty for a key that only holds others
 * @param several whether a list may stand there
 * @param needed whether nothing can do without it
 * @param rare whether it is seldom needed
 * @param isPublic whether a public report may show it; absent for a key that only holds others
 * @param instead the key that can stand here in its place; empty where there is none
 */
public record Field(
    int depth,
    String key,
    String label,
    Optional<String> question,
    String answer,
    boolean several,
    boolean needed,
    boolean rare,
    Optional<Boolean> isPublic,
    String instead) {}
