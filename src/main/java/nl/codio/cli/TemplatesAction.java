package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;

/** What {@code codio templates} can do, with the options that belong to it alone. */
enum TemplatesAction {
  LIST(SharedOptions.FORMAT),
  COPY(TemplatesCopy.MACRO, SharedOptions.OUTPUT, SharedOptions.FORCE),
  NEW(TemplatesNew.FROM, SharedOptions.OUTPUT, SharedOptions.FORCE),
  TRUST(TemplatesTrust.REVOKE);

  private final List<String> options;

  TemplatesAction(String... options) {
    this.options = List.of(options);
  }

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
    int place = words().indexOf(word);
    if (place < 0) {
      Message what = Message.of("templates.unknown-action", word, words());
      List<Message> lines = UsageErrors.withNearest(what, word, words());
      lines.add(Message.of("cli.see-help", "codio templates"));
      throw new WrongUse(lines);
    }
    TemplatesAction action = values()[place];
    action.refuseOthers(arguments);
    return action;
  }

  private String word() {
    return words().get(ordinal());
  }

  /** An option that would do nothing was meant to do something. */
  private void refuseOthers(Arguments arguments) {
    List<String> others = new ArrayList<>();
    for (TemplatesAction action : values()) {
      others.addAll(action.options);
    }
    others.removeAll(options);
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
