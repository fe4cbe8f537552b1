package nl.codio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import nl.codio.project.CaseFolder;

/** One or all cases of the projects at hand: by the name of a folder, or by a path. */
final class CaseChoice {

  /** A case with the project that holds it. */
  record Chosen(SelectedProject in, CaseFolder theCase) {}

  private CaseChoice() {}

  /**
   * The case that was named, or all of them.
   *
   * @throws WrongUse when there is no such case, or no project
   */
  static List<Chosen> of(Optional<String> name, Session session) {
    if (name.isEmpty()) {
      return all(Selection.of(List.of(), session));
    }
    Optional<Path> location = Selection.locate(name.get(), session);
    if (location.isPresent()) {
      return all(Selection.of(List.of(name.get()), session));
    }
    List<Chosen> known = all(Selection.of(List.of(), session));
    List<Chosen> named =
        known.stream().filter(one -> one.theCase().name().equals(name.get())).toList();
    if (named.isEmpty()) {
      throw unknown(name.get(), known);
    }
    return named;
  }

  /**
   * The case that was named; without a name the one around the current folder, else all of them.
   *
   * @throws WrongUse when there is no such case, or no project
   */
  static List<Chosen> around(Optional<String> name, Session session) {
    if (name.isEmpty()) {
      List<Chosen> here = all(Selection.of(List.of("."), session));
      return here.isEmpty() ? of(name, session) : here;
    }
    return of(name, session);
  }

  private static List<Chosen> all(List<SelectedProject> selected) {
    List<Chosen> all = new ArrayList<>();
    for (SelectedProject one : selected) {
      one.cases().forEach(theCase -> all.add(new Chosen(one, theCase)));
    }
    return all;
  }

  private static WrongUse unknown(String name, List<Chosen> known) {
    List<String> names = known.stream().map(one -> one.theCase().name()).toList();
    List<Message> lines = new ArrayList<>(List.of(Message.of("cli.no-case", name)));
    lines.addAll(UsageErrors.didYouMean(NearestNames.nearest(name, names)));
    if (!names.isEmpty()) {
      lines.add(Message.of("cli.cases", names));
    }
    return new WrongUse(lines);
  }
}
