/**
 * The templates, filled. {@link nl.codio.report.templates.Templates} brings a document, an edition
 * and a language of markup ({@link nl.codio.report.templates.Markup}) together; what a template can
 * see and call is here as well. {@link nl.codio.report.templates.TextWriter} makes files that are
 * the filled template itself; other formats start from it.
 */
@NullMarked
package nl.codio.report.templates;

import org.jspecify.annotations.NullMarked;
