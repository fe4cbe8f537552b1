package nl.codio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class XmlLinesTest {

  private final StringWriter text = new StringWriter();

  @Test
  void each_element_has_a_line() throws XMLStreamException {
    XmlLines xml = new XmlLines(new PrintWriter(text));
    xml.open("a");
    xml.attribute("b", 1);
    xml.open("c");
    xml.text("d");
    xml.close();
    xml.close();
    xml.end();

    assertThat(text)
        .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"1\">\n  <c>d</c>\n</a>\n");
  }

  @Test
  void what_xml_cannot_hold_is_a_mark_and_what_it_reads_otherwise_is_escaped()
      throws XMLStreamException {
    XmlLines xml = new XmlLines(new PrintWriter(text));
    xml.open("a");
    xml.attribute("b", "\"<&\u0000\u001b\ud83d\uffff\u202e👩\u200d💻é");
    xml.text("]]><b>&amp;\u0008");
    xml.close();

    assertThat(text.toString())
        .contains("b=\"&quot;&lt;&amp;" + "\ufffd".repeat(5) + "👩\u200d💻é\"")
        .contains(">]]&gt;&lt;b&gt;&amp;amp;\ufffd</a>");
  }
}
