package nl.codio.report.assembly;

import java.util.Set;
import java.util.stream.Collectors;
import nl.codio.framework.Framework;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Document;

/**
 * A type of report: its name, as one types it, and what makes it. A type is one record, one
 * template and one line in {@link ReportTypes}.
 */
public sealed interface ReportType {

  /** Its name on the command line and in the names of files, such as {@code verslag}. */
  String name();

  /** What can be asked of it beside what it is about. */
  default Set<Trait> traits() {
    return Set.of();
  }

  /**
   * A type with the same data that a template of a project makes, under this name. It takes what
   * this one takes, but is no drawing: that is made without a template.
   */
  ReportType filledBy(String template);

  /** What can be asked of some types of report, and not of others. */
  enum Trait {
    /** It can tell of one foundation only. */
    ONE_FOUNDATION,
    /** It can be made blank, to be filled in by hand. */
    BLANK,
    /** It can stand upright. */
    PORTRAIT,
    /** It is about a year, which can be named. */
    ONE_YEAR,
    /** It is a picture in itself, and can be a file of that kind. */
    DRAWN
  }

  /** A report on the value framework itself, for which no project is needed. */
  record OfFramework(String name, FrameworkMaker maker, Set<Trait> traits) implements ReportType {

    /** Copies the traits. */
    public OfFramework {
      traits = Set.copyOf(traits);
    }

    /** A type of which nothing more can be asked. */
    public OfFramework(String name, FrameworkMaker maker) {
      this(name, maker, Set.of());
    }

    @Override
    public OfFramework filledBy(String template) {
      return new OfFramework(template, maker, notDrawn(traits));
    }

    /** Makes it. */
    @FunctionalInterface
    public interface FrameworkMaker {
      /** The report on this edition of the framework. */
      Document make(Framework framework, Request request);
    }
  }

  /** A report on a strategy. */
  record OfStrategy(String name, StrategyMaker maker, Set<Trait> traits) implements ReportType {

    /** Copies the traits. */
    public OfStrategy {
      traits = Set.copyOf(traits);
    }

    /** A type of which nothing more can be asked. */
    public OfStrategy(String name, StrategyMaker maker) {
      this(name, maker, Set.of());
    }

    @Override
    public OfStrategy filledBy(String template) {
      return new OfStrategy(template, maker, traits);
    }

    /** Makes it. */
    @FunctionalInterface
    public interface StrategyMaker {
      /** The report on this strategy of a project. */
      Document make(Project project, StrategyVersion strategy, Request request);
    }
  }

  /** A report on a case. */
  record OfCase(String name, CaseMaker maker) implements ReportType {

    @Override
    public OfCase filledBy(String template) {
      return new OfCase(template, maker);
    }

    /** Makes it. */
    @FunctionalInterface
    public interface CaseMaker {
      /** The report on this case of a project. */
      Document make(Project project, CaseFolder theCase, Request request);
    }
  }

  /** A report on a workshop. */
  record OfWorkshop(String name, WorkshopMaker maker, Set<Trait> traits) implements ReportType {

    /** Copies the traits. */
    public OfWorkshop {
      traits = Set.copyOf(traits);
    }

    /** A type of which nothing more can be asked. */
    public OfWorkshop(String name, WorkshopMaker maker) {
      this(name, maker, Set.of());
    }

    @Override
    public OfWorkshop filledBy(String template) {
      return new OfWorkshop(template, maker, notDrawn(traits));
    }

    /** Makes it. */
    @FunctionalInterface
    public interface WorkshopMaker {
      /** The report on this workshop of a case. */
      Document make(Project project, CaseFolder theCase, WorkshopInCase workshop, Request request);
    }
  }

  private static Set<Trait> notDrawn(Set<Trait> traits) {
    return traits.stream().filter(it -> it != Trait.DRAWN).collect(Collectors.toUnmodifiableSet());
  }
}
