package nl.codio.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.codio.diagnostics.Message;

/** What {@code codio templates} can do, with the options that belong to it alone. */
enum TemplatesAction {
  LIST,
  COPY,
  NEW,
  TRUST;

  /** The words of all, as one types them. */
  static List<String> words() {
    return SharedOptions.words(TemplatesAction.class);
  }

  /**
   * What these arguments ask to do: to list, when they do not say.
   *
   * @throws WrongUse when there is no such thing, or an option would do nothing
   */
  static TemplatesAction of(Arguments arguments) {
    String word = arguments.words().stream().findFirst().orElse(LIST.word());
    TemplatesAction action =
        Arrays.stream(values())
            .filter(it -> it.word().equals(word))
            .findFirst()
            .orElseThrow(() -> unknown(word));
    action.refuseOthers(arguments);
    return action;
  }

  private static WrongUse unknown(String word) {
    Message what = Message.of("templates.unknown-action", word, words());
    List<Message> lines = UsageErrors.withNearest(what, word, words());
    lines.add(Message.of("cli.see-help", "codio templates"));
    return new WrongUse(lines);
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private List<String> options() {
    return switch (this) {
      case LIST -> List.of(SharedOptions.FORMAT);
      case COPY -> List.of(TemplatesCopy.MACRO, SharedOptions.OUTPUT, SharedOptions.FORCE);
      case NEW -> List.of(TemplatesNew.FROM, SharedOptions.OUTPUT, SharedOptions.FORCE);
      case TRUST -> List.of(TemplatesTrust.REVOKE);
    };
  }

  /** An option that would do nothing was meant to do something. */
  private void refuseOthers(Arguments arguments) {
    List<String> others = new ArrayList<>();
    for (TemplatesAction action : values()) {
      others.addAll(action.options());
    }
    others.removeAll(options());
    for (String option : others) {
      if (arguments.has(option)) {
        throw new WrongUse(
            List.of(
                Message.of("templates.other-option", option, word()),
                Message.of("cli.see-help", "codio templates")));
      }
    }
  }
}
