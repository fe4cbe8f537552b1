/**
 * What codio has to say about a file, and where: places, findings and their severity. A finding
 * names its message by key and carries the arguments, so that one finding can be told in every
 * language. This package knows no other.
 */
@NullMarked
package nl.codio.diagnostics;

import org.jspecify.annotations.NullMarked;
