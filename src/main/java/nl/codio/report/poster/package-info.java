/**
 * The poster on one page. {@link nl.codio.report.poster.SheetMaker} lays out a {@code Poster} so
 * that it can be read at two metres: a block a class, each with the largest letters in which its
 * texts fit ({@code …Fit}); the letters are measured without a font, for the widest that may be
 * used. What comes of it, a {@link nl.codio.report.poster.Sheet}, is the same for a drawing ({@link
 * nl.codio.report.poster.SheetDrawer}) and for a page. All measures are hundredths of the sheet's
 * width.
 */
@NullMarked
package nl.codio.report.poster;

import org.jspecify.annotations.NullMarked;
