package nl.codio.scaffold;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;
import nl.codio.model.Gathering;
import nl.codio.model.Participant;
import nl.codio.model.Table;
import nl.codio.project.AccentValue;
import nl.codio.project.CaseFolder;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/**
 * A workshop to begin with (bijlage 5 and 6): every accent value of the strategy stands ready to be
 * judged (R209), and the groups of the workshop before it are invited again, by function.
 *
 * @param folder that of the case, below the root of the project
 */
public record NewWorkshop(LocalDate date, Path folder, CaseFolder of, boolean rare) {

  /** Where it stands. */
  public Path path() {
    return folder.resolve("workshop-" + date + ".yaml");
  }

  /** The file. */
  public NewFile file(Messages messages) {
    Blank blank =
        NewFile.blank(path(), FileKind.WORKSHOP, rare)
            .with("datum", new Answer.Word(date.toString()));
    Blank invited = of.newestWorkshop().map(earlier -> invite(blank, earlier)).orElse(blank);
    return NewFile.of(path(), version().map(it -> judge(invited, it)).orElse(invited), messages);
  }

  private Optional<StrategyVersion> version() {
    return of.strategy() instanceof StrategyLink.Found found
        ? Optional.of(found.version())
        : Optional.empty();
  }

  private static Blank judge(Blank blank, StrategyVersion strategy) {
    List<AccentValue> accents = strategy.accents();
    if (accents.isEmpty()) {
      return blank;
    }
    List<Map<String, Answer>> items =
        accents.stream()
            .map(accent -> Map.<String, Answer>of("waarde", text(accent.value().name())))
            .toList();
    Blank judged = blank.with("accentwaarden", new Answer.Items(items, true));
    return strategy
        .adopted()
        .map(day -> judged.with("strategie-versie", new Answer.Word(day.toString())))
        .orElse(judged);
  }

  private static Blank invite(Blank blank, WorkshopInCase earlier) {
    Gathering gathering = earlier.content().gathering();
    List<Map<String, Answer>> people =
        gathering.participants().stream()
            .map(item -> invitation(item.value()))
            .filter(item -> !item.isEmpty())
            .toList();
    List<Map<String, Answer>> groups =
        gathering.groups().stream()
            .map(Item::value)
            .filter(table -> table.name().isPresent())
            .map(NewWorkshop::group)
            .toList();
    Blank invited = people.isEmpty() ? blank : blank.with("deelnemers", offer(people, earlier));
    return groups.isEmpty() ? invited : invited.with("groepen", new Answer.Items(groups, false));
  }

  /**
   * Where the earlier workshop left a norm on participants, its list would ask for the same reason
   * again: then it is only shown.
   */
  private static Answer offer(List<Map<String, Answer>> people, WorkshopInCase earlier) {
    boolean norm =
        earlier.document().header().deviations().stream()
            .flatMap(deviation -> deviation.value().rule().stream())
            .anyMatch(rule -> rule.value().startsWith("W15") || rule.value().startsWith("W16"));
    return norm ? new Answer.Shown(people) : new Answer.Items(people, false);
  }

  /** Who sits where, by function: the name of a person is not carried over. */
  private static Map<String, Answer> invitation(Participant participant) {
    Map<String, Answer> known = new LinkedHashMap<>();
    participant.function().ifPresent(it -> known.put("functie", text(it.value())));
    if (known.isEmpty()) {
      return known;
    }
    if (participant.isExternal()) {
      known.put("extern", new Answer.Word("ja"));
    }
    participant.group().ifPresent(it -> known.put("groep", text(it.value())));
    participant.perspective().ifPresent(it -> known.put("perspectief", text(it.value())));
    return known;
  }

  private static Map<String, Answer> group(Table table) {
    Map<String, Answer> known = new LinkedHashMap<>();
    table.name().ifPresent(it -> known.put("groep", text(it.value())));
    known.put("fundamenten", names(table.foundations()));
    known.put("principes", names(table.principles()));
    return known;
  }

  private static Answer names(List<Located<String>> names) {
    return new Answer.Texts(names.stream().map(Located::value).toList());
  }

  private static Answer text(String text) {
    return new Answer.Text(text);
  }
}
