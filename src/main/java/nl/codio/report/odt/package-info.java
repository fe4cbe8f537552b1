/**
 * OpenDocument text, in which a colleague can go on. The templates make one flat document; the
 * classes here put right what depends on place (which style a paragraph has in an answer or a cell,
 * how wide a column is, which way a text runs), and {@code OdtPackage} makes the parts and the file
 * of it.
 */
@NullMarked
package nl.codio.report.odt;

import org.jspecify.annotations.NullMarked;
