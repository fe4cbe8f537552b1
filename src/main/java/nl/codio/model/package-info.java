/**
 * The records of a codio project, as small immutable values that read themselves from their form.
 * Each {@code read} asks the questions of the printed form in its order, and so is the one
 * description of that part of the form; what the answers mean together is for the rules.
 */
@NullMarked
package nl.codio.model;

import org.jspecify.annotations.NullMarked;
