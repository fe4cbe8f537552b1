/**
 * The templates that a project has of its own, in its folder {@code templates}: found and read, and
 * never run here. {@link nl.codio.report.own.OwnTemplates} reads the folder; a page in it begins
 * with a {@link nl.codio.report.own.TemplateHeader} that says of which type its data are. The
 * folder may come from strangers.
 */
@NullMarked
package nl.codio.report.own;

import org.jspecify.annotations.NullMarked;
