/**
 * Files to begin with. A {@link nl.codio.scaffold.Blank} is an empty form with the handbook's
 * questions beside its fields; the others say which files a project, a case, a workshop begin with,
 * and what is already known in them. Nothing here touches the disk.
 */
@NullMarked
package nl.codio.scaffold;

import org.jspecify.annotations.NullMarked;
