package nl.codio.report.own;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template of a project says of itself, before anything else in it:
 *
 * <pre>{@code
 * <#ftl attributes={"rapport": "verslag", "model": 1}>
 * }</pre>
 *
 * <p>It is read as text. Freemarker would run what stands in it.
 *
 * @param report the name of the type of report whose data it gets
 * @param model the version of the data model that it was written for
 */
public record TemplateHeader(String report, int model) {

  private static final Pattern HEADER = Pattern.compile("\\uFEFF?\\s*<#ftl\\s([^>]{0,1000})>");
  private static final Pattern REPORT = named("rapport", "[\"']([^\"']{1,100})[\"']");
  private static final Pattern MODEL = named("model", "[\"']?([0-9]{1,6})[\"']?");

  /** The header at the beginning of a text; nothing when it is missing or says only a part. */
  public static Optional<TemplateHeader> of(String text) {
    Matcher header = HEADER.matcher(text);
    if (!header.lookingAt()) {
      return Optional.empty();
    }
    Matcher report = REPORT.matcher(header.group(1));
    Matcher model = MODEL.matcher(header.group(1));
    return report.find() && model.find()
        ? Optional.of(new TemplateHeader(report.group(1), Integer.parseInt(model.group(1))))
        : Optional.empty();
  }

  /** The line that a template begins with. */
  public String line() {
    return "<#ftl attributes={\"rapport\": \"" + report + "\", \"model\": " + model + "}>";
  }

  private static Pattern named(String key, String value) {
    return Pattern.compile("[\"']" + key + "[\"']\\s*:\\s*" + value);
  }
}
