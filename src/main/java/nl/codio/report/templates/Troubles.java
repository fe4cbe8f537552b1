package nl.codio.report.templates;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.codio.diagnostics.NearestNames;
import nl.codio.report.templates.Trouble.Kind;

/** Finds out what went wrong with a template, from what Freemarker threw. */
final class Troubles {

  private static final Pattern FRAME =
      Pattern.compile("\\[in template \"([^\"]+)\".{0,200}? at line (\\d+), column (\\d+)\\]");
  private static final String NO_LABEL = "no text for ";
  private static final int LONGEST = 300;

  private final LayeredLoader loader;
  private final Collection<String> names;

  /**
   * Of templates.
   *
   * @param loader what found them
   * @param names the paths of those of the project
   */
  Troubles(LayeredLoader loader, Collection<String> names) {
    this.loader = loader;
    this.names = names;
  }

  /** What went wrong. */
  TroubleException of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TroubleException known) {
        return known;
      }
      if (cause instanceof StackOverflowError) {
        return new TroubleException(Trouble.of(Kind.ENDLESS));
      }
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException unread) {
        return new TroubleException(unread(unread));
      }
    }
    Optional<TemplateException> wrong = first(failure);
    return new TroubleException(
        wrong.map(this::wrong).orElseGet(() -> Trouble.of(Kind.WRONG, oneLine(failure))));
  }

  private static Optional<TemplateException> first(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateException wrong) {
        return Optional.of(wrong);
      }
    }
    return Optional.empty();
  }

  private static Trouble unread(ParseException unread) {
    String template = LayeredLoader.path(String.valueOf(unread.getTemplateName()));
    String what = brief(String.valueOf(unread.getEditorMessage()));
    return new Trouble(
        Kind.SYNTAX, template, unread.getLineNumber(), unread.getColumnNumber(), List.of(what));
  }

  private Trouble wrong(TemplateException wrong) {
    Trouble what = what(wrong);
    Matcher frames = FRAME.matcher(String.valueOf(wrong.getFTLInstructionStack()));
    Trouble place = at(wrong, what);
    boolean own = loader.isOwn(String.valueOf(wrong.getTemplateSourceName()));
    while (!own && frames.find()) {
      if (loader.isOwn(frames.group(1))) {
        own = true;
        place =
            new Trouble(
                what.kind(),
                LayeredLoader.path(frames.group(1)),
                Integer.parseInt(frames.group(2)),
                Integer.parseInt(frames.group(3)),
                what.words());
      }
    }
    return place;
  }

  private static Trouble at(TemplateException wrong, Trouble what) {
    Integer line = wrong.getLineNumber();
    Integer column = wrong.getColumnNumber();
    return new Trouble(
        what.kind(),
        LayeredLoader.path(String.valueOf(wrong.getTemplateSourceName())),
        line == null ? 0 : line,
        column == null ? 0 : column,
        what.words());
  }

  private Trouble what(TemplateException wrong) {
    if (wrong instanceof InvalidReferenceException missing) {
      MissingName name = MissingName.of(missing);
      return name.nearest()
          .map(near -> Trouble.of(Kind.MISSING_NEAR, name.name(), near))
          .orElseGet(() -> Trouble.of(Kind.MISSING, name.name()));
    }
    for (Throwable cause = wrong.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateNotFoundException gone) {
        return noTemplate(String.valueOf(gone.getTemplateName()));
      }
      String said = String.valueOf(cause.getMessage());
      if (cause instanceof IllegalArgumentException && said.startsWith(NO_LABEL)) {
        return Trouble.of(Kind.NO_LABEL, brief(said.substring(NO_LABEL.length())));
      }
    }
    String said = oneLine(wrong);
    boolean forbidden = said.contains("security reasons") || said.contains("?api");
    return Trouble.of(forbidden ? Kind.FORBIDDEN : Kind.WRONG, said);
  }

  private Trouble noTemplate(String name) {
    List<String> near = NearestNames.nearest(name, names);
    return near.isEmpty()
        ? Trouble.of(Kind.NO_TEMPLATE, name)
        : Trouble.of(Kind.NO_TEMPLATE_NEAR, name, near.get(0));
  }

  /** The first sentences of what Freemarker says; the rest is advice on how to use Freemarker. */
  private static String oneLine(Throwable failure) {
    String said =
        failure instanceof TemplateException wrong
            ? wrong.getMessageWithoutStackTop()
            : failure.getMessage();
    return brief(String.valueOf(said).split("\n\\s*\n|\n----|\nTip:", 2)[0]);
  }

  private static String brief(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
