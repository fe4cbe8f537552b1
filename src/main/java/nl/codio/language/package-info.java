/**
 * What codio says, in Dutch and in English. {@link nl.codio.language.Messages} fills in the text of
 * a key; the texts stand in bundles, {@code <bundle>_nl.properties} and {@code
 * <bundle>_en.properties}, and the part of a key before its first dot names its bundle. This
 * package knows no other.
 */
@NullMarked
package nl.codio.language;

import org.jspecify.annotations.NullMarked;
