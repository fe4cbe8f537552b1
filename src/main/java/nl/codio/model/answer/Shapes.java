package nl.codio.model.answer;

import java.util.List;
import nl.codio.forms.Shape;

/** How the types of answer look that have a spelling of their own. */
final class Shapes {

  private static final String DAY_TEXT = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final String TERM_TEXT = "\\d{4}|\\d{4}-(0[1-9]|1[0-2]|Q[1-4]|H[12])|" + DAY_TEXT;
  private static final String TIME_TEXT = "\\d{1,2}([:.]\\d{1,2})?";

  static final Shape DAY = pattern(DAY_TEXT);
  static final Shape TERM = new Shape.Pattern(TERM_TEXT, true, false);
  static final Shape DEADLINE = new Shape.Pattern(TERM_TEXT + "|doorlopend", true, false);
  static final Shape CLAIM = new Shape.Pattern(DAY_TEXT + "|ja|nee", false, true);
  static final Shape YES_NO = new Shape.Words(List.of("ja", "nee"), true);
  static final Shape NUMBER = new Shape.Pattern("\\d{1,9}", true, false);
  static final Shape DURATION =
      pattern("\\d{1,4} +(dag|dagen|week|weken|maand|maanden|jaar|jaren)");
  static final Shape TIMES = pattern(TIME_TEXT + "( ?uur)? *(-|–|tot) *" + TIME_TEXT + "( ?uur)?");

  private Shapes() {}

  private static Shape pattern(String expression) {
    return new Shape.Pattern(expression, false, false);
  }
}
