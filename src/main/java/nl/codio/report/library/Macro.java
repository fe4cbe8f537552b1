package nl.codio.report.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A macro or a function of a template.
 *
 * @param word {@code macro} or {@code function}
 * @param name what it is called by
 * @param parameters what it takes, as it is declared: {@code title lead="" extra=false}
 * @param about the comment right before it, without its marks; blank when there is none
 * @param text all of it, with that comment
 * @param start where {@code text} begins in the template
 */
public record Macro(
    String word, String name, String parameters, String about, String text, int start) {

  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

  private static final Pattern MACRO =
      Pattern.compile("(?s)<#(macro|function)\\s+([\\w.\\-]+)\\s*(.*?)>.*?</#\\1>");

  private static final Pattern COMMENT_BEFORE = Pattern.compile("(?s)<#--((?:(?!-->).)*)-->\\R\\z");

  /** All in this text of a template, in order. Those in a comment are none. */
  public static List<Macro> in(String template) {
    Matcher macro = MACRO.matcher(blanked(template));
    List<Macro> macros = new ArrayList<>();
    int from = 0;
    while (macro.find()) {
      Matcher before = COMMENT_BEFORE.matcher(template.substring(from, macro.start()));
      boolean told = before.find();
      int start = told ? from + before.start() : macro.start();
      String about = told ? before.group(1).strip().replaceAll("\\s+", " ") : "";
      String parameters = macro.group(3).strip().replaceAll("\\s+", " ");
      String text = template.substring(start, macro.end());
      macros.add(new Macro(macro.group(1), macro.group(2), parameters, about, text, start));
      from = macro.end();
    }
    return macros;
  }

  /** The template with blanks for its comments: all else stays where it is. */
  private static String blanked(String template) {
    return COMMENT.matcher(template).replaceAll(comment -> " ".repeat(comment.group().length()));
  }

  /** Where it ends in the template. */
  int end() {
    return start + text.length();
  }

  /** The same macro, with this comment before it when it has none. */
  Macro orAbout(String other) {
    if (!about.isEmpty() || other.isEmpty()) {
      return this;
    }
    String told = "<#-- " + other + " -->\n" + text;
    return new Macro(word, name, parameters, other, told, start);
  }

  /** Its name with what it takes. */
  public String signature() {
    return parameters.isEmpty() ? name : name + " " + parameters;
  }
}
