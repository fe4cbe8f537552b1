package nl.codio.mend;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Asking;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.forms.Kind;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;

/** Asks a type of answer whether a text would be one. What it says of it is told to nobody. */
final class Acceptance implements Asking {

  private static final Place NOWHERE = Place.of(Path.of(""));

  private Acceptance() {}

  static boolean of(Kind<?> kind, String text) {
    Node node = new ScalarNode(text, ScalarNode.Style.PLAIN, NOWHERE);
    return kind.parse(node, new Acceptance()).isPresent();
  }

  @Override
  public String key() {
    return "";
  }

  @Override
  public boolean several() {
    return false;
  }

  @Override
  public void tell(Finding finding) {}

  @Override
  public <T> Optional<Item<T>> inner(Node node, Function<Form, T> read) {
    return Optional.empty();
  }
}
