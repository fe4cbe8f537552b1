package nl.codio.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.codio.forms.Audience;
import nl.codio.forms.Mark;
import nl.codio.forms.Part;
import nl.codio.forms.Recorder;
import nl.codio.forms.Shape;
import nl.codio.model.FileKind;
import nl.codio.model.answer.Kinds;

/**
 * A project in which every question of every form is answered, as the forms describe themselves:
 * each text with a word of its own, and each question for people with persons of its own.
 */
final class PlantedProject {

  private static final String HEAD = "codio: 1\nsoort: %s\n";
  private static final String CASE = "casussen/zaak/";

  private final Map<String, String> openWords = new LinkedHashMap<>();
  private final Set<String> hidden = new LinkedHashSet<>();
  private final UnaryOperator<String> dress;
  private int planted;

  private PlantedProject(UnaryOperator<String> dress) {
    this.dress = dress;
  }

  /** Writes the project in this folder. */
  static PlantedProject in(Path root) {
    return in(root, word -> word);
  }

  /**
   * Writes the project in this folder.
   *
   * @param dress makes of each word and name that is planted the whole text of its field
   */
  static PlantedProject in(Path root, UnaryOperator<String> dress) {
    PlantedProject project = new PlantedProject(dress);
    try {
      for (FileKind kind : FileKind.values()) {
        Path file = root.resolve(place(kind));
        Files.createDirectories(file.getParent());
        Files.writeString(file, project.file(kind));
      }
      Files.writeString(root.resolve(project.secret("dichtbestand") + ".yaml"), "a: 1\n");
      Files.writeString(root.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return project;
  }

  private static String place(FileKind kind) {
    return switch (kind) {
      case PROJECT -> "codio.yaml";
      case STRATEGY -> "strategie.yaml";
      case CASE -> CASE + "casus.yaml";
      case WORKSHOP -> CASE + "workshop-2026-03-12.yaml";
      case PROGRESS -> CASE + "voortgang.yaml";
      case ANALYSIS -> "analyse-2026-H1.yaml";
    };
  }

  /** The words that everybody may read, by the path of their question. */
  Map<String, String> openWords() {
    return openWords;
  }

  /** The words and names that nobody outside may read. */
  Set<String> hidden() {
    return hidden;
  }

  private String file(FileKind kind) {
    List<Part> parts =
        Recorder.parts(kind::read).stream()
            .filter(part -> !(part instanceof Part.Ask ask && isHead(ask.key())))
            .toList();
    List<String> entries = new ArrayList<>(entries(kind.word(), parts).get(0));
    entries.add(remark(kind.word(), false));
    return "# "
        + secret("dichtcommentaar")
        + "\n"
        + HEAD.formatted(kind.word())
        + String.join("\n", entries)
        + "\n";
  }

  /** A word that stands in no field: in a comment, or in the name of a file. */
  private String secret(String word) {
    hidden.add(word);
    return word;
  }

  private static boolean isHead(String key) {
    return key.equals("codio") || key.equals("soort");
  }

  /** The entries of a group; where it forks, those of each side. */
  private List<List<String>> entries(String path, List<Part> parts) {
    List<List<String>> all = new ArrayList<>();
    List<Part.Fork> forks =
        parts.stream().filter(Part.Fork.class::isInstance).map(Part.Fork.class::cast).toList();
    int sides = forks.isEmpty() ? 1 : forks.get(0).sides().size();
    for (int side = 0; side < sides; side++) {
      List<String> entries = new ArrayList<>();
      for (Part part : parts) {
        if (part instanceof Part.Fork fork) {
          fork.sides().get(side).parts().forEach(inside -> entry(path, inside, entries));
        } else {
          entry(path, part, entries);
        }
      }
      all.add(entries);
    }
    return all;
  }

  private void entry(String above, Part part, List<String> entries) {
    if (part instanceof Part.Group group) {
      String path = above + "." + group.key();
      List<String> items = new ArrayList<>();
      for (List<String> inside : entries(path, group.parts())) {
        inside.add(remark(path, group.marks().contains(Mark.PUBLIC_REMARK)));
        items.add("{" + String.join(", ", inside) + "}");
      }
      String items1 = String.join(", ", items);
      entries.add(group.key() + ": " + (group.several() ? "[" + items1 + "]" : items1));
    } else if (part instanceof Part.Ask ask) {
      String answer = answer(above + "." + ask.key(), ask);
      if (!answer.isEmpty()) {
        entries.add(ask.key() + ": " + answer);
      }
    }
  }

  private String remark(String group, boolean open) {
    return "toelichting: " + word(group + ".toelichting", open);
  }

  private String answer(String path, Part.Ask ask) {
    boolean open = ask.audience() == Audience.PUBLIC;
    if (ask.kind().equals(Kinds.WHO)) {
      return people(path, open);
    }
    if (path.endsWith(".id")) {
      return path.startsWith("strategie") ? "M1" : "A1";
    }
    if (path.endsWith(".thema")) {
      return "";
    }
    if (ask.kind().shape() instanceof Shape.Words words) {
      return words.words().get(0);
    }
    return ask.kind().equals(Kinds.TEXT) ? word(path, open) : fixed(path, ask.kind().name());
  }

  private static String fixed(String path, String kind) {
    boolean isAccent = path.contains(".accentwaarden");
    return switch (kind) {
      case "datum" -> path.endsWith(".kader") ? "2025-01-31" : "2026-03-12";
      case "datum, ja of nee" -> "2026-03-12";
      case "termijn" -> "2026-09";
      case "termijn of doorlopend" -> "2026-09-30";
      case "getal" -> "10";
      case "duur" -> "3 maanden";
      case "tijd" -> "13:00-15:30";
      case "waarde" -> isAccent ? "veiligheid" : "privacy";
      case "principe" -> isAccent ? "verantwoordelijkheid" : "mensenrechten";
      case "fundament" -> isAccent ? "bestuurskracht" : "rechtsstaat";
      case "groep" -> "democratie";
      case "actie" -> path.startsWith("strategie") ? "zaak/2026-03-12/A1" : actionOf(path);
      case "pad" -> path(path);
      default -> throw new IllegalStateException("say what answers " + path + ": " + kind);
    };
  }

  /** An action is not followed by itself. */
  private static String actionOf(String path) {
    return path.endsWith(".vervolg-op") ? "" : "A1";
  }

  private static String path(String path) {
    return switch (path) {
      case "project.strategie" -> "strategie.yaml";
      case "casus.strategie" -> "../../strategie.yaml";
      case "project.logo.bestand" -> "./logo.svg";
      default -> "";
    };
  }

  /** Somebody with a function, somebody without, and bare names, known elsewhere and unknown. */
  private String people(String path, boolean open) {
    String first = name("Aagje");
    String second = name("Berend");
    String unknown = name("Cornelis");
    return "[{functie: %s, naam: %s}, {naam: %s}, %s, %s]"
        .formatted(word(path + ".functie", open), first, second, first, unknown);
  }

  private String name(String given) {
    planted++;
    hidden.add(given + planted);
    hidden.add("Zwart" + planted);
    return text(given + planted + " van Zwart" + planted);
  }

  private String word(String path, boolean open) {
    planted++;
    if (open) {
      String word = "open" + planted + "woord";
      openWords.put(path, word);
      return text(word);
    }
    String word = path.endsWith(".naam") ? "Dirk" + planted : "dicht" + planted + "woord";
    hidden.add(word);
    return text(word);
  }

  /** A text in quotes, as YAML reads it anywhere. */
  private String text(String word) {
    try {
      return new ObjectMapper().writeValueAsString(dress.apply(word));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
