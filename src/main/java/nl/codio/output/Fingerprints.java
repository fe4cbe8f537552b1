package nl.codio.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Span;

/**
 * Gives each finding a name by which it is known again in a later check: its code, its file, the
 * keys under which it stands, the words it points at, and the how many-th of these it is. Lines may
 * move and the message may say another number; the name stays. No two findings of one check have
 * the same.
 */
public final class Fingerprints {

  /** Enough to tell texts apart; a paragraph that is worked on keeps its name. */
  private static final int WORDS = 80;

  private static final int BYTES = 16;

  private final SourceTexts sources;
  private final SourceRoot root;
  private final Map<Path, Outline> outlines = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private Fingerprints(SourceTexts sources, SourceRoot root) {
    this.sources = sources;
    this.root = root;
  }

  /** The name of each finding, 32 hexadecimal digits, in the order of the findings. */
  public static List<String> of(Checked checked, SourceRoot root) {
    Fingerprints fingerprints = new Fingerprints(checked.sources(), root);
    List<String> names = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      names.add(fingerprints.next(finding));
    }
    return names;
  }

  private String next(Finding finding) {
    Path file = finding.place().file();
    String words = Snippet.of(sources, finding.place()).text();
    String what =
        String.join(
            "\n",
            finding.code(),
            root.name(file),
            path(file, finding.place().span()),
            words.substring(0, Math.min(WORDS, words.length())));
    return hash(what + "\n" + seen.merge(what, 1, Integer::sum));
  }

  private String path(Path file, Span span) {
    return sources
        .of(file)
        .map(source -> outlines.computeIfAbsent(file, any -> Outline.of(source)))
        .map(outline -> outline.path(span.start().line()))
        .orElse("");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
