package nl.codio.lsp;

import java.time.Clock;
import nl.codio.language.Messages;
import nl.codio.output.Wording;
import org.eclipse.lsp4j.services.LanguageClient;

/** All that the server can do for an editor, in one language. They belong to the desk. */
record Features(
    FormMap forms,
    Offers offers,
    Explanations explanations,
    Definitions definitions,
    QuickFixes quickFixes,
    Outline outline,
    Publisher publisher) {

  static Features of(Messages messages, Clock clock, Workspace workspace, LanguageClient client) {
    KeyTexts keys = new KeyTexts(messages);
    return new Features(
        new FormMap(),
        new Offers(messages, keys, clock),
        new Explanations(messages, keys),
        new Definitions(workspace),
        new QuickFixes(messages, workspace),
        new Outline(),
        new Publisher(workspace, new Wording(messages), client));
  }
}
