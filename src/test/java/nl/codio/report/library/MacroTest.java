package nl.codio.report.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MacroTest {

  private static final String LIBRARY =
      """
      <#-- About the file. -->

      <#-- What one
           is for. -->
      <#macro one title lead="">
      ${title}
      </#macro>

      <#-- <#macro old></#macro> -->
      <#function two of><#return of></#function>
      <#macro three></#macro>
      """;

  @Test
  void a_library_falls_apart_in_macros_and_functions() {
    List<Macro> macros = Macro.in(LIBRARY);

    assertThat(macros)
        .extracting(Macro::signature)
        .containsExactly("one title lead=\"\"", "two of", "three");
    assertThat(macros).extracting(Macro::word).containsExactly("macro", "function", "macro");
  }

  @Test
  void the_comment_right_before_a_macro_says_what_it_is_for_and_goes_with_it() {
    Macro one = Macro.in(LIBRARY).get(0);

    assertThat(one.about()).isEqualTo("What one is for.");
    assertThat(one.text()).startsWith("<#-- What one\n").endsWith("\n</#macro>");
    assertThat(Macro.in(LIBRARY).get(2).about()).isEmpty();
  }

  @Test
  void a_file_gets_a_macro_at_its_end_or_in_the_place_of_its_own() {
    MacroFile file = new MacroFile("<#-- Van ons. -->\n<#macro three>oud</#macro>\n<#-- einde -->");
    List<Macro> macros = Macro.in(LIBRARY);

    assertThat(file.with(macros.subList(1, 3)).text())
        .isEqualTo(
            """
            <#macro three></#macro>
            <#-- einde -->

            <#-- <#macro old></#macro> -->
            <#function two of><#return of></#function>
            """);
  }

  @Test
  void a_file_without_a_last_line_end_gets_one() {
    MacroFile file = new MacroFile("<#assign a = 1>").with(Macro.in(LIBRARY).subList(2, 3));

    assertThat(file.text()).isEqualTo("<#assign a = 1>\n\n<#macro three></#macro>\n");
  }
}
