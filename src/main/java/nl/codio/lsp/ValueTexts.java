package nl.codio.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.framework.Framework;
import nl.codio.language.Messages;
import nl.codio.output.Wording;
import nl.codio.project.AccentValue;

/** What there is to say of a value. */
record ValueTexts(Messages messages) {

  /** In a few words. */
  String detail(KnownValue value) {
    if (value.accent().isPresent()) {
      return messages.text("lsp.accent");
    }
    return value.declared().isPresent()
        ? messages.text("lsp.own")
        : value.principle().map(it -> it.name()).orElse("");
  }

  /** What it means, and what the strategy says of it, in Markdown. */
  String markdown(KnownValue value) {
    List<String> paragraphs = new ArrayList<>();
    String place =
        value
            .principle()
            .map(it -> messages.text("lsp.value.place", it.name(), it.foundation().name()))
            .map(where -> " (" + where + ")")
            .orElse("");
    paragraphs.add("**" + value.title() + "**" + place);
    if (!value.definition().isEmpty()) {
      paragraphs.add(value.definition().strip());
    }
    value.accent().ifPresent(accent -> paragraphs.addAll(accent(accent)));
    paragraphs.add("*" + source(value) + "*");
    return String.join("\n\n", paragraphs);
  }

  private List<String> accent(AccentValue accent) {
    List<String> paragraphs = new ArrayList<>();
    String file = Wording.name(accent.strategy().name());
    paragraphs.add("**" + messages.text("lsp.accent.of", file) + "**");
    said("lsp.accent.rationale", accent.rationale()).ifPresent(paragraphs::add);
    said("lsp.accent.meaning", accent.meaning()).ifPresent(paragraphs::add);
    return paragraphs;
  }

  private Optional<String> said(String label, Optional<String> text) {
    return text.map(it -> messages.text(label) + ": " + it.strip());
  }

  private String source(KnownValue value) {
    return value
        .declared()
        .map(place -> messages.text("lsp.value.declared", Wording.name(place.file())))
        .orElseGet(() -> messages.text("lsp.value.source", List.of(Framework.current().edition())));
  }
}
