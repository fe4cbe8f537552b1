package nl.codio.report.poster;

import java.util.ArrayList;
import java.util.List;
import nl.codio.report.Phrase;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.Sheet.Post;

/**
 * Finds the largest letters in which the values of all foundations fit, each with its why. Where
 * even the smallest are too large, reasons make way for names, the last first.
 */
final class ValuesFit {

  private static final double LARGEST = 1.6;

  /** A value that wants to be shown. */
  record Wanted(Phrase name, boolean accent, String why) {}

  /** What fits of a foundation. */
  record Fitted(List<Post> posts, String more, int values, int reasons) {}

  private final List<List<Wanted>> foundations;
  private final double width;
  private final double height;
  private final Words words;
  private final double scale;

  /**
   * Values in boxes of one size.
   *
   * @param width of a line in a box
   * @param height that a box has for its values
   */
  ValuesFit(List<List<Wanted>> foundations, double width, double height, Words words) {
    this.foundations = foundations;
    this.width = width;
    this.height = height;
    this.words = words;
    this.scale = Type.largest(LARGEST, this::fits);
  }

  private boolean fits(double tried) {
    return foundations.stream()
        .allMatch(
            wanted ->
                wanted.stream().allMatch(it -> keepsWords(it, tried))
                    && height(posts(wanted, tried), tried) <= height);
  }

  /** How large the letters are. */
  double scale() {
    return scale;
  }

  /** What is shown of each foundation. */
  List<Fitted> fitted() {
    return foundations.stream().map(this::fitted).toList();
  }

  private Fitted fitted(List<Wanted> wanted) {
    List<Post> all = posts(wanted, scale);
    if (height(all, scale) <= height) {
      return new Fitted(all, "", 0, 0);
    }
    double room = height - Type.SMALL_LINE - Type.GAP;
    for (int reasons = all.size() - 1; reasons >= 0; reasons--) {
      List<Post> shown = withReasons(all, reasons);
      if (height(shown, scale) <= room) {
        int without =
            (int) all.stream().skip(reasons).filter(post -> !post.why().isEmpty()).count();
        return new Fitted(shown, words.text("report.poster.more.reasons", without), 0, without);
      }
    }
    List<Post> names = new ArrayList<>(withReasons(all, 0));
    while (!names.isEmpty() && height(names, scale) > room) {
      names.remove(names.size() - 1);
    }
    int hidden = all.size() - names.size();
    int without =
        (int) wanted.stream().limit(names.size()).filter(it -> !it.why().isEmpty()).count();
    return new Fitted(names, words.text("report.poster.more.values", hidden), hidden, without);
  }

  private static List<Post> withReasons(List<Post> posts, int reasons) {
    List<Post> shown = new ArrayList<>();
    for (Post post : posts) {
      shown.add(
          shown.size() < reasons
              ? post
              : new Post(post.name(), post.accent(), post.lines(), "", List.of()));
    }
    return shown;
  }

  private List<Post> posts(List<Wanted> wanted, double tried) {
    return wanted.stream().map(it -> post(it, tried)).toList();
  }

  private boolean keepsWords(Wanted wanted, double tried) {
    return new Wrap(Type.name(tried), forName(wanted, tried)).keepsWords(wanted.name().text())
        && new Wrap(Type.text(tried), width).keepsWords(wanted.why());
  }

  private double forName(Wanted wanted, double tried) {
    return width - (wanted.accent() ? Type.RING * tried : 0);
  }

  private Post post(Wanted wanted, double tried) {
    return new Post(
        wanted.name(),
        wanted.accent(),
        new Wrap(Type.name(tried), forName(wanted, tried)).lines(wanted.name().text()),
        wanted.why(),
        new Wrap(Type.text(tried), width).lines(wanted.why()));
  }

  private static double height(List<Post> posts, double scale) {
    double height = 0;
    for (Post post : posts) {
      height += post.lines().size() * Type.NAME_LINE * scale;
      height += post.whyLines().size() * Type.TEXT_LINE * scale;
      height += Type.GAP * scale;
    }
    return height;
  }
}
