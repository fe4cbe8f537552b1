package nl.codio.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the located tree from SnakeYAML's events. The events are taken rather than its nodes
 * because each limit must be a finding with a place: depth, anchors, aliases, tags, a key twice, a
 * second document.
 */
final class TreeBuilder {

  private static final int MAX_DEPTH = 100;

  /** The time that the parser takes grows with the square of a line's length. */
  private static final int MAX_LINE = 100_000;

  private static final String YAML_TAG = "tag:yaml.org,2002:";

  private final SourceText source;
  private final FileFindings findings;
  private final StreamReader reader;
  private final Parser parser;
  private final CutTexts cutTexts;

  TreeBuilder(SourceText source, List<Finding> findings) {
    this.source = source;
    this.findings = new FileFindings(findings);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    // The parser takes a return for the end of a line only when something follows it.
    String text = source.text().endsWith("\r") ? source.text() + "\n" : source.text();
    this.reader = WholeText.of(text);
    this.parser = new ParserImpl(reader, options);
    this.cutTexts = new CutTexts(source, this.findings);
  }

  /** The top of the tree, or nothing when the file is empty or stops being YAML somewhere. */
  Optional<Node> build() {
    Optional<Integer> longLine = source.lineLongerThan(MAX_LINE);
    if (longLine.isPresent()) {
      Place place = new Place(source.file(), Span.onLine(longLine.get(), 1, 1));
      findings.add(error("B016", place, MAX_LINE));
      return Optional.empty();
    }
    try {
      return Optional.of(document());
    } catch (MarkedYAMLException e) {
      findings.addLast(new SyntaxError(source, e).finding());
    } catch (Unreadable e) {
      findings.add(e.finding);
    } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The parser lets slip what Java says of a number, such as the missing one behind "!%".
      findings.addLast(new SyntaxError(source, position(reader.getMark())).finding());
    }
    return Optional.empty();
  }

  private Node document() {
    parser.getEvent(); // the start of the stream
    if (parser.checkEvent(ID.StreamEnd)) {
      throw new Unreadable(
          error("B005", Place.of(source.file())).withHint(Message.of("findings.B005.hint")));
    }
    checkDirectives((DocumentStartEvent) parser.getEvent());
    Node root = node(0);
    parser.getEvent(); // the end of the document
    if (!parser.checkEvent(ID.StreamEnd)) {
      findings.add(error("B012", place(parser.peekEvent())));
    }
    return root;
  }

  private void checkDirectives(DocumentStartEvent start) {
    boolean tags = start.getTags() != null && !start.getTags().isEmpty();
    if (start.getVersion() != null || tags) {
      findings.add(error("B014", place(start)));
    }
  }

  private Node node(int depth) {
    Event event = parser.getEvent();
    if (depth > MAX_DEPTH) {
      throw new Unreadable(error("B007", startOf(event), MAX_DEPTH));
    }
    if (event instanceof AliasEvent) {
      findings.add(error("B008", place(event)).withHint(hint("findings.B008.hint", event)));
      return new ScalarNode("", ScalarNode.Style.PLAIN, place(event));
    }
    checkAnchorAndTag((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    return event instanceof SequenceStartEvent sequence
        ? sequence(sequence, depth)
        : mapping((MappingStartEvent) event, depth);
  }

  private ScalarNode scalar(ScalarEvent event) {
    ScalarNode scalar = new ScalarNode(event.getValue(), style(event), place(event));
    cutTexts.check(scalar);
    return scalar;
  }

  private static ScalarNode.Style style(ScalarEvent event) {
    ScalarStyle style = event.getScalarStyle();
    if (style == ScalarStyle.PLAIN) {
      return ScalarNode.Style.PLAIN;
    }
    return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED
        ? ScalarNode.Style.QUOTED
        : ScalarNode.Style.BLOCK;
  }

  private SequenceNode sequence(SequenceStartEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    return new SequenceNode(items, start.isFlow(), until(start, parser.getEvent()));
  }

  private MappingNode mapping(MappingStartEvent start, int depth) {
    List<MappingNode.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    while (!parser.checkEvent(ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      if (!(key instanceof ScalarNode name)) {
        findings.add(error("B013", key.place()).withHint(Message.of("findings.B013.hint")));
      } else if (name.text().equals("<<")) {
        findings.add(error("B011", name.place()).withHint(Message.of("findings.B011.hint")));
      } else if (seen.containsKey(name.text())) {
        findings.add(twice(name, seen.get(name.text())));
      } else {
        seen.put(name.text(), name.place());
        entries.add(new MappingNode.Entry(name, value));
      }
    }
    return new MappingNode(entries, start.isFlow(), until(start, parser.getEvent()));
  }

  private static Finding twice(ScalarNode key, Place first) {
    return error("B010", key.place(), key.text(), first.span().start().line())
        .withHint(Message.of("findings.B010.hint"))
        .withRelated(first, Message.of("findings.B010.first", key.text()));
  }

  private void checkAnchorAndTag(NodeEvent event) {
    if (event.getAnchor() != null) {
      findings.add(error("B008", startOf(event)).withHint(hint("findings.B008.hint", event)));
    }
    String tag = tag(event);
    if (tag != null) {
      findings.add(
          error("B009", startOf(event), asWritten(tag))
              .withHint(hint("findings.B009.hint", event)));
    }
  }

  /** Only of a text on one line can be shown how it is written whole. */
  private Message hint(String key, Event event) {
    boolean text = event instanceof ScalarEvent || event instanceof AliasEvent;
    boolean oneLine = event.getStartMark().getLine() == event.getEndMark().getLine();
    return ShownMend.of(
        key, text && oneLine ? source.line(event.getStartMark().getLine() + 1) : Optional.empty());
  }

  private static String asWritten(String tag) {
    return tag.startsWith(YAML_TAG) ? "!!" + tag.substring(YAML_TAG.length()) : tag;
  }

  private static @Nullable String tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
  }

  private Place place(Event event) {
    return between(event.getStartMark(), event.getEndMark());
  }

  private Place startOf(Event event) {
    Position start = position(event.getStartMark());
    return new Place(source.file(), Span.onLine(start.line(), start.column(), 1));
  }

  private Place until(Event start, Event end) {
    return between(start.getStartMark(), end.getEndMark());
  }

  private Place between(Mark start, Mark end) {
    Span span =
        new Span(
            start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
    return new Place(source.file(), span);
  }

  static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Finding error(String code, Place place, Object... arguments) {
    return Finding.of(code, Severity.ERROR, place, Message.of("findings." + code, arguments));
  }

  /** Ends the reading of one file, with the finding that says why. */
  private static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Unreadable(Finding finding) {
      super(finding.code(), null, false, false);
      this.finding = finding;
    }
  }
}
