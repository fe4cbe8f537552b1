package nl.codio.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Findings;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Related;
import nl.codio.diagnostics.Severity;

/** Where one rule tells what it finds about one subject; its id and weight are known here. */
final class Telling {

  private final String id;
  private final Severity severity;
  private final LocalDate today;
  private final Findings findings;

  Telling(String id, Severity severity, LocalDate today, Findings findings) {
    this.id = id;
    this.severity = severity;
    this.today = today;
    this.findings = findings;
  }

  /** The day on which the files are judged. */
  LocalDate today() {
    return today;
  }

  /** Begins a finding at this place. */
  About at(Place place) {
    return new About(place);
  }

  /** A finding that is being told. */
  final class About {

    private final Place place;
    private final List<Related> related = new ArrayList<>();
    private Severity weight = severity;
    private String variant = "";
    private Optional<Message> caption = Optional.empty();

    private About(Place place) {
      this.place = place;
    }

    /** Takes another sentence of the same rule: that of {@code findings.<id>.<name>}. */
    About as(String name) {
      variant = "." + name;
      return this;
    }

    /** Tells it as an advice, whatever the norm. */
    About advising() {
      weight = Severity.ADVICE;
      return this;
    }

    /** Names what may have been meant, if there is anything. */
    About didYouMean(List<String> nearest) {
      if (!nearest.isEmpty()) {
        caption = Optional.of(Message.of("findings.did-you-mean", String.join("\", \"", nearest)));
      }
      return this;
    }

    /** Points at another place, with the words of {@code findings.<id>.<name>}. */
    About beside(Place other, String name, Object... arguments) {
      related.add(new Related(other, Message.of("findings." + id + "." + name, arguments)));
      return this;
    }

    /** Ends the finding; its hint has the same key with {@code .hint} behind it. */
    void say(Object... arguments) {
      String key = "findings." + id + variant;
      findings.add(
          new Finding(
              id,
              weight,
              place,
              Message.of(key, arguments),
              caption,
              Optional.of(Message.of(key + ".hint", arguments)),
              related));
    }
  }
}
