package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.forms.Audience;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportType.OfCase;
import nl.codio.report.assembly.ReportType.OfFramework;
import nl.codio.report.assembly.ReportType.OfWorkshop;
import nl.codio.report.assembly.ReportType.Trait;
import nl.codio.report.assembly.ReportTypes;

/**
 * All that can be asked of {@code codio report}: every type with every option that it takes, in
 * each look, for each audience and in each language. A new type is in it by itself. What is about a
 * case is asked of each case that is named.
 */
final class Orders {

  private static final String NEUTRAL = "neutraal";
  private static final String CONTRAST = "hoog-contrast";

  private Orders() {}

  /** Every type with its options, as it comes when nothing else is asked. */
  static List<Order> plain(String... cases) {
    return orders(NEUTRAL, Audience.INTERNAL, "nl", cases);
  }

  /** Every type with its options, so that every look, audience and language comes by. */
  static List<Order> samples(String... cases) {
    return Stream.of(
            plain(cases),
            orders(CONTRAST, Audience.PUBLIC, "nl", cases),
            orders(NEUTRAL, Audience.INTERNAL, "en", cases))
        .flatMap(List::stream)
        .toList();
  }

  /** Every type with its options in each look and for each audience, and all of it in English. */
  static List<Order> all(String... cases) {
    return Stream.of(
            samples(cases),
            orders(CONTRAST, Audience.INTERNAL, "nl", cases),
            orders(NEUTRAL, Audience.PUBLIC, "nl", cases))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static List<Order> orders(
      String theme, Audience audience, String language, String... cases) {
    List<Order> orders = new ArrayList<>();
    for (ReportType type : ReportTypes.ALL) {
      for (List<String> options : options(type, cases)) {
        boolean ofFramework = type instanceof OfFramework || options.contains("--blank");
        // What is about the framework alone has one edition: there is nothing in it to leave out.
        Audience readers = ofFramework ? Audience.INTERNAL : audience;
        orders.add(new Order(type, options, theme, readers, language));
      }
    }
    return orders;
  }

  private static List<List<String>> options(ReportType type, String... cases) {
    List<List<String>> all = new ArrayList<>();
    boolean upright = type.traits().contains(Trait.PORTRAIT);
    boolean ofCase = type instanceof OfCase || type instanceof OfWorkshop;
    for (String about : ofCase ? cases : new String[] {""}) {
      List<String> subject = about.isEmpty() ? List.of() : List.of(about);
      all.add(subject);
      if (upright) {
        all.add(with(subject, "--portrait"));
      }
    }
    if (type.traits().contains(Trait.ONE_FOUNDATION)) {
      all.add(List.of("--foundation=rechtsstaat"));
    }
    if (type.traits().contains(Trait.BLANK)) {
      all.add(List.of("--blank"));
      if (upright) {
        all.add(List.of("--blank", "--portrait"));
      }
    }
    return all;
  }

  private static List<String> with(List<String> some, String more) {
    List<String> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
