package nl.codio.report.theme;

import java.util.List;
import java.util.Optional;

/** The numbers of {@code rgb()} and {@code hsl()}, with commas or without. */
final class ColorParts {

  private ColorParts() {}

  static Optional<Color> rgb(List<String> parts) {
    return numbers(parts, 255, 255, 255)
        .map(n -> new Color(within(n[0]), within(n[1]), within(n[2]), within(n[3])));
  }

  static Optional<Color> hsl(List<String> parts) {
    if (parts.size() < 3) {
      return Optional.empty();
    }
    String hue = parts.get(0);
    List<String> rest = parts.subList(1, parts.size());
    return angle(hue).flatMap(turn -> numbers(rest, 100, 100).map(n -> hsl(turn, n)));
  }

  private static Color hsl(double turn, double[] n) {
    double saturation = within(n[0]);
    double lightness = within(n[1]);
    double reach = saturation * Math.min(lightness, 1 - lightness);
    return new Color(
        hue(0, turn, lightness, reach),
        hue(8, turn, lightness, reach),
        hue(4, turn, lightness, reach),
        within(n[2]));
  }

  /** The formula of CSS Color Module Level 4. */
  private static double hue(int shift, double turn, double lightness, double reach) {
    double k = (shift + turn * 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
  }

  /** A part of a turn, from 0 to 1. */
  private static Optional<Double> angle(String text) {
    double whole = 360;
    String digits = text;
    if (text.endsWith("deg")) {
      digits = text.substring(0, text.length() - 3);
    } else if (text.endsWith("turn")) {
      digits = text.substring(0, text.length() - 4);
      whole = 1;
    }
    double of = whole;
    return number(digits).map(n -> n / of - Math.floor(n / of));
  }

  /** As many parts of their whole, and then how much it covers, 1 when it is not said. */
  private static Optional<double[]> numbers(List<String> parts, double... wholes) {
    if (parts.size() != wholes.length && parts.size() != wholes.length + 1) {
      return Optional.empty();
    }
    double[] numbers = new double[wholes.length + 1];
    numbers[wholes.length] = 1;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean percent = part.endsWith("%");
      double whole = percent ? 100 : i < wholes.length ? wholes[i] : 1;
      Optional<Double> number = number(percent ? part.substring(0, part.length() - 1) : part);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers[i] = number.get() / whole;
    }
    return Optional.of(numbers);
  }

  private static Optional<Double> number(String text) {
    boolean plain = text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.e".indexOf(c) >= 0);
    try {
      return plain ? Optional.of(Double.valueOf(text)).filter(Double::isFinite) : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private static double within(double part) {
    return Math.max(0, Math.min(1, part));
  }
}
