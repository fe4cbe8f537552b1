package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Spelling;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/** Which workshop of a case someone means. */
record WorkshopChoice(Optional<String> asked) {

  /**
   * The workshop of each case: the one that was asked for, else the one whose file was named, else
   * the newest (R311). Cases without it are left out.
   *
   * @throws WrongUse when none of the cases has the workshop that was asked for
   */
  List<Chosen> in(List<CaseChoice.Chosen> cases) {
    List<Chosen> chosen = new ArrayList<>();
    for (CaseChoice.Chosen one : cases) {
      of(one).ifPresent(workshop -> chosen.add(new Chosen(one, workshop)));
    }
    List<String> keys =
        cases.stream()
            .flatMap(one -> one.theCase().workshops().stream())
            .map(WorkshopInCase::key)
            .distinct()
            .sorted()
            .toList();
    if (asked.isPresent() && chosen.isEmpty() && !keys.isEmpty()) {
      throw none(asked.get(), cases, keys);
    }
    return chosen;
  }

  /** A workshop with the case that holds it. */
  record Chosen(CaseChoice.Chosen of, WorkshopInCase workshop) {}

  private Optional<WorkshopInCase> of(CaseChoice.Chosen one) {
    if (asked.isPresent()) {
      return called(asked.get(), one.theCase());
    }
    return one.theCase().workshops().stream()
        .filter(workshop -> one.in().within().contains(workshop.document().location()))
        .findFirst()
        .or(one.theCase()::newestWorkshop);
  }

  /** By the rest of its file's name, else by that name or by its day. */
  private static Optional<WorkshopInCase> called(String text, CaseFolder theCase) {
    List<WorkshopInCase> workshops = theCase.workshops();
    return workshops.stream()
        .filter(workshop -> Spelling.isSame(workshop.key(), text))
        .findFirst()
        .or(() -> workshops.stream().filter(workshop -> isCalled(text, workshop)).findFirst());
  }

  private static boolean isCalled(String text, WorkshopInCase workshop) {
    return String.valueOf(workshop.document().location().getFileName()).equals(text)
        || workshop.date().filter(day -> day.toString().equals(text)).isPresent();
  }

  private static WrongUse none(String asked, List<CaseChoice.Chosen> cases, List<String> keys) {
    Message what =
        cases.size() == 1
            ? Message.of("cli.no-workshop", cases.get(0).theCase().name(), asked)
            : Message.of("cli.no-workshop-anywhere", asked);
    List<Message> lines = UsageErrors.withNearest(what, asked, keys);
    lines.add(Message.of("cli.workshops", keys));
    return new WrongUse(lines);
  }
}
