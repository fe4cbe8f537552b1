/**
 * The types of answer that codio's forms take: a term, a claim, a person or function, a value's
 * name. {@link nl.codio.model.answer.Kinds} names them all; each says what it reads and how it
 * refuses.
 */
@NullMarked
package nl.codio.model.answer;

import org.jspecify.annotations.NullMarked;
