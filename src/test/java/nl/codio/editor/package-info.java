/**
 * An editor without a window: the YAML language server that VS Code and others use, as it stands in
 * {@code src/test/npm}, with a small client.
 */
@NullMarked
package nl.codio.editor;

import org.jspecify.annotations.NullMarked;
