package nl.codio.model.answer;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Asking;
import nl.codio.forms.Item;
import nl.codio.forms.Kind;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;

/** A person or function: bare text, or {@code functie}, {@code naam} and {@code extern}. */
final class WhoKind implements Kind<Who> {

  @Override
  public String name() {
    return "wie";
  }

  @Override
  public Optional<Who> parse(Node node, Asking asking) {
    if (node instanceof ScalarNode scalar) {
      String text = scalar.text().strip();
      return Who.isNotYetKnown(text)
          ? Optional.empty()
          : Optional.of(Who.bare(new Located<>(text, node.place())));
    }
    return asking.inner(node, Who::read).map(Item::value).filter(Who::isAnybody);
  }
}
