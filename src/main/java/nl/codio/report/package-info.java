/**
 * The documents that codio makes. A document is one public record, pure data without markup, clock
 * or locale ({@link nl.codio.report.CaseReport}), and one template that only lists and branches; a
 * format is one library of macros with its own escaping ({@link nl.codio.report.Format}). {@code
 * nl.codio.report.templates} brings the two together, and {@code nl.codio.report.render} makes the
 * file of it. What people wrote is Markdown, and passes through {@code nl.codio.report.text} before
 * it reaches a page.
 *
 * <p>Records here hold no {@code Optional} and no enum: templates read them, and blank text or an
 * empty list is an empty cell, which stays visible. Days and terms are ISO text as in the files;
 * {@link nl.codio.report.Word} is a word of a closed list, told in the language of the report.
 */
@NullMarked
package nl.codio.report;

import org.jspecify.annotations.NullMarked;
