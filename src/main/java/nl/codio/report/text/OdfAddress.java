package nl.codio.report.text;

import java.nio.charset.StandardCharsets;

/**
 * The address of a link as OpenDocument takes it: without characters that an IRI cannot hold, and a
 * relative one seen from within the package, of which {@code ..} is the folder the file lies in.
 */
final class OdfAddress {

  private static final String NEVER = " <>\"{}|\\^`[]";

  private OdfAddress() {}

  static String of(Address address) {
    String text = encoded(address.text());
    boolean ofFolder = Address.isRelative(text) && "/#?".indexOf(text.charAt(0)) < 0;
    return ofFolder ? "../" + text : text;
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inFragment = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean strayPercent = c == '%' && !isHex(text, at + 1);
      if (NEVER.indexOf(c) >= 0 || strayPercent || (c == '#' && inFragment)) {
        encode(c, out);
      } else {
        out.append(c);
      }
      inFragment |= c == '#';
    }
    return out.toString();
  }

  private static boolean isHex(String text, int at) {
    return at + 1 < text.length()
        && Character.digit(text.charAt(at), 16) >= 0
        && Character.digit(text.charAt(at + 1), 16) >= 0;
  }

  private static void encode(char c, StringBuilder out) {
    for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
      out.append('%')
          .append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)))
          .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
    }
  }
}
