package nl.codio.report.templates;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final Map<String, String> own;

  /**
   * Of templates.
   *
   * @param loader what found them
   * @param own the texts of the project's, by their paths
   */
  Troubles(LayeredLoader loader, Map<String, String> own) {
    this.loader = loader;
    this.own = own;
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
    List<TemplateException> wrong = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateException one) {
        wrong.add(one);
      }
    }
    return new TroubleException(
        wrong.isEmpty()
            ? Trouble.of(Kind.WRONG, oneLine(failure))
            : wrong(wrong.get(0), what(wrong.get(wrong.size() - 1))));
  }

  private static Trouble unread(ParseException unread) {
    String template = LayeredLoader.path(String.valueOf(unread.getTemplateName()));
    String what = firstSentences(String.valueOf(unread.getEditorMessage()));
    return new Trouble(
        Kind.SYNTAX, template, unread.getLineNumber(), unread.getColumnNumber(), List.of(what));
  }

  private Trouble wrong(TemplateException wrong, Trouble what) {
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
    return atName(place);
  }

  /** Where a name is missing, that name is pointed at, not what it is given to. */
  private Trouble atName(Trouble trouble) {
    boolean missing = trouble.kind() == Kind.MISSING || trouble.kind() == Kind.MISSING_NEAR;
    Optional<String> line =
        own.getOrDefault(trouble.template(), "")
            .lines()
            .skip(Math.max(0, trouble.line() - 1L))
            .findFirst();
    int at =
        missing && line.isPresent()
            ? line.get().indexOf(trouble.words().get(0), Math.max(0, trouble.column() - 1))
            : -1;
    return at < 0
        ? trouble
        : new Trouble(trouble.kind(), trouble.template(), trouble.line(), at + 1, trouble.words());
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
    Optional<MissingName> missing = MissingName.of(wrong);
    if (missing.isPresent()) {
      String name = missing.get().name();
      return missing
          .get()
          .nearest()
          .map(near -> Trouble.of(Kind.MISSING_NEAR, name, near))
          .orElseGet(() -> Trouble.of(Kind.MISSING, name));
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
    List<String> near = NearestNames.nearest(name, own.keySet());
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
    return firstSentences(String.valueOf(said));
  }

  private static String firstSentences(String said) {
    return brief(said.split("\n\\s*\n|\n----|\nTip:|\\s+Help \\(latest", 2)[0]);
  }

  private static String brief(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
