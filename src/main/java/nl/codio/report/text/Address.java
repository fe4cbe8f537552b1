package nl.codio.report.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The address of a link that may be followed: http, https, mailto, or relative. It is judged as a
 * browser will read it: without control characters, which browsers skip, and without regard to
 * case.
 *
 * @param text the address, resolved (no entities or escapes of Markdown) and without control
 *     characters or spaces around it
 */
record Address(String text) {

  /** The address when it may be followed; empty for any other scheme and for {@code //host}. */
  static Optional<Address> allowed(String resolved) {
    String address = withoutInvisible(resolved);
    return isAllowed(address) ? Optional.of(new Address(address)) : Optional.empty();
  }

  private static boolean isAllowed(String address) {
    String slashed = address.replace('\\', '/');
    if (address.isEmpty() || slashed.startsWith("//")) {
      return false;
    }
    if (isRelative(slashed)) {
      return true;
    }
    int colon = slashed.indexOf(':');
    String rest = slashed.substring(colon + 1);
    return switch (slashed.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "http", "https" -> rest.startsWith("//") && rest.length() > 2 && rest.charAt(2) != '/';
      case "mailto" -> !rest.isEmpty();
      default -> false;
    };
  }

  /** Whether it names no scheme: a colon past the first segment ends none. */
  static boolean isRelative(String address) {
    int colon = address.indexOf(':');
    if (colon < 0) {
      return true;
    }
    for (int i = 0; i < colon; i++) {
      if ("/?#".indexOf(address.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutInvisible(String address) {
    StringBuilder kept = new StringBuilder();
    address
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }
}
