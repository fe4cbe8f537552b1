package nl.codio.lsp;

import org.eclipse.lsp4j.Range;

/**
 * A change of one stretch of a file that mends a finding.
 *
 * @param title what it does, in words
 * @param sure whether it is what was surely meant
 */
record Mend(String title, Range range, String text, boolean sure) {}
