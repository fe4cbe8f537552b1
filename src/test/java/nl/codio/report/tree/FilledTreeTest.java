package nl.codio.report.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FilledTreeTest {

  private static final String LIMIT = "jdk.xml.maxElementDepth";

  @Test
  void reads_what_nests_deeper_than_newer_java_allows_by_itself() throws IOException {
    System.setProperty(LIMIT, "100");
    try {
      Element root = FilledTree.read("<b>".repeat(300) + "</b>".repeat(300)).getDocumentElement();

      assertThat(Elements.all(root, "b")).hasSize(299);
    } finally {
      System.clearProperty(LIMIT);
    }
  }
}
