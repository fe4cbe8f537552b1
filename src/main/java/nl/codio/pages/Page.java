package nl.codio.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.forms.Audience;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Mark;
import nl.codio.forms.Part;
import nl.codio.forms.Recorder;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/**
 * All that there is to know of a kind of file, in one language.
 *
 * @param title what the file is
 * @param place where it stands and how it is called
 * @param begin the command that begins one
 * @param about what it is for, in a few sentences
 * @param sections every key, in the order of the printed form
 */
public record Page(String title, String place, String begin, String about, List<Section> sections) {

  /** Copies the list. */
  public Page {
    sections = List.copyOf(sections);
  }

  /** The page of a kind of file. */
  public static Page of(FileKind kind, Messages messages) {
    String texts = "pages." + kind.word() + ".";
    return new Page(
        new FormLabels(messages).label(kind.word()),
        messages.text(texts + "place"),
        messages.text(texts + "begin"),
        messages.text(texts + "about"),
        new Gathering(kind, messages).sections());
  }

  /** Walks through the description of a form. */
  private static final class Gathering {

    private final FileKind kind;
    private final FormLabels labels;
    private final String top;

    Gathering(FileKind kind, Messages messages) {
      this.kind = kind;
      this.labels = new FormLabels(messages);
      this.top = messages.text("pages.top");
    }

    List<Section> sections() {
      List<Section> sections = new ArrayList<>();
      List<Field> loose = new ArrayList<>();
      for (Part part : Recorder.parts(kind::read)) {
        if (part instanceof Part.Group group) {
          List<Field> fields = new ArrayList<>();
          gather(kind.word(), 0, List.of(part), "", fields);
          sections.add(new Section(labels.label(kind.word() + "." + group.key()), fields));
        } else {
          gather(kind.word(), 0, List.of(part), "", loose);
        }
      }
      sections.add(0, new Section(top, loose));
      return sections;
    }

    private void gather(
        String above, int depth, List<Part> parts, String instead, List<Field> into) {
      for (Part part : parts) {
        if (part instanceof Part.Ask ask) {
          into.add(field(above, depth, ask, instead));
        } else if (part instanceof Part.Group group) {
          into.add(field(above, depth, group, instead));
          gather(above + "." + group.key(), depth + 1, group.parts(), "", into);
        } else if (part instanceof Part.Fork fork) {
          String first = fork.sides().get(0).key();
          for (Part.Side side : fork.sides()) {
            gather(above, depth, side.parts(), side.key().equals(first) ? "" : first, into);
          }
        }
      }
    }

    private Field field(String above, int depth, Part.Ask ask, String instead) {
      return new Field(
          depth,
          ask.key(),
          labels.label(above + "." + ask.key()),
          labels.question(above + "." + ask.key()),
          ask.kind().name(),
          ask.several(),
          ask.marks().contains(Mark.NEEDED),
          ask.marks().contains(Mark.RARE),
          Optional.of(ask.audience() == Audience.PUBLIC),
          instead);
    }

    private Field field(String above, int depth, Part.Group group, String instead) {
      return new Field(
          depth,
          group.key(),
          labels.label(above + "." + group.key()),
          labels.question(above + "." + group.key()),
          "",
          group.several(),
          group.marks().contains(Mark.NEEDED),
          group.marks().contains(Mark.RARE),
          Optional.empty(),
          instead);
    }
  }
}
