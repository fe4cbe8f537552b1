/**
 * Shows what is made of the files while somebody writes them: a small server that only this machine
 * can reach ({@link nl.codio.preview.PreviewServer}), of one page that looks whether something
 * changed. What is shown comes from outside ({@link nl.codio.preview.Stage}).
 */
@NullMarked
package nl.codio.preview;

import org.jspecify.annotations.NullMarked;
