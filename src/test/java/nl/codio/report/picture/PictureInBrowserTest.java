package nl.codio.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.browser.Axe;
import nl.codio.browser.Browser;
import nl.codio.browser.SelfContained;
import nl.codio.framework.Framework;
import nl.codio.framework.Value;
import nl.codio.report.picture.ValueWheel.Field;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each picture in a browser, with whatever font that has. */
@Tag("ci")
class PictureInBrowserTest {

  @TempDir private Path folder;

  static Stream<Arguments> pictures() {
    Set<String> all =
        Framework.current().values().all().stream().map(Value::name).collect(Collectors.toSet());
    List<Field> own =
        List.of(new Field("Nabijheid", true, true), new Field("W".repeat(99), true, false));
    return Stream.concat(
        PencilTest.pictures(), Stream.of(Arguments.of("vol", Sketches.wheel(all, all, own))));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void every_text_lies_within_its_field(String name, Picture picture) throws Exception {
    assertThat(misfits(page(name, picture))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyone_can_read_it_offline(String name, Picture picture) throws Exception {
    Path page = page(name, picture);

    assertThat(SelfContained.offences(Files.readString(page))).isEmpty();
    assertThat(Axe.of(page, folder)).isEmpty();
  }

  @Test
  void a_text_that_is_too_long_is_found() throws Exception {
    Path page = page("wiel", Sketches.framework());
    String tampered =
        Files.readString(page)
            .replace(">Integriteit<", ">Integriteit in alles wat wij doen en laten<");
    Files.writeString(page, tampered);

    assertThat(misfits(page))
        .contains("outside its field: Integriteit in alles wat wij doen en laten");
  }

  private Path page(String name, Picture picture) throws IOException {
    String svg = new Pencil(Palette.own(), new BundleWords()).draw(picture, name);
    String html =
        """
        <!DOCTYPE html>
        <html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head>
        <body><main><h1>Proef</h1>%s</main></body></html>
        """
            .formatted(svg);
    return Files.writeString(folder.resolve(name + ".html"), html);
  }

  private List<String> misfits(Path page) throws Exception {
    Path measured = folder.resolve("measured.html");
    Files.writeString(
        measured,
        Files.readString(page).replace("</body>", "<script>" + script() + "</script></body>"));
    String dom = new Browser(folder).open(measured);
    String start = "<pre id=\"misfits\">";
    assertThat(dom).contains(start);
    String found = dom.substring(dom.indexOf(start) + start.length());
    List<String> lines = found.substring(0, found.indexOf("</pre>")).lines().toList();
    assertThat(lines.get(0)).matches("[1-9][0-9]+ texts");
    return lines.subList(1, lines.size()).stream().filter(line -> !line.isBlank()).toList();
  }

  private static String script() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PictureInBrowserTest.class.getResourceAsStream("misfits.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
