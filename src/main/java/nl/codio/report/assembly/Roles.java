package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Located;
import nl.codio.model.Strategy;
import nl.codio.model.answer.Who;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Answer;

/** Who plays a part in a strategy: the key of a role stands for the person who has it. */
final class Roles {

  private final Map<String, List<Located<Who>>> roles;

  Roles(StrategyVersion version) {
    Strategy strategy = version.document().content();
    this.roles =
        Map.of(
            "eigenaar", strategy.owners(),
            "ambtelijk-verantwoordelijke", strategy.official(),
            "bestuurlijk-verantwoordelijke", strategy.administrator(),
            "moderator", strategy.moderator(),
            "contactpersoon", strategy.contact());
  }

  /** Each of them by function, and by name where that is known. */
  List<String> labels(List<Located<Who>> people) {
    List<String> labels = new ArrayList<>();
    for (Located<Who> person : people) {
      List<Located<Who>> meant =
          person
              .value()
              .text()
              .map(text -> roles.getOrDefault(text.value(), List.of()))
              .orElse(List.of());
      labels.addAll(Texts.labels(meant.isEmpty() ? List.of(person) : meant));
    }
    return labels;
  }

  /** The same, as an answer that lists them. */
  List<Answer> listed(List<Located<Who>> people) {
    return Rows.items(labels(people));
  }

  /** The same, in one line. */
  String people(List<Located<Who>> people) {
    return String.join(", ", labels(people));
  }
}
