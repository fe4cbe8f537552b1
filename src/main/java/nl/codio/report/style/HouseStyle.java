package nl.codio.report.style;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.model.OwnTheme;
import nl.codio.model.ProjectSettings;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.report.Style;

/**
 * The house style of a project.
 *
 * @param style what reports take over
 * @param remarks what was left out, and what is hard to read; messages of the bundle {@code style}
 */
public record HouseStyle(Style style, List<Message> remarks) {

  /** Copies the list. */
  public HouseStyle {
    remarks = List.copyOf(remarks);
  }

  /** Without a project: the look that was asked for, and nothing else. */
  public static HouseStyle of(Look look) {
    return new HouseStyle(new Style(look.theme(), Style.Logo.none(), ""), look.remarks());
  }

  /**
   * What {@code codio.yaml} says.
   *
   * @param asked a look that goes before that of the project
   */
  public static HouseStyle of(Project project, Optional<Look> asked) {
    Optional<Document<ProjectSettings>> settings = project.settings();
    Look look =
        asked
            .or(() -> settings.flatMap(file -> look(project, file)))
            .orElseGet(() -> Look.own(OwnTheme.NEUTRAL));
    List<Message> remarks = new ArrayList<>(look.remarks());
    Style.Logo logo =
        settings.map(file -> logo(project, file, remarks)).orElseGet(Style.Logo::none);
    String footer =
        settings.flatMap(file -> file.content().footer()).map(Located::value).orElse("");
    return new HouseStyle(new Style(look.theme(), logo, footer), remarks);
  }

  private static Optional<Look> look(Project project, Document<ProjectSettings> file) {
    return file.content().theme().map(theme -> look(project, file, theme));
  }

  private static Look look(Project project, Document<ProjectSettings> file, Located<String> theme) {
    String said = theme.value();
    if (!OwnTheme.isPath(said)) {
      return OwnTheme.of(said)
          .map(Look::own)
          .orElseGet(() -> Look.refused(Message.of("style.theme-unknown", said)));
    }
    Optional<Path> tokens = project.fileNamed(file, theme);
    return tokens
        .map(path -> Look.of(path, said))
        .orElseGet(() -> Look.refused(Message.of("style.theme-missing", said)));
  }

  private static Style.Logo logo(
      Project project, Document<ProjectSettings> file, List<Message> remarks) {
    Optional<ProjectSettings.Logo> logo = file.content().logo().map(item -> item.value());
    Optional<Located<String>> picture = logo.flatMap(ProjectSettings.Logo::file);
    if (picture.isEmpty()) {
      return Style.Logo.none();
    }
    String said = picture.get().value();
    Optional<Path> there = project.fileNamed(file, picture.get());
    if (there.isEmpty()) {
      remarks.add(Message.of("style.logo-missing", said));
      return Style.Logo.none();
    }
    LogoFile read = LogoFile.read(there.get(), said);
    read.refusal().ifPresent(remarks::add);
    String alternative =
        logo.flatMap(ProjectSettings.Logo::alternative)
            .or(() -> file.content().organisation())
            .map(Located::value)
            .orElse("");
    return read.refusal().isPresent()
        ? Style.Logo.none()
        : new Style.Logo(read.data(), alternative);
  }
}
