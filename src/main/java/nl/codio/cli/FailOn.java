package nl.codio.cli;

import java.util.List;
import nl.codio.diagnostics.Severity;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --fail-on}: the least weight of a finding that makes a run end with {@code 1}. */
enum FailOn {
  FOUT(Severity.ERROR),
  WAARSCHUWING(Severity.WARNING),
  ADVIES(Severity.ADVICE),
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  ADVICE(Severity.ADVICE);

  private static final String OPTION = "--fail-on";

  private final Severity severity;

  FailOn(Severity severity) {
    this.severity = severity;
  }

  /** The words of the messages are offered; those of English messages are taken as well. */
  static OptionSpec option() {
    return OptionSpec.builder(OPTION)
        .type(FailOn.class)
        .completionCandidates(List.of("fout", "waarschuwing", "advies"))
        .descriptionKey("validate.fail-on")
        .build();
  }

  /** The weight that was asked for, else that of an error. */
  static Severity of(Arguments arguments) {
    return arguments.value(OPTION, FailOn.class).orElse(FOUT).severity;
  }
}
