/**
 * House style in numbers: design tokens as NL Design System publishes them, in CSS. {@link
 * nl.codio.report.theme.TokenFile} reads a file of a stranger and keeps only what cannot do harm;
 * {@link nl.codio.report.theme.Tokens} knows what a name comes to in the end; {@link
 * nl.codio.report.theme.Theme} lays a file over codio's own look, and {@link
 * nl.codio.report.theme.Contrast} tells where text would be hard to read.
 *
 * <p>{@code templates/themes/neutraal.css} is the one place that says which tokens a report reads.
 */
@NullMarked
package nl.codio.report.theme;

import org.jspecify.annotations.NullMarked;
