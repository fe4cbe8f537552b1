package nl.codio.report.own;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.NearestNames;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.templates.DataModel;

/**
 * One template of a project.
 *
 * @param name its path in {@code templates}, with {@code /}: {@code verslag.ftl}, {@code
 *     parts/actions.ftl}
 * @param text what it says
 */
public record OwnTemplate(String name, String text) {

  /** The folder of templates, in a project. */
  public static final String FOLDER = "templates";

  private static final String EXTENSION = ".ftl";
  private static final String PAGE_NAME = "[a-z0-9][a-z0-9-]{0,60}";

  /** How it is called to the user, seen from the project. */
  public String file() {
    return FOLDER + "/" + name;
  }

  /** Whether it makes a report; else it holds macros or style for those that do. */
  public boolean isPage() {
    return name.endsWith(EXTENSION) && name.indexOf('/') < 0;
  }

  /** The type of report that it makes, as one types it: {@code verslag}. */
  public String type() {
    return name.substring(0, name.length() - EXTENSION.length());
  }

  /** Whether it makes a type of report that codio does not have. */
  public boolean isOwnType() {
    return isPage() && ReportTypes.named(type()).isEmpty();
  }

  /**
   * The type of report that it makes: that of which it has the data, under its own name. Nothing
   * when it makes none, or there is something wrong with what it says of itself.
   */
  public Optional<ReportType> reportType() {
    return isPage() && refusal().isEmpty()
        ? TemplateHeader.of(text)
            .flatMap(header -> ReportTypes.named(header.report()))
            .map(type -> type.filledBy(type()))
        : Optional.empty();
  }

  /**
   * What is wrong with what it says of itself, if something is. A page has to say whose data it
   * gets; macros need not.
   */
  public Optional<Message> refusal() {
    Optional<TemplateHeader> header = TemplateHeader.of(text);
    if (isPage() && !type().matches(PAGE_NAME)) {
      return Optional.of(Message.of("own.name", file()));
    }
    if (header.isEmpty()) {
      String example =
          new TemplateHeader(isOwnType() ? "verslag" : type(), DataModel.VERSION).line();
      return isPage()
          ? Optional.of(Message.of("own.header-missing", file(), example))
          : Optional.empty();
    }
    return model(header.get().model()).or(() -> report(header.get().report()));
  }

  private Optional<Message> model(int model) {
    if (model > DataModel.VERSION) {
      return Optional.of(Message.of("own.model-newer", file(), model, DataModel.VERSION));
    }
    return model < DataModel.VERSION
        ? Optional.of(Message.of("own.model-older", file(), model, DataModel.VERSION))
        : Optional.empty();
  }

  private Optional<Message> report(String report) {
    if (!isPage()) {
      return Optional.empty();
    }
    if (ReportTypes.named(report).isEmpty()) {
      List<String> nearest = NearestNames.nearest(report, ReportTypes.names());
      return Optional.of(
          nearest.isEmpty()
              ? Message.of("own.no-such-report", file(), report, ReportTypes.names())
              : Message.of("own.no-such-report.near", file(), report, nearest.get(0)));
    }
    return isOwnType() || report.equals(type())
        ? Optional.empty()
        : Optional.of(Message.of("own.other-report", file(), type(), report));
  }
}
