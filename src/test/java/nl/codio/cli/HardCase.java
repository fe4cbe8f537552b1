package nl.codio.cli;

import java.io.IOException;

/**
 * A case of which little is known, and that little in texts that are hard to set: every mark of
 * Markdown, several scripts and directions, signs and emoji.
 */
final class HardCase {

  /** Its name, and that of its folder. */
  static final String NAME = "chatbot";

  private static final String FOLDER = "casussen/" + NAME + "/";
  private static final String CASE =
      """
      codio: 1
      soort: casus
      titel: '%s'
      omschrijving:
        context: |
      %s
      """;
  private static final String WORKSHOP =
      """
      codio: 1
      soort: workshop
      datum: 2026-05-07
      waarden:
        - waarde: privacy
          waarom: |
      %s
      acties:
        - id: A1
          actie: '%s'
          toelichting: '%s'
      """;
  private static final String TITLE = "Chatbot 🤖 مرحبا שלום e\u0301én <b>&amp;</b> | *x*";
  private static final String TEXT =
      """
      Vóór <b>alles</b> &amp; *nadruk*: \\
      regel met مرحبا بالعالم en een [koppeling](https://elders.example/?a=b&c=d "titel")

      1. een
         - twee

           | a | b |
           |---|---|
           | 1 | 2 |

      | kop | lang |
      |---|---|
      | [x](bijlage.pdf#a) | `code  ruim` |

      > שלום
      >
      > - punt

      ```
        ruimte
      \ttab
      ```

      ---

      slot ✓ 👍
      """;

  private HardCase() {}

  /** Puts it in a project, in the place of the case of its name. */
  static void in(ExampleCopy project) throws IOException {
    project.write(FOLDER + "casus.yaml", CASE.formatted(TITLE, TEXT.indent(4)));
    project.write(
        FOLDER + "workshop-2026-05-07.yaml", WORKSHOP.formatted(TEXT.indent(6), TITLE, TITLE));
  }
}
