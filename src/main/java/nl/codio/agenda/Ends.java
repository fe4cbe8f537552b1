package nl.codio.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.forms.Item;
import nl.codio.model.Deviation;
import nl.codio.model.Strategy.Mandate;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;
import nl.codio.project.StrategyVersion;

/** What holds until a day: a mandate, and a deviation. */
final class Ends {

  private Ends() {}

  static List<Due> ofMandates(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (StrategyVersion strategy : project.currentStrategies()) {
      strategy
          .document()
          .content()
          .mandate()
          .map(Item::value)
          .flatMap(Mandate::until)
          .map(
              day ->
                  Due.of(
                      Subject.MANDATE,
                      day.value(),
                      day.place(),
                      strategy.document().location().getFileName().toString(),
                      Message.of("agenda.mandaat")))
          .ifPresent(all::add);
    }
    return all;
  }

  static List<Due> ofDeviations(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (ReadFile file : project.files()) {
      for (Item<Deviation> item : deviations(file)) {
        Deviation deviation = item.value();
        String rule = deviation.rule().map(Located::value).orElse("");
        deviation
            .until()
            .map(
                until ->
                    Due.of(
                        Subject.DEVIATION,
                        until.value().last(),
                        until.place(),
                        file.location().getFileName() + "/" + rule,
                        Message.of("agenda.afwijking", rule)))
            .map(due -> caseOf(file, project).map(due::in).orElse(due))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static List<Item<Deviation>> deviations(ReadFile file) {
    return file.document().map((Document<?> one) -> one.header().deviations()).orElse(List.of());
  }

  private static Optional<String> caseOf(ReadFile file, Project project) {
    return project.cases().stream()
        .filter(theCase -> theCase.folder().equals(file.folder()))
        .map(theCase -> theCase.name())
        .findFirst();
  }
}
