/**
 * What an editor has to know of codio's files, as JSON Schema 2020-12: {@link
 * nl.codio.schema.Schemas} makes it from the description of the forms. It says what the decoder
 * says of the shape of a file; what a file means is for the rules.
 */
@NullMarked
package nl.codio.schema;

import org.jspecify.annotations.NullMarked;
