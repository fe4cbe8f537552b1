package nl.codio.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.model.Analysis;
import nl.codio.model.CaseDescription;
import nl.codio.model.ProgressLog;
import nl.codio.model.Strategy;
import nl.codio.model.Workshop;
import nl.codio.model.answer.Who;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/** Every place in a project at which somebody is named, and the names that are known there. */
final class WhoMentions {
  /**
   * A file with those it names.
   *
   * @param known names of people and keys of roles, folded
   */
  record InFile(List<Located<Who>> people, Set<String> known) {}

  private WhoMentions() {}

  static List<InFile> of(Project project) {
    List<InFile> files = new ArrayList<>();
    for (StrategyVersion strategy : project.strategies()) {
      List<Located<Who>> people = of(strategy.document().content());
      files.add(new InFile(people, names(people)));
    }
    for (CaseFolder theCase : project.cases()) {
      files.add(of(theCase));
    }
    for (Document<Analysis> file : project.documents(Analysis.class)) {
      List<Located<Who>> people = new ArrayList<>(file.content().author());
      people.addAll(file.content().to());
      files.add(new InFile(people, names(people)));
    }
    return files;
  }

  private static InFile of(CaseFolder theCase) {
    List<Located<Who>> people = new ArrayList<>();
    Set<String> known = new HashSet<>();
    theCase.description().ifPresent(file -> people.addAll(of(file.content())));
    for (WorkshopInCase workshop : theCase.workshops()) {
      people.addAll(of(workshop.content()));
      workshop
          .content()
          .gathering()
          .participants()
          .forEach(one -> one.value().name().ifPresent(name -> known.add(fold(name))));
    }
    theCase.logs().forEach(log -> log.content().lines().forEach(line -> add(line, people)));
    if (theCase.strategy() instanceof StrategyLink.Found found) {
      known.addAll(names(of(found.version().document().content())));
    }
    known.addAll(names(people));
    return new InFile(people, known);
  }

  private static void add(Item<ProgressLog.Line> line, List<Located<Who>> people) {
    line.value()
        .entry()
        .ifPresent(
            entry -> {
              if (entry instanceof ProgressLog.ActionNews news) {
                people.addAll(news.holders());
              } else if (entry instanceof ProgressLog.Talk talk) {
                people.addAll(talk.with());
              } else if (entry instanceof ProgressLog.Feedback feedback) {
                people.addAll(feedback.to());
              }
            });
  }

  private static List<Located<Who>> of(Strategy strategy) {
    List<Located<Who>> people = new ArrayList<>();
    Stream.of(
            strategy.owners(),
            strategy.official(),
            strategy.administrator(),
            strategy.moderator(),
            strategy.contact())
        .forEach(people::addAll);
    strategy.mandate().ifPresent(mandate -> people.addAll(mandate.value().givenBy()));
    strategy
        .currentSituation()
        .flatMap(phase -> phase.value().involved())
        .ifPresent(
            involved -> {
              people.addAll(involved.value().information());
              people.addAll(involved.value().choice());
            });
    strategy
        .desiredSituation()
        .flatMap(phase -> phase.value().involved())
        .ifPresent(
            involved -> {
              people.addAll(involved.value().inventory());
              people.addAll(involved.value().choice());
            });
    strategy
        .actionPlan()
        .ifPresent(
            plan -> {
              plan.value().approval().ifPresent(one -> people.addAll(one.value().by()));
              plan.value().measures().forEach(one -> people.addAll(one.value().holders()));
              people.addAll(plan.value().involved());
            });
    strategy
        .implementation()
        .ifPresent(
            phase -> {
              phase.value().steering().ifPresent(one -> people.addAll(one.value().by()));
              people.addAll(phase.value().involved());
            });
    return people;
  }

  private static List<Located<Who>> of(CaseDescription content) {
    List<Located<Who>> people = new ArrayList<>(content.author());
    people.addAll(content.leader());
    people.addAll(content.administrator());
    content.startTalk().ifPresent(talk -> people.addAll(talk.value().with()));
    content.decisions().forEach(decision -> people.addAll(decision.value().by()));
    return people;
  }

  /** All whom a workshop names besides its participants. */
  static List<Located<Who>> of(Workshop content) {
    List<Located<Who>> people = new ArrayList<>(content.gathering().facilitators());
    people.addAll(content.gathering().noteTakers());
    people.addAll(content.gathering().organisers());
    people.addAll(content.coordinators());
    content.actions().forEach(action -> people.addAll(action.value().holders()));
    content.checklist().ifPresent(list -> people.addAll(list.value().monitoredBy()));
    content
        .followUp()
        .ifPresent(
            talk -> {
              people.addAll(talk.value().with());
              talk.value().correction().ifPresent(one -> people.addAll(one.value().by()));
            });
    content.report().ifPresent(report -> people.addAll(report.value().by()));
    return people;
  }

  private static Set<String> names(List<Located<Who>> people) {
    Set<String> names = new HashSet<>();
    people.forEach(who -> who.value().name().ifPresent(name -> names.add(fold(name))));
    return names;
  }

  private static String fold(Located<String> name) {
    return Spelling.fold(name.value());
  }
}
