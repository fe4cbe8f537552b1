package nl.codio.report.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A colour of CSS in sRGB.
 *
 * @param red from 0 to 1
 * @param green from 0 to 1
 * @param blue from 0 to 1
 * @param alpha how much it covers, from 0 to 1
 */
public record Color(double red, double green, double blue, double alpha) {

  /**
   * The colour in this notation: with #, by name, {@code rgb()} or {@code hsl()}; nothing for
   * another notation.
   */
  public static Optional<Color> of(String css) {
    String text = css.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("#")) {
      return ofHex(text.substring(1));
    }
    int open = text.indexOf('(');
    if (open > 0 && text.endsWith(")")) {
      List<String> parts = parts(text.substring(open + 1, text.length() - 1));
      return switch (text.substring(0, open)) {
        case "rgb", "rgba" -> ColorParts.rgb(parts);
        case "hsl", "hsla" -> ColorParts.hsl(parts);
        default -> Optional.empty();
      };
    }
    return text.equals("transparent")
        ? Optional.of(new Color(0, 0, 0, 0))
        : ColorNames.hex(text).flatMap(Color::ofHex);
  }

  private static List<String> parts(String arguments) {
    return List.of(arguments.replace(',', ' ').replace('/', ' ').strip().split("\\s+"));
  }

  private static Optional<Color> ofHex(String digits) {
    boolean hex = digits.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    int length = digits.length();
    if (!hex || (length != 3 && length != 4 && length != 6 && length != 8)) {
      return Optional.empty();
    }
    int width = length > 4 ? 2 : 1;
    double[] parts = {0, 0, 0, 1};
    for (int i = 0; i * width < length; i++) {
      int part = Integer.parseInt(digits.substring(i * width, (i + 1) * width), 16);
      parts[i] = part / (width == 2 ? 255.0 : 15.0);
    }
    return Optional.of(new Color(parts[0], parts[1], parts[2], parts[3]));
  }

  /** This colour as it shows on an opaque one. */
  public Color on(Color below) {
    return new Color(mixed(red, below.red), mixed(green, below.green), mixed(blue, below.blue), 1);
  }

  private double mixed(double above, double below) {
    return above * alpha + below * (1 - alpha);
  }

  /** The contrast of two opaque colours, from 1 to 21 (WCAG 2.2). */
  public double contrast(Color other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** In the notation that every program knows. */
  public String plain() {
    if (alpha == 0) {
      return "transparent";
    }
    int[] rgb = {whole(red), whole(green), whole(blue)};
    if (alpha < 1) {
      String covers = String.valueOf(Math.round(alpha * 1000) / 1000.0);
      return "rgba(" + rgb[0] + ", " + rgb[1] + ", " + rgb[2] + ", " + covers + ")";
    }
    String digits = Integer.toHexString(1 << 24 | rgb[0] << 16 | rgb[1] << 8 | rgb[2]);
    return "#" + digits.substring(1);
  }

  private static int whole(double part) {
    return (int) Math.round(part * 255);
  }
}
