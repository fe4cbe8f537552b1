package nl.codio.scaffold;

import java.util.Set;
import nl.codio.diagnostics.Spelling;

/**
 * What a case is called, and the folder in which it lies.
 *
 * @param title as a person writes it
 * @param folder a name that every machine takes for a folder: small letters, digits and hyphens
 */
public record CaseName(String title, String folder) {

  private static final int LONGEST = 60;

  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  /** Why a text cannot name a case. */
  public enum Trouble {
    /** Nothing stands in it. */
    EMPTY,
    /** It is a path; a case lies below {@code casussen} by itself. */
    PATH,
    /** There is no letter and no digit in it. */
    NO_LETTERS,
    /** Windows calls a device so. */
    DEVICE
  }

  /** A text names no case. */
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
   * The name that somebody typed: {@code Proef één} lies in {@code proef-een}.
   *
   * @throws Unfit when no folder can be called so
   */
  public static CaseName of(String text) throws Unfit {
    String title = text.strip().replaceAll("\\s+", " ");
    if (title.isEmpty()) {
      throw new Unfit(Trouble.EMPTY);
    }
    if (title.indexOf('/') >= 0 || title.indexOf('\\') >= 0) {
      throw new Unfit(Trouble.PATH);
    }
    String folder = shortened(Spelling.kebab(title));
    if (folder.isEmpty()) {
      throw new Unfit(Trouble.NO_LETTERS);
    }
    if (isDevice(folder)) {
      throw new Unfit(Trouble.DEVICE);
    }
    return new CaseName(title, folder);
  }

  /** The same case, with a longer title. */
  public CaseName titled(String longer) {
    return new CaseName(longer, folder);
  }

  private static String shortened(String folder) {
    if (folder.length() <= LONGEST) {
      return folder;
    }
    int word = folder.lastIndexOf('-', LONGEST);
    return folder.substring(0, word > 0 ? word : LONGEST);
  }

  private static boolean isDevice(String folder) {
    boolean numbered =
        folder.length() == 4
            && (folder.startsWith("com") || folder.startsWith("lpt"))
            && Character.isDigit(folder.charAt(3));
    return numbered || DEVICES.contains(folder);
  }
}
