package nl.codio.lsp;

import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Located;
import nl.codio.language.Messages;
import nl.codio.project.TrackedAction;

/** What there is to say of an action. */
record ActionTexts(Messages messages) {

  private static final int SHORT = 60;

  /** What is to be done, in one short line. */
  String brief(TrackedAction action) {
    String text = text(action).replaceAll("\\s+", " ").strip();
    return text.length() <= SHORT ? text : text.substring(0, text.lastIndexOf(' ', SHORT)) + " …";
  }

  /** What is to be done, by whom, by when, and how it stands, in Markdown. */
  String markdown(TrackedAction action) {
    List<String> paragraphs = new ArrayList<>();
    String from = messages.text("lsp.action.from", action.origin());
    paragraphs.add("**" + messages.text("lsp.action", action.id()) + "** (" + from + ")");
    paragraphs.add(text(action).strip());
    List<String> facts = new ArrayList<>();
    if (!action.holders().isEmpty()) {
      List<String> holders = action.holders().stream().map(it -> it.value().label()).toList();
      facts.add(messages.text("lsp.action.holders", List.of(holders)));
    }
    action
        .deadline()
        .ifPresent(term -> facts.add(messages.text("lsp.action.deadline", term.value().text())));
    facts.add(messages.text("lsp.action.status", action.status().word()));
    if (action.followed()) {
      facts.add(messages.text("lsp.action.followed"));
    }
    paragraphs.add("- " + String.join("\n- ", facts));
    return String.join("\n\n", paragraphs);
  }

  private static String text(TrackedAction action) {
    return action.action().text().map(Located::value).orElse("");
  }
}
