/**
 * PDF for people who read with their eyes, their ears or their fingers, now and in twenty years:
 * PDF/UA-1 and PDF/A-2a at once. {@link nl.codio.report.pdf.PdfWriter} fills the templates as XHTML
 * ({@code formats/pdf.ftl}, {@code formats/pdf.css}), chooses from codio's own fonts what the text
 * needs, and has the page laid out by a library that may fetch nothing from outside.
 */
@NullMarked
package nl.codio.report.pdf;

import org.jspecify.annotations.NullMarked;
