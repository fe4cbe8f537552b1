/**
 * The house style of a project: the look, the logo and the footer that {@code codio.yaml} names,
 * made into a {@link nl.codio.report.Style}. All files are a stranger's: they lie within the
 * project, are small, and hold what they say to hold, or are left out. {@link
 * nl.codio.report.style.HouseStyle} says what was left out, in messages of the bundle {@code
 * style}.
 */
@NullMarked
package nl.codio.report.style;

import org.jspecify.annotations.NullMarked;
