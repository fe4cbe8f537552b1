package nl.codio.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;

/**
 * Where one form of the findings goes.
 *
 * @param file absolute; absent for standard output
 */
record FindingsTarget(FindingsFormat format, Optional<Path> file) {

  private static final String STANDARD_OUTPUT = "-";

  /**
   * All that is asked for: what stands behind {@code -o}, and on standard output what is not sent
   * elsewhere. There a person finds the text, unless {@code --format} names a form that no {@code
   * -o} takes, or an {@code -o} goes there itself.
   *
   * @throws WrongUse when one cannot be understood, or two would go to one place
   */
  static List<FindingsTarget> of(Arguments arguments, Session session) {
    Optional<FindingsFormat> asked = arguments.value(SharedOptions.FORMAT, FindingsFormat.class);
    List<FindingsTarget> targets = new ArrayList<>();
    boolean taken = false;
    for (String output : arguments.texts(SharedOptions.OUTPUT)) {
      Optional<FindingsFormat> named = formatOf(output);
      taken |= named.isEmpty();
      String place = named.isEmpty() ? output : output.substring(output.indexOf('=') + 1);
      FindingsFormat format = named.or(() -> asked).orElse(FindingsFormat.TEXT);
      targets.add(new FindingsTarget(format, file(place, output, session)));
    }
    if (targets.stream().allMatch(target -> target.file().isPresent())) {
      FindingsFormat shown = taken ? FindingsFormat.TEXT : asked.orElse(FindingsFormat.TEXT);
      targets.add(new FindingsTarget(shown, Optional.empty()));
    }
    return targets;
  }

  /** The form before the first {@code =}; a file may have that sign in its name too. */
  private static Optional<FindingsFormat> formatOf(String output) {
    int end = output.indexOf('=');
    return end < 0 ? Optional.empty() : FindingsFormat.named(output.substring(0, end));
  }

  private static Optional<Path> file(String place, String output, Session session) {
    if (place.equals(STANDARD_OUTPUT)) {
      return Optional.empty();
    }
    if (place.isEmpty()) {
      throw new WrongUse(List.of(Message.of("cli.missing-value", ("-o " + output).strip())));
    }
    try {
      return Optional.of(session.directory().resolve(place).normalize());
    } catch (InvalidPathException e) {
      throw new WrongUse(List.of(Message.of("cli.no-such-path", place)));
    }
  }
}
