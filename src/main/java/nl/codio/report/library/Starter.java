package nl.codio.report.library;

import freemarker.template.utility.StringUtil;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.codio.report.Labels;
import nl.codio.report.own.TemplateHeader;
import nl.codio.report.templates.DataModel;

/**
 * A type of report that begins: a template that renders at once, short and with comments, made from
 * the data of one of codio's reports.
 *
 * @param base the name of that report
 * @param title what the report is called, as a person writes it
 */
public record Starter(String base, String title) {

  private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z.-]+)}}");

  /**
   * The text of its template.
   *
   * @param labels the bundle {@code templates}, in the language of its writer
   */
  public String text(Labels labels) {
    String pattern = Original.resource("/nl/codio/report/library/" + base + ".ftl");
    return header(base)
        + BLANK.matcher(pattern).replaceAll(it -> Matcher.quoteReplacement(filled(it, labels)));
  }

  /** The line with which a template says whose data it gets. */
  public static String header(String base) {
    return new TemplateHeader(base, DataModel.VERSION).line() + "\n";
  }

  private String filled(MatchResult blank, Labels labels) {
    String key = blank.group(1);
    return key.equals("title")
        ? StringUtil.FTLStringLiteralEnc(title, '"')
        : labels.text("templates.start." + key, base);
  }
}
