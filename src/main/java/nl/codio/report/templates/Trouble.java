package nl.codio.report.templates;

import java.util.List;
import java.util.Locale;
import nl.codio.diagnostics.Message;

/**
 * What went wrong with a template, and where.
 *
 * @param kind what
 * @param template its path in the folder of templates; blank when it is not known
 * @param line its line, counted from 1; 0 when it is not known
 * @param column the column in that line, counted from 1; 0 when it is not known
 * @param words names and texts that belong to it, in the order that {@link Kind} tells
 */
public record Trouble(Kind kind, String template, int line, int column, List<String> words) {

  /** Copies the words. */
  public Trouble {
    words = List.copyOf(words);
  }

  /** What can go wrong. */
  public enum Kind {
    /** A name that does not exist: the name. */
    MISSING,
    /** A name that does not exist, but one like it does: the name, the other. */
    MISSING_NEAR,
    /** A template to include or import that is not there: its name. */
    NO_TEMPLATE,
    /** The same, but one like it is there: its name, the other. */
    NO_TEMPLATE_NEAR,
    /** A text of the bundles that does not exist: its key. */
    NO_LABEL,
    /** It cannot be read as a template: in Freemarker's words. */
    SYNTAX,
    /** It asks for what no template may: in Freemarker's words. */
    FORBIDDEN,
    /** It goes wrong otherwise: in Freemarker's words. */
    WRONG,
    /** Its macros call each other without end. */
    ENDLESS,
    /** It makes more text than fits in a document: how many million characters fit. */
    TOO_LONG,
    /** What it made would run or fetch something: what was found. */
    UNSAFE,
    /** What it made is no well-formed document of the format: how so. */
    MALFORMED,
    /** It takes too long: the number of seconds that it may. */
    TOO_SLOW,
    /** It took too long so often that it was not tried again: how often. */
    GIVEN_UP,
    /** It needs more memory than it may have. */
    TOO_LARGE,
    /** The process in which it ran is gone, or spoke nonsense. */
    GONE,
    /** No process can be started. */
    NOT_STARTED
  }

  /** What went wrong, as it is told; a message of the bundle {@code own}. */
  public Message message() {
    String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Message("own.trouble." + key, List.copyOf(words));
  }

  /** Of a document as a whole. */
  public static Trouble of(Kind kind, String... words) {
    return new Trouble(kind, "", 0, 0, List.of(words));
  }

  /** The same, in this template when none is known. */
  public Trouble in(String page) {
    return template.isEmpty() ? new Trouble(kind, page, line, column, words) : this;
  }
}
