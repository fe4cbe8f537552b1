package nl.codio.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.codio.model.OwnTheme;
import nl.codio.report.theme.Theme;
import nl.codio.report.tree.FilledTree;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PressTest {

  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  private final Typeface typeface = new Typeface();
  private final Press press = new Press("0.0-test", typeface);

  @Test
  void asks_nothing_of_the_network() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      print(
          "@import url("
              + there
              + "a.css); body { background: url("
              + there
              + "b.png); }"
              + " @font-face { font-family: x; src: url("
              + there
              + "c.ttf); }",
          "<img src='"
              + there
              + "d.png' alt='d'/>"
              + "<link rel='stylesheet' href='"
              + there
              + "e.css'/>"
              + "<object data='"
              + there
              + "f.svg'></object>"
              + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
              + " viewBox='0 0 10 10' width='10' height='10'>"
              + "<image xlink:href='"
              + there
              + "g.png' width='5' height='5'/></svg>");
    } finally {
      server.stop(0);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void reads_no_file() throws IOException {
    Path picture = Files.createTempFile("codio", ".png");
    Files.write(picture, Base64.getDecoder().decode(DOT));
    try (PDDocument pdf = print("", "<p>x<img src='" + picture.toUri() + "' alt='d'/></p>")) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
    } finally {
      Files.delete(picture);
    }
  }

  @Test
  void shows_a_logo_that_comes_along_in_the_page() throws IOException {
    try (PDDocument pdf =
        print("", "<p><img src='data:image/png;base64," + DOT + "' alt='d'/></p>")) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
    }
  }

  @Test
  void says_where_a_page_is_no_page() {
    assertThatThrownBy(() -> print("", "<p>open\n<b></p>"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("2:");
  }

  @Test
  void takes_no_document_type_that_could_bring_in_files() {
    assertThatThrownBy(() -> FilledTree.read("<!DOCTYPE x SYSTEM 'file:///etc/hosts'><html/>"))
        .isInstanceOf(IOException.class);
  }

  private PDDocument print(String css, String body) throws IOException {
    String page =
        "<html lang='nl'><head><title>t</title><style>"
            + css
            + " body { font-family: 'Noto Sans' }"
            + "</style></head><body>"
            + body
            + "</body></html>";
    FontChoice fonts = FontChoice.of(page, typeface);
    return Loader.loadPDF(press.print(page, Theme.own(OwnTheme.NEUTRAL).tokens(), fonts, ""));
  }
}
