/**
 * What falls due: over a strategy and all its cases, each with its last day and its place. {@link
 * nl.codio.agenda.Agenda} gathers it, pure, from a project and a day; {@link
 * nl.codio.agenda.Subject} has a line for each sort. A rule that tells of something that is too
 * late asks here when that was due, so that both say the same.
 */
@NullMarked
package nl.codio.agenda;

import org.jspecify.annotations.NullMarked;
