package nl.codio.rules;

import java.util.List;
import java.util.Set;

/** The codes by which the reader and the decoder speak of a file (B001-B039). */
final class ReadingCodes {
  private static final List<String> CODES =
      List.of(
          "B001", "B002", "B003", "B004", "B005", "B006", "B007", "B008", "B009", "B010", "B011",
          "B012", "B013", "B014", "B015", "B016", "B020", "B021", "B022", "B023", "B024", "B025",
          "B026", "B027", "B028", "B029", "B030", "B031", "B032", "B033");
  private static final Set<String> ADVICE = Set.of("B031", "B033");
  private static final String WARNING = "B015";

  private ReadingCodes() {}

  static List<RuleFact> facts() {
    return CODES.stream().map(code -> RuleFact.ofReading(code, norm(code))).toList();
  }

  private static Norm norm(String code) {
    if (ADVICE.contains(code)) {
      return Norm.ADVISED;
    }
    return code.equals(WARNING) ? Norm.EXPECTED : Norm.WRONG;
  }
}
