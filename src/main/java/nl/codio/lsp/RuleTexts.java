package nl.codio.lsp;

import nl.codio.language.Messages;

/** What there is to say of a rule. */
record RuleTexts(Messages messages) {

  boolean isKnown(String id) {
    return messages.has("rules." + id + ".name");
  }

  String name(String id) {
    return messages.text("rules." + id + ".name");
  }

  /** Its name and why it is there, in Markdown. */
  String markdown(String id) {
    return String.join(
        "\n\n",
        "**" + messages.text("lsp.rule", id, name(id)) + "**",
        messages.text("rules." + id + ".why"),
        "*" + messages.text("lsp.rule.more", id) + "*");
  }
}
