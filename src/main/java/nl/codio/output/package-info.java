/**
 * How things are put on paper, whatever they are: paragraphs that fit a width, JSON documents. What
 * a finding looks like is here too; what a value looks like is the command's.
 */
@NullMarked
package nl.codio.output;

import org.jspecify.annotations.NullMarked;
