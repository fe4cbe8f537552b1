/**
 * The files of a project, found and linked: a case to its workshops, its log and its strategy, an
 * accent value to where it was charged, an action to what became of it. Everything here is derived;
 * nothing is judged.
 */
@NullMarked
package nl.codio.project;

import org.jspecify.annotations.NullMarked;
