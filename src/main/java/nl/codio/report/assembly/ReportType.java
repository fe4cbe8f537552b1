package nl.codio.report.assembly;

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

  /** A report on the value framework itself, for which no project is needed. */
  record OfFramework(String name, FrameworkMaker maker) implements ReportType {

    /** Makes it. */
    @FunctionalInterface
    public interface FrameworkMaker {
      /** The report on this edition of the framework. */
      Document make(Framework framework, Request request);
    }
  }

  /** A report on a strategy. */
  record OfStrategy(String name, StrategyMaker maker) implements ReportType {

    /** Makes it. */
    @FunctionalInterface
    public interface StrategyMaker {
      /** The report on this strategy of a project. */
      Document make(Project project, StrategyVersion strategy, Request request);
    }
  }

  /** A report on a case. */
  record OfCase(String name, CaseMaker maker) implements ReportType {

    /** Makes it. */
    @FunctionalInterface
    public interface CaseMaker {
      /** The report on this case of a project. */
      Document make(Project project, CaseFolder theCase, Request request);
    }
  }

  /** A report on a workshop. */
  record OfWorkshop(String name, WorkshopMaker maker) implements ReportType {

    /** Makes it. */
    @FunctionalInterface
    public interface WorkshopMaker {
      /** The report on this workshop of a case. */
      Document make(Project project, CaseFolder theCase, WorkshopInCase workshop, Request request);
    }
  }
}
