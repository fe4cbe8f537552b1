package nl.codio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ci")
class HtmlCheckerTest {

  @TempDir private Path folder;

  @Test
  void tells_what_is_wrong_in_each_page_and_nothing_of_one_that_is_sound() throws Exception {
    String head = "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\">";
    Path sound =
        Files.writeString(folder.resolve("goed.html"), head + "<title>x</title></head></html>");
    Path wrong =
        Files.writeString(folder.resolve("fout.html"), head + "</head><p><div>x</div></p>");

    List<String> complaints = HtmlChecker.complaints(List.of(sound, wrong), folder);

    assertThat(complaints)
        .allMatch(line -> line.contains("fout.html"))
        .anyMatch(line -> line.contains("Element “head” is missing a required instance of child"))
        .anyMatch(line -> line.contains("No “p” element in scope but a “p” end tag seen."));
  }
}
