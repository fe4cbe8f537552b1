package nl.codio.report;

/**
 * A value chosen in the workshop (R305).
 *
 * @param value which
 * @param accent whether it is an accent value of the strategy as well
 * @param mostImportant whether the workshop named it among the most important
 * @param why Markdown
 * @param meaning how it is filled in, in this case ({@code invulling}), Markdown
 * @param remark {@code toelichting}, Markdown
 */
public record ProjectValue(
    Value value,
    boolean accent,
    boolean mostImportant,
    String why,
    String meaning,
    String remark) {}
