package nl.codio.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.agenda.Agenda;
import nl.codio.agenda.Due;
import nl.codio.project.Project;

/**
 * What falls due in what somebody asked for: some cases, or all projects here.
 *
 * @param all what is not done yet, the earliest first within each project
 * @param unreadable how many files could not be read, and may hold more
 */
record AgendaChoice(List<Due> all, int unreadable) {

  /**
   * The agenda of these cases, by name or path; without any, of everything.
   *
   * @throws WrongUse when there is no such case, or no project
   */
  static AgendaChoice of(List<String> words, LocalDate today, Session session) {
    Set<Path> unreadable = new HashSet<>();
    List<Due> all = new ArrayList<>();
    if (words.isEmpty()) {
      for (SelectedProject one : Selection.of(List.of(), session)) {
        all.addAll(Agenda.of(one.project(), today));
        one.unreadable().forEach(file -> unreadable.add(file.location()));
      }
    } else {
      casesByProject(words, unreadable, session)
          .forEach((project, names) -> all.addAll(of(project, names, today)));
    }
    return new AgendaChoice(all, unreadable.size());
  }

  private static Map<Project, Set<String>> casesByProject(
      List<String> words, Set<Path> unreadable, Session session) {
    Map<Path, Project> projects = new LinkedHashMap<>();
    Map<Project, Set<String>> cases = new LinkedHashMap<>();
    for (String word : words) {
      CaseChoice choice = CaseChoice.of(Optional.of(word), session);
      choice.unreadable().forEach(file -> unreadable.add(file.location()));
      for (CaseChoice.Chosen one : choice.cases()) {
        Project project = one.in().project();
        Project same = projects.computeIfAbsent(project.root(), none -> project);
        cases.computeIfAbsent(same, none -> new HashSet<>()).add(one.theCase().name());
      }
    }
    return cases;
  }

  private static List<Due> of(Project project, Set<String> cases, LocalDate today) {
    return Agenda.of(project, today).stream()
        .filter(due -> due.theCase().filter(cases::contains).isPresent())
        .toList();
  }
}
