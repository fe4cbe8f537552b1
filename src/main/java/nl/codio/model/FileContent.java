package nl.codio.model;

/**
 * All that stands in one file.
 *
 * @param header what every kind of file has
 * @param content what this kind has
 */
public record FileContent(Header header, Content content) {}
