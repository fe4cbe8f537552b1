/**
 * The pictures in a report. A picture is one record that says what is shown ({@link
 * nl.codio.report.picture.Picture}: the value wheel, the time line of actions, the graph of
 * tensions), data only; {@link nl.codio.report.picture.Pencil} draws it as SVG, with one drawer a
 * picture.
 *
 * <p>The same record, words and palette give the same bytes. A picture has no script, style sheet
 * or reference outside itself; its description tells all that it shows, so that nothing is lost
 * where it cannot be seen. Colour never stands alone, and a sign is drawn, not set in a font that
 * may lack it. {@link nl.codio.report.picture.Letters} says how text is made to fit.
 */
@NullMarked
package nl.codio.report.picture;

import org.jspecify.annotations.NullMarked;
