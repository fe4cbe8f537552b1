package nl.codio.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A name for a file or a folder that every machine takes, whatever it is made of. */
public final class PortableName {

  /** In bytes: with a word before it and an extension after it, it stays below what disks take. */
  private static final int LONGEST = 180;

  private static final int DIGITS = 6;

  /** What Windows or Unix gives a meaning of its own, and what nobody sees. */
  private static final Pattern UNFIT =
      Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}&&[^\u200D]]");

  /** What Windows drops at an end, and what a command takes for an option at a beginning. */
  private static final Pattern ENDS = Pattern.compile("^-+|[. ]+$");

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  private PortableName() {}

  /**
   * The name itself where every machine takes it. Else a name that looks like it and ends in digits
   * of its own, so that two names stay two. Texts that Unicode holds for equal give one name.
   */
  public static String of(String text) {
    String name = Normalizer.normalize(text, Normalizer.Form.NFC);
    String seen = shortened(UNFIT.matcher(name).replaceAll("-"));
    String fit = ENDS.matcher(seen).replaceAll("");
    if (fit.isEmpty()) {
      return digits(name);
    }
    if (DEVICE.matcher(fit).matches()) {
      return fit.replace('.', '-') + "-" + digits(name);
    }
    return fit.equals(name) ? name : fit + "-" + digits(name);
  }

  private static String shortened(String name) {
    int end = 0;
    int bytes = 0;
    while (end < name.length()) {
      int letter = name.codePointAt(end);
      bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST) {
        return name.substring(0, end);
      }
      end += Character.charCount(letter);
    }
    return name;
  }

  private static String digits(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
