package nl.codio.scaffold;

import java.util.Set;
import nl.codio.diagnostics.Spelling;

/**
 * What something is called, and how the folder or the file of it is called.
 *
 * @param title as a person writes it
 * @param slug a name that every machine takes for a folder or a file: small letters, digits and
 *     hyphens
 */
public record SafeName(String title, String slug) {

  private static final int LONGEST = 60;

  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  /** Why a text cannot name a file. */
  public enum Trouble {
    /** Nothing stands in it. */
    EMPTY,
    /** It is a path; what gets a name lies in its place by itself. */
    PATH,
    /** There is no letter and no digit in it. */
    NO_LETTERS,
    /** Windows calls a device so. */
    DEVICE
  }

  /** A text names no file. */
  public static final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    Unfit(Trouble trouble) {
      super(trouble.name());
      this.trouble = trouble;
    }

    /** Why not. */
    public Trouble trouble() {
      return trouble;
    }
  }

  /**
   * The name that somebody typed: {@code Proef één} becomes {@code proef-een}.
   *
   * @throws Unfit when no file can be called so
   */
  public static SafeName of(String text) throws Unfit {
    String title = text.strip().replaceAll("\\s+", " ");
    if (title.isEmpty()) {
      throw new Unfit(Trouble.EMPTY);
    }
    if (title.indexOf('/') >= 0 || title.indexOf('\\') >= 0) {
      throw new Unfit(Trouble.PATH);
    }
    String slug = shortened(Spelling.kebab(title));
    if (slug.isEmpty()) {
      throw new Unfit(Trouble.NO_LETTERS);
    }
    if (isDevice(slug)) {
      throw new Unfit(Trouble.DEVICE);
    }
    return new SafeName(title, slug);
  }

  /** The same, with a longer title. */
  public SafeName titled(String longer) {
    return new SafeName(longer, slug);
  }

  private static String shortened(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int word = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, word > 0 ? word : LONGEST);
  }

  private static boolean isDevice(String slug) {
    boolean numbered =
        slug.length() == 4
            && (slug.startsWith("com") || slug.startsWith("lpt"))
            && Character.isDigit(slug.charAt(3));
    return numbered || DEVICES.contains(slug);
  }
}
