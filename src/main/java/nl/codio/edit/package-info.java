/**
 * Changes to the text of a file that leave every other byte as it is: an {@link nl.codio.edit.Edit}
 * replaces one stretch, a {@link nl.codio.edit.Patch} holds several that do not touch each other,
 * and {@link nl.codio.edit.UnifiedDiff} shows what a patch changes as {@code git apply} reads it.
 */
@NullMarked
package nl.codio.edit;

import org.jspecify.annotations.NullMarked;
