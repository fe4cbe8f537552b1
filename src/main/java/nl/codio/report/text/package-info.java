/**
 * Text that people wrote, made fit for a report. {@link nl.codio.report.text.RichText} reads
 * Markdown into a small tree of our own ({@code Block}, {@code Inline}) in which nothing unsafe can
 * be said: no raw HTML, no picture, no address outside an allow-list. A format is one writer of
 * that tree. {@link nl.codio.report.text.DeepStack} is the thread on which all of it runs.
 */
@NullMarked
package nl.codio.report.text;

import org.jspecify.annotations.NullMarked;
