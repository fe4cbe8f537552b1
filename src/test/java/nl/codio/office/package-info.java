/** Programs that judge and open an OpenDocument text: the ODF Validator and LibreOffice. */
@NullMarked
package nl.codio.office;

import org.jspecify.annotations.NullMarked;
