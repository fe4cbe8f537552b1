package nl.codio.framework;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads codio's own YAML into maps, lists and texts. From SnakeYAML's parser, since its loader
 * takes three times as long on a cold start.
 */
final class ResourceTree {

  private final Parser parser;

  private ResourceTree(Parser parser) {
    this.parser = parser;
  }

  static ResourceMap read(Reader text) {
    Parser parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    parser.getEvent(); // the stream starts
    parser.getEvent(); // the document starts
    if (new ResourceTree(parser).node() instanceof ResourceMap root) {
      return root;
    }
    throw new IllegalStateException("the resource is no list of keys");
  }

  private Object node() {
    Event event = parser.getEvent();
    int line = event.getStartMark().getLine() + 1;
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue();
    }
    if (event.is(Event.ID.SequenceStart)) {
      return list();
    }
    if (event.is(Event.ID.MappingStart)) {
      return new ResourceMap(line, map(line));
    }
    throw new IllegalStateException("line " + line + ": not a key, a list or a text");
  }

  private List<Object> list() {
    List<Object> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node());
    }
    parser.getEvent();
    return items;
  }

  private Map<String, Object> map(int line) {
    Map<String, Object> entries = new HashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      if (!(node() instanceof String key)) {
        throw new IllegalStateException("line " + line + ": a key is no text");
      }
      if (entries.put(key, node()) != null) {
        throw new IllegalStateException("line " + line + ": " + key + " stands here twice");
      }
    }
    parser.getEvent();
    return entries;
  }
}
