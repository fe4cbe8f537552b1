package nl.codio.forms;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.TextKind.TEXT;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;

/** A small form of its own with every type of question. */
record Outing(
    Optional<Located<String>> title,
    Optional<Located<Weather>> weather,
    List<Located<String>> snacks,
    Optional<Item<Meeting>> meeting,
    Optional<Item<Verdict>> verdict,
    List<Item<Guest>> guests,
    List<Item<Trip>> trips) {

  enum Weather implements ChoiceKind.Option {
    SUN("zon"),
    RAIN("regen");

    private final String word;

    Weather(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  record Meeting(Optional<Located<String>> place, Optional<Located<String>> time) {
    static Meeting read(Form form) {
      return new Meeting(
          form.one("plaats", TEXT, PUBLIC, askedBy("R002"), expected(Phase.DESCRIPTION)),
          form.one("uur", TEXT, INTERNAL, NEEDED));
    }
  }

  record Verdict(Optional<Located<String>> words) {
    static Verdict read(Form form) {
      return new Verdict(form.one("oordeel", TEXT, PUBLIC, NAMES_ITEM));
    }
  }

  record Guest(Optional<Located<String>> name, Optional<Located<String>> brings) {
    static Guest read(Form form) {
      return new Guest(
          form.one("naam", TEXT, INTERNAL, NAMES_ITEM, NEEDED),
          form.one("neemt-mee", TEXT, INTERNAL, expected(Phase.ACTIONS)));
    }
  }

  record Trip(Optional<String> by, Optional<Located<String>> price) {
    static Trip read(Form form) {
      return new Trip(
          form.oneOf(
              List.of(
                  new Case<>("trein", Trip::readTrain), new Case<>("fiets", Trip::readBicycle))),
          form.one("prijs", TEXT, PUBLIC));
    }

    private static String readTrain(Form form) {
      return form.one("trein", TEXT, PUBLIC).map(Located::value).orElse("")
          + form.one("perron", TEXT, PUBLIC).map(track -> " op " + track.value()).orElse("");
    }

    private static String readBicycle(Form form) {
      return form.one("fiets", TEXT, PUBLIC).map(Located::value).orElse("");
    }
  }

  static Outing read(Form form) {
    return new Outing(
        form.one("titel", TEXT, PUBLIC, NEEDED, askedBy("R001")),
        form.one("weer", new ChoiceKind<>(List.of(Weather.values())), PUBLIC),
        form.many("hapjes", TEXT, PUBLIC, RARE, expected(Phase.WEIGHING)),
        form.group("verzamelen", Meeting::read, askedBy("R003")),
        form.group("oordeel", Verdict::read),
        form.list("gasten", Guest::read, expected(Phase.ACTIONS)),
        form.list("reis", Trip::read));
  }
}
