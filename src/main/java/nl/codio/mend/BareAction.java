package nl.codio.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Span;
import nl.codio.edit.Edit;
import nl.codio.edit.Patch;
import nl.codio.mend.FilledForm.Item;
import nl.codio.source.MappingNode;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;
import nl.codio.source.SourceText;

/** An action that stands as bare text, and becomes one with keys in the style around it. */
record BareAction(SourceText source, Item item, ScalarNode text) {

  private static final String FLOW_SIGNS = ",[]{}#&*!|>'\"%@`:?";

  /** The patch that gives it an id; nothing where its text cannot stand behind a key as it is. */
  Optional<Patch> withId(String id, String textKey) {
    String keys = "id: " + id;
    if (item.holder().value() instanceof SequenceNode list) {
      boolean fits = hasFlowSiblings(list) && isFlowSafe() && Written.isOnOneLine(text);
      return list.flow() || fits
          ? braces("{" + keys + ", " + textKey + ": ")
          : inBlock(keys, textKey);
    }
    return alone(keys, textKey);
  }

  private boolean hasFlowSiblings(SequenceNode list) {
    return list.items().stream().anyMatch(it -> it instanceof MappingNode keys && keys.flow());
  }

  private boolean isFlowSafe() {
    return text.style() == ScalarNode.Style.QUOTED
        || text.text().chars().noneMatch(c -> FLOW_SIGNS.indexOf(c) >= 0);
  }

  private Optional<Patch> braces(String opening) {
    return Written.isOnOneLine(text)
        ? Optional.of(Patch.of(Edit.insert(start(), opening), Edit.insert(end(), "}")))
        : Optional.empty();
  }

  /** Its further lines move two places in, so that they stay further in than its key. */
  private Optional<Patch> inBlock(String keys, String textKey) {
    if (text.style() == ScalarNode.Style.BLOCK && !hasPlainHeader()) {
      return Optional.empty();
    }
    return Layout.of(source, start())
        .map(
            layout -> {
              List<Edit> edits = new ArrayList<>();
              edits.add(Edit.insert(start(), keys + layout.nextLine(0) + textKey + ": "));
              edits.addAll(furtherIn());
              return new Patch(edits);
            });
  }

  /** Whether its bar says nothing of how far its lines stand in. */
  private boolean hasPlainHeader() {
    String header = source.line(text.place().span().startLine()).orElse("");
    int bar = text.place().span().startColumn() - 1;
    return header
        .substring(Math.min(header.length(), header.offsetByCodePoints(0, bar)))
        .chars()
        .noneMatch(Character::isDigit);
  }

  private List<Edit> furtherIn() {
    List<Edit> edits = new ArrayList<>();
    Span span = text.place().span();
    for (int line = span.startLine() + 1; line <= span.endLine(); line++) {
      boolean own = line < span.endLine() || span.endColumn() > 1;
      String written = source.line(line).orElse("");
      if (own && !written.isBlank()) {
        int start = Layout.lineStart(source.text(), lineIndex(line));
        edits.add(Edit.insert(start, "  "));
      }
    }
    return edits;
  }

  private int lineIndex(int line) {
    return source.indexOf(new Position(line, 1));
  }

  /** One that stands right behind the key of the list. */
  private Optional<Patch> alone(String keys, String textKey) {
    Span key = item.holder().key().place().span();
    int colon = source.indexOf(key.end());
    boolean beside =
        Written.isOnOneLine(text)
            && key.startLine() == text.place().span().startLine()
            && source.text().startsWith(":", colon);
    return beside
        ? Layout.of(source, source.indexOf(key.start()))
            .map(
                layout ->
                    Patch.of(
                        new Edit(
                            colon + 1,
                            start(),
                            layout.nextLine(2)
                                + "- "
                                + keys
                                + layout.nextLine(4)
                                + textKey
                                + ": ")))
        : Optional.empty();
  }

  private int start() {
    return source.indexOf(text.place().span().start());
  }

  private int end() {
    return source.indexOf(text.place().span().end());
  }
}
