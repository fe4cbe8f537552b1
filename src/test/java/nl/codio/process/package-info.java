/** Starts other programs in tests, always with a time-out. */
@NullMarked
package nl.codio.process;

import org.jspecify.annotations.NullMarked;
