/**
 * Writing to a person's folder so that nothing is lost: {@link nl.codio.files.AtomicFile} replaces
 * one file whole, {@link nl.codio.files.Batch} writes several or none, and {@link
 * nl.codio.files.Enclosure} sees where links lead out of a folder.
 */
@NullMarked
package nl.codio.files;

import org.jspecify.annotations.NullMarked;
