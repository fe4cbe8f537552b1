package nl.codio.cli;

import java.util.List;
import java.util.Optional;
import nl.codio.forms.Audience;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --audience}: for whom a report is made. */
enum ReadersOption {
  INTERN(Audience.INTERNAL),
  OPENBAAR(Audience.PUBLIC),
  INTERNAL(Audience.INTERNAL),
  PUBLIC(Audience.PUBLIC);

  private static final String OPTION = "--audience";

  private final Audience audience;

  ReadersOption(Audience audience) {
    this.audience = audience;
  }

  /** The words of the files are offered; their translations are taken as well. */
  static OptionSpec option() {
    return OptionSpec.builder(OPTION)
        .type(ReadersOption.class)
        .completionCandidates(List.of("intern", "openbaar"))
        .descriptionKey("report.audience")
        .build();
  }

  /** For whom, if that was said. */
  static Optional<Audience> of(Arguments arguments) {
    return arguments.value(OPTION, ReadersOption.class).map(word -> word.audience);
  }
}
