package nl.codio.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.report.Format;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportType.OfFramework;
import nl.codio.report.assembly.ReportType.OfStrategy;
import nl.codio.report.assembly.ReportType.Trait;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.assembly.Request;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What is asked of a report beside its type, and what it is about. Not every type takes every
 * option.
 *
 * @param type the type, under the name that its file gets
 * @param request what the maker of the report is told
 */
record ReportWishes(ReportType type, Request request) {

  private static final String FOUNDATION = "--foundation";
  private static final String BLANK = "--blank";
  private static final String PORTRAIT = "--portrait";

  static void declare(CommandSpec spec) {
    spec.addOption(
            OptionSpec.builder(FOUNDATION)
                .type(String.class)
                .completionCandidates(ValueSelection.names(Framework.current().foundations()))
                .descriptionKey("report.foundation")
                .build())
        .addOption(SharedOptions.flag(BLANK, "report.blank"))
        .addOption(SharedOptions.flag(PORTRAIT, "report.portrait"))
        .addOption(ReportedYearOption.option());
  }

  /**
   * What was asked.
   *
   * @throws WrongUse when the type does not take an option, or there is no such foundation
   */
  static ReportWishes of(Arguments arguments, ReportType type, LocalDate today) {
    Optional<Foundation> foundation = arguments.text(FOUNDATION).map(ValueSelection::foundation);
    boolean blank = arguments.has(BLANK);
    boolean portrait = arguments.has(PORTRAIT);
    if (foundation.isPresent()) {
      check(type, Trait.ONE_FOUNDATION, FOUNDATION);
    }
    if (blank) {
      check(type, Trait.BLANK, BLANK);
    }
    if (portrait) {
      check(type, Trait.PORTRAIT, PORTRAIT);
    }
    Request request =
        new Request(
            today,
            foundation.map(Foundation::id),
            blank,
            portrait,
            ReportedYearOption.of(arguments, type, today),
            Framework.DUTCH);
    return new ReportWishes(named(type, request), request);
  }

  /**
   * Sees to it that the report can be made in these formats.
   *
   * @throws WrongUse when it is no picture, and a picture is asked for
   */
  void check(List<Format> formats) {
    if (formats.contains(Format.SVG)) {
      check(type, Trait.DRAWN, SharedOptions.FORMAT + " " + Format.SVG.extension());
    }
  }

  private static void check(ReportType type, Trait trait, String option) {
    if (!type.traits().contains(trait)) {
      List<String> names = ReportTypes.names(trait);
      throw new WrongUse(List.of(Message.of("cli.report.not-of-type", option, type.name(), names)));
    }
  }

  /** What is only a part, or blank, or about a year, has a file of its own name. */
  private static ReportType named(ReportType type, Request request) {
    if (request.blank()) {
      return ReportTypes.blank(type);
    }
    if (type instanceof OfFramework framework && request.foundation().isPresent()) {
      String name = type.name() + "-" + request.foundation().get();
      return new OfFramework(name, framework.maker(), type.traits());
    }
    if (type.equals(ReportTypes.YEARLY) && type instanceof OfStrategy yearly) {
      return new OfStrategy(type.name() + "-" + request.reportedYear(), yearly.maker());
    }
    return type;
  }
}
