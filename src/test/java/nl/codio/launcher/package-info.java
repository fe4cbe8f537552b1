/** Tries {@code bin/codio} of the packed distribution as a user would. */
@NullMarked
package nl.codio.launcher;

import org.jspecify.annotations.NullMarked;
