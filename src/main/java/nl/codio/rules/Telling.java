package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Meant;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Related;
import nl.codio.diagnostics.Severity;
import nl.codio.project.TrackedAction;

/** Where one rule tells what it finds about one subject; its id and weight are known here. */
final class Telling {

  private final String id;
  private final Severity severity;
  private final Judging judging;
  private final List<Told> all;

  /** For how many findings in a file it was looked up what was meant. */
  private final Map<Path, Integer> suggestions = new HashMap<>();

  Telling(String id, Severity severity, Judging judging, List<Told> all) {
    this.id = id;
    this.severity = severity;
    this.judging = judging;
    this.all = all;
  }

  /** The day on which the files are judged. */
  LocalDate today() {
    return judging.today();
  }

  /** Begins a finding at this place. */
  About at(Place place) {
    return new About(place);
  }

  /** A finding that is being told. */
  final class About {

    private final Place place;
    private final List<Related> related = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private Severity weight = severity;
    private boolean elsewhere;
    private String variant = "";
    private Optional<Message> caption = Optional.empty();

    private About(Place place) {
      this.place = place;
      files.add(place.file());
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

    /** Tells it as an error, whatever the norm: something contradicts, or does not exist. */
    About wrong() {
      weight = Severity.ERROR;
      return this;
    }

    /** Tells it as a warning, whatever the norm: codio cannot see whether it is right. */
    About warning() {
      weight = Severity.WARNING;
      return this;
    }

    /**
     * Tells it as a warning, whatever the norm: it lies outside the project, where codio does not
     * look. Where all has to be here it is an error.
     */
    About elsewhere() {
      elsewhere = true;
      return warning();
    }

    /** Says what it is about, a value or a group, to which a deviation may be narrowed. */
    About about(String subject) {
      subjects.add(subject);
      return this;
    }

    /** Says which action it is about; a deviation may stand beside the action itself too. */
    About about(TrackedAction action) {
      files.add(action.item().place().file());
      subjects.add(action.origin() + "/" + action.id());
      return about(action.id());
    }

    /** Names what may have been meant, if there is anything. */
    About didYouMean(List<String> nearest) {
      return didYouMean(() -> nearest);
    }

    /**
     * The same, looked up only while somebody will see it: a look through many names at each of
     * many findings would take hours.
     */
    About didYouMean(Supplier<List<String>> lookUp) {
      boolean seen = suggestions.merge(place.file(), 1, Integer::sum) <= Capped.MOST;
      List<String> nearest = seen ? lookUp.get() : List.of();
      if (!nearest.isEmpty()) {
        caption = Optional.of(Meant.names(nearest));
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
      Finding finding =
          new Finding(
              id,
              elsewhere && judging.complete() ? Severity.ERROR : weight,
              place,
              Message.of(key, arguments),
              caption,
              Optional.of(Message.of(key + ".hint", arguments)),
              related);
      all.add(new Told(finding, weight, subjects, files));
    }
  }
}
