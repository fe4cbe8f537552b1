/**
 * What the templates made, as a tree, for the formats that go on from there. {@link
 * nl.codio.report.tree.FilledTree} reads it, {@link nl.codio.report.tree.Elements} walks it.
 */
@NullMarked
package nl.codio.report.tree;

import org.jspecify.annotations.NullMarked;
