package nl.codio.report.templates;

import nl.codio.report.Labels;

/** Tells days and terms, which records hold as ISO text, in the words of a language. */
final class Dates {

  private final Labels labels;

  Dates(Labels labels) {
    this.labels = labels;
  }

  /**
   * A day, month, quarter, half year or year in words; any other text is returned as it is, but for
   * {@code doorlopend}.
   */
  String tell(String iso) {
    if (iso.equals("doorlopend")) {
      return labels.text("report.date.ongoing");
    }
    String[] parts = iso.split("-", -1);
    if (!isNumber(parts[0]) || parts[0].length() != 4 || parts.length > 3) {
      return iso;
    }
    if (parts.length == 1) {
      return iso;
    }
    String part = parts[1];
    if (parts.length == 2 && (part.matches("Q[1-4]") || part.matches("H[12]"))) {
      return labels.text("report.date." + part, parts[0]);
    }
    if (!part.matches("0[1-9]|1[0-2]")) {
      return iso;
    }
    String month = labels.text("report.month." + part);
    if (parts.length == 2) {
      return month + " " + parts[0];
    }
    return isNumber(parts[2]) ? Integer.parseInt(parts[2]) + " " + month + " " + parts[0] : iso;
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,4}");
  }
}
