/**
 * What codio checks, one rule a file. A rule reads the linked project and says where something is;
 * the {@link nl.codio.rules.Catalogue} gives it its id and its norm, and {@link
 * nl.codio.rules.RuleBook} runs them all. Where an answer is missing or unknown a rule is silent:
 * the decoder has spoken already.
 */
@NullMarked
package nl.codio.rules;

import org.jspecify.annotations.NullMarked;
