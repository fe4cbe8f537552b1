/**
 * How far a case and a strategy are: each phase of the handbook with what is done, what is missing
 * and what comes next. {@link nl.codio.status.Trajectories} derives it, pure, from a project and a
 * day. What is missing are the questions of the printed forms that nobody answered, and what the
 * rules find; a phase asks for nothing before its turn.
 */
@NullMarked
package nl.codio.status;

import org.jspecify.annotations.NullMarked;
