package nl.codio.agenda;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.codio.project.Project;

/** All that falls due in a project. */
public final class Agenda {

  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::day)
          .thenComparing(Due::subject)
          .thenComparing(due -> file(due).toString())
          .thenComparing(due -> due.place().span().start().line());

  private Agenda() {}

  /** What is not done yet, the earliest first: what is late as well as what is still to come. */
  public static List<Due> of(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      all.addAll(subject.in(project, today));
    }
    all.sort(ORDER);
    return List.copyOf(all);
  }

  private static Path file(Due due) {
    return due.place().file();
  }
}
