package nl.codio.output;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with each element on a line of its own. */
final class XmlLines {

  private final PrintWriter out;
  private final XMLStreamWriter xml;

  /** Of each open element whether others are within it. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  XmlLines(PrintWriter out) throws XMLStreamException {
    this.out = out;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  void open(String element) throws XMLStreamException {
    if (!open.isEmpty()) {
      open.pop();
      open.push(true);
    }
    newLine();
    xml.writeStartElement(element);
    open.push(false);
  }

  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, allowed(value));
  }

  void attribute(String name, int value) throws XMLStreamException {
    xml.writeAttribute(name, Integer.toString(value));
  }

  void text(String text) throws XMLStreamException {
    xml.writeCharacters(allowed(text));
  }

  void close() throws XMLStreamException {
    if (open.pop()) {
      newLine();
    }
    xml.writeEndElement();
  }

  void end() throws XMLStreamException {
    xml.flush();
    out.print('\n');
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(open.size()));
  }

  /** XML has no way to write some characters, and nobody who reads a report wants to be steered. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isAllowed(point) ? point : TerminalWriter.MARK)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int point) {
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !half && point != 0xFFFE && point != 0xFFFF && !TerminalWriter.steers(point);
  }
}
