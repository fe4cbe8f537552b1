/**
 * From bytes on disk to a located YAML tree. {@link nl.codio.source.SourceReader} reads one file
 * within its limits (5 MB, UTF-8, 100 levels) and says of everything it meets where it stands;
 * nothing here knows what a file means.
 */
@NullMarked
package nl.codio.source;

import org.jspecify.annotations.NullMarked;
