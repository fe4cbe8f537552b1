package nl.codio.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.model.Strategy;
import nl.codio.model.answer.Who;

/** The people who carry a strategy: a list of people may name them by role, function or name. */
final class StrategyRoles {
  static final String OWNER = "eigenaar";
  static final String OFFICIAL = "ambtelijk-verantwoordelijke";
  static final String ADMINISTRATOR = "bestuurlijk-verantwoordelijke";

  private final Strategy strategy;

  StrategyRoles(Strategy strategy) {
    this.strategy = strategy;
  }

  /** Whether the holder of this role is among these people. */
  boolean isAmong(List<Located<Who>> people, String role) {
    Set<String> names = new HashSet<>();
    names.add(Spelling.fold(role));
    holders(role).forEach(who -> names(who).forEach(names::add));
    return people.stream().flatMap(StrategyRoles::names).anyMatch(names::contains);
  }

  private List<Located<Who>> holders(String role) {
    return switch (role) {
      case OWNER -> strategy.owners();
      case OFFICIAL -> strategy.official();
      default -> strategy.administrator();
    };
  }

  private static Stream<String> names(Located<Who> who) {
    return Stream.of(who.value().text(), who.value().function(), who.value().name())
        .flatMap(Optional::stream)
        .map(name -> Spelling.fold(name.value()));
  }
}
