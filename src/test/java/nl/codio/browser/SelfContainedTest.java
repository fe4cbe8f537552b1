package nl.codio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfContainedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>1</script>",
        "<SCRIPT src=x></SCRIPT>",
        "<img src=\"https://elders.example/x.png\" alt=\"\">",
        "<img src=//elders.example/x.png>",
        "<img src='naast.png'>",
        "<img src=\"data:image/png;base64,AA\" srcset=\"x.png 2x\">",
        "<img alt=\"a > b\" src=\"x.png\">",
        "<p onclick=\"f()\">x</p>",
        "<a href=\" JavaScript:f()\">x</a>",
        "<link rel=\"stylesheet\" href=\"http://elders.example/x.css\">",
        "<iframe srcdoc=\"x\"></iframe>",
        "<object data=\"x.svg\"></object>",
        "<meta http-equiv=\"Refresh\" content=\"0; url=https://elders.example\">",
        "<form action=\"https://elders.example\"></form>",
        "<p style=\"background: url( 'http://elders.example/x.png')\">x</p>",
        "<style>@import 'x.css';</style>",
        "<style>p { background: URL(https://elders.example/x.png) }</style>",
        "<style>@font-face { src: url(\"x.woff2\") }</style>",
        "<svg><use xlink:href=\"x.svg#a\"/></svg>",
        "<svg><image href=\"https://elders.example/x.png\"/></svg>",
        "<svg><rect fill=\"url(x.svg#a)\"/></svg>",
      })
  void what_loads_or_runs_something_is_found(String html) {
    assertThat(SelfContained.offences("<body>" + html + "</body>")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://elders.example\" title=\"src=x\">x</a>",
        "<a href=\"bijlage.html\">x</a>",
        "<img src=\"data:image/png;base64,AA\" alt=\"\">",
        "<img src=\"data:image/png;base64,AA\" alt=\"@import url(x.css)\">",
        "<p>&lt;script src=\"https://elders.example\"> url(x)</p>",
        "<!-- <script src=\"x\"></script> -->",
        "<style>p { background: url(data:image/png;base64,AA) } a { fill: url(#a) }</style>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#a\"/><rect fill=\"url(#b)\"/></svg>",
        "<meta name=\"generator\" content=\"codio\">",
        "<link rel=\"icon\" href=\"data:,\">",
      })
  void what_stands_on_its_own_is_fine(String html) {
    assertThat(SelfContained.offences("<body>" + html + "</body>")).isEmpty();
  }

  @Test
  void every_offence_is_shown_as_it_stands_there() {
    assertThat(
            SelfContained.offences(
                """
                <style>
                  p { background: url(x.png) }
                </style>
                <p>tekst</p>
                <img src="y.png">
                """))
        .containsExactly("<img src=\"y.png\">", "p { background: url(x.png) }");
  }
}
