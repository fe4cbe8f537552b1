/**
 * The JSON Schema of each kind of file, for editors: {@link nl.codio.schema.Schemas} makes it from
 * the description of the form. A schema takes all that the decoder takes; where it says no, the
 * decoder does too. It is written so that the YAML language server offers the right words and gives
 * messages that a person understands.
 */
@NullMarked
package nl.codio.schema;

import org.jspecify.annotations.NullMarked;
