package nl.codio.cli;

import java.util.Arrays;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.model.FileKind;

/** The kind of file that a word on the command line means. */
final class KindChoice {

  private KindChoice() {}

  /** The words of all kinds. */
  static List<String> words() {
    return Arrays.stream(FileKind.values()).map(FileKind::word).toList();
  }

  /**
   * The kind of this word.
   *
   * @param hint what else helps, where it is none
   * @throws WrongUse when it is none
   */
  static FileKind of(String word, Message... hint) {
    return FileKind.of(word)
        .orElseThrow(
            () -> {
              Message what = Message.of("cli.unknown-kind", word, words());
              List<Message> lines = UsageErrors.withNearest(what, word, words());
              lines.addAll(List.of(hint));
              return new WrongUse(lines);
            });
  }
}
