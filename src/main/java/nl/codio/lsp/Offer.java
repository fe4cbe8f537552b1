package nl.codio.lsp;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * One thing that may stand at a point.
 *
 * @param label what is shown in the list, and by what it is found
 * @param text what is written
 * @param detail a few words beside it; empty for none
 * @param markdown what it means; empty for nothing
 */
record Offer(String label, String text, String detail, String markdown, CompletionItemKind kind) {

  /** A word that is written as it is shown. */
  static Offer word(String word, String detail, String markdown) {
    return new Offer(word, word, detail, markdown, CompletionItemKind.EnumMember);
  }
}
