/**
 * Mends: changes to a file that have one right answer ({@code codio fix} makes them), and those
 * that are likely (an editor offers both). {@link nl.codio.mend.Mender} finds them in a file of a
 * project; each class named after what it mends looks at what {@link nl.codio.mend.FilledForm} saw,
 * and says with each {@link nl.codio.mend.Mend} what the file must say afterwards, so that a change
 * that would say anything else is never made.
 */
@NullMarked
package nl.codio.mend;

import org.jspecify.annotations.NullMarked;
