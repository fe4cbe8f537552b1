package nl.codio.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.language.Messages;
import nl.codio.model.Strategy;
import nl.codio.output.Wording;
import nl.codio.project.Document;
import org.eclipse.lsp4j.CompletionItemKind;

/** The strategies of a project as paths from the file in which one is named. */
record FileOffers(Messages messages) {

  List<Offer> at(Spot spot) {
    Path folder = Optional.ofNullable(spot.text().path().getParent()).orElse(spot.text().path());
    List<Offer> offers = new ArrayList<>();
    strategies(spot)
        .filter(file -> !file.location().equals(spot.text().path()))
        .forEach(
            file -> {
              String path = Wording.name(folder.relativize(file.location()));
              String title = file.content().title().map(it -> it.value()).orElse("");
              offers.add(new Offer(path, YamlName.of(path), title, "", CompletionItemKind.File));
            });
    return offers;
  }

  private static Stream<Document<Strategy>> strategies(Spot spot) {
    List<String> of = List.of("strategie", "vervangt", "bouwt-voort-op");
    return of.contains(spot.cursor().key())
        ? spot.around().project().documents(Strategy.class).stream()
        : Stream.of();
  }
}
