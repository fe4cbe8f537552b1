package nl.codio.forms;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.NearestNames;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;

/**
 * One of a closed list of words.
 *
 * @param options what may be chosen, in the order in which a person reads them
 */
public record ChoiceKind<T extends ChoiceKind.Option>(List<T> options) implements Kind<T> {

  /** Something that can be chosen. */
  public interface Option {
    /** The word that stands in the file. */
    String word();
  }

  @Override
  public String name() {
    return String.join(" | ", words());
  }

  /** The words of the list. */
  public List<String> words() {
    return options.stream().map(Option::word).toList();
  }

  @Override
  public Shape shape() {
    return new Shape.Words(words(), List.of());
  }

  @Override
  public Optional<T> parse(Node node, Asking asking) {
    if (!(node instanceof ScalarNode scalar)) {
      asking.tell(Problems.error("B021", "word", node.place(), asking.key(), name()));
      return Optional.empty();
    }
    String text = scalar.text().strip();
    for (T option : options) {
      if (option.word().equals(text)) {
        return Optional.of(option);
      }
    }
    asking.tell(refused(asking.key(), scalar));
    return Optional.empty();
  }

  private Finding refused(String key, ScalarNode scalar) {
    Finding finding =
        Problems.hinted(
            Problems.error("B023", scalar.place(), scalar.text(), key), "B023.hint", words());
    List<String> nearest = NearestNames.nearest(scalar.text(), words());
    return nearest.isEmpty() ? finding : finding.withCaption(Problems.didYouMean(nearest));
  }
}
