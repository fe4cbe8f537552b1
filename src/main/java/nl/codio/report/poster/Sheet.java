package nl.codio.report.poster;

import java.util.List;
import nl.codio.report.LeftOut;

/**
 * A poster laid out on one page of an A-format, so that every text fits: what a drawing and a page
 * have in common. All measures are hundredths of the width of the sheet, sizes of letters too.
 *
 * @param height of the sheet
 * @param portrait whether it stands upright
 * @param blank whether it is filled in by hand
 * @param heading what stands above it
 * @param values values per foundation
 * @param actions actions with who and when
 * @param checklist the four questions
 * @param footer the line at its foot
 * @param left what did not fit
 */
public record Sheet(
    double height,
    boolean portrait,
    boolean blank,
    Heading heading,
    Values values,
    Actions actions,
    Checklist checklist,
    Line footer,
    LeftOut left) {

  /** A line of text at a place. */
  public record Line(double left, double top, double width, double size, String text) {}

  /**
   * What stands above the poster.
   *
   * @param kicker the small line above the title
   * @param title the title; blank when it is written by hand
   * @param lines the title as it is broken
   * @param top the upper edge of the title
   * @param size the size of the title's letters
   * @param rule where the rule below it is
   * @param prompts what is to be written by hand: each a text, and behind it a line to write on
   */
  public record Heading(
      Line kicker,
      String title,
      List<String> lines,
      double top,
      double size,
      double rule,
      List<Line> prompts) {

    /** Copies the lines. */
    public Heading {
      lines = List.copyOf(lines);
      prompts = List.copyOf(prompts);
    }
  }

  /**
   * The block of values.
   *
   * @param title its heading
   * @param note what stands beside the heading; its text may be blank
   * @param scale how large the letters are
   */
  public record Values(Line title, Line note, double scale, List<Panel> panels) {

    /** Copies the panels. */
    public Values {
      panels = List.copyOf(panels);
    }
  }

  /**
   * The values of one foundation.
   *
   * @param id {@code democratie}, {@code rechtsstaat} or {@code bestuurskracht}
   * @param bar the height of the bar with its name
   * @param posts the values that fit
   * @param more what more there is in the report; blank when all is shown
   * @param lines how many lines there are to write on
   * @param choice what there is to choose from, each in small print
   */
  public record Panel(
      String id,
      String name,
      Area area,
      double bar,
      List<Post> posts,
      String more,
      int lines,
      List<Choice> choice) {

    /** Copies the lists. */
    public Panel {
      posts = List.copyOf(posts);
      choice = List.copyOf(choice);
    }
  }

  /**
   * A value that was chosen.
   *
   * @param lines the name as it is broken
   * @param why plain text; blank when there is none or no room for it
   * @param whyLines why, as it is broken
   */
  public record Post(
      String name, boolean accent, List<String> lines, String why, List<String> whyLines) {

    /** Copies the lines. */
    public Post {
      lines = List.copyOf(lines);
      whyLines = List.copyOf(whyLines);
    }
  }

  /** The values of a principle, to choose from. */
  public record Choice(String text, List<String> lines) {

    /** Copies the lines. */
    public Choice {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The block of actions.
   *
   * @param title its heading
   * @param area the box
   * @param head the height of the row with the names of the columns
   * @param columns the columns
   * @param scale how large the letters are
   * @param rows the actions that fit
   * @param empty how many empty rows there are to write on
   * @param hand the height of such a row
   * @param more what more there is in the report; blank when all is shown
   */
  public record Actions(
      Line title,
      Area area,
      double head,
      List<Column> columns,
      double scale,
      List<Row> rows,
      int empty,
      double hand,
      String more) {

    /** Copies the lists. */
    public Actions {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A column of the actions; {@code share} is its part of the width, in hundredths. */
  public record Column(String name, double left, double width, double share) {}

  /** An action. */
  public record Row(double height, List<Cell> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What stands in a column of an action; {@code missing} when it is not filled in. */
  public record Cell(String text, List<String> lines, boolean missing) {

    /** Copies the lines. */
    public Cell {
      lines = List.copyOf(lines);
    }
  }

  /** The block of four questions. */
  public record Checklist(Line title, Area area, double scale, List<Check> checks) {

    /** Copies the checks. */
    public Checklist {
      checks = List.copyOf(checks);
    }
  }

  /**
   * A question of the checklist.
   *
   * @param area its place
   * @param answer what is answered, as far as it fits; blank when it is not answered
   */
  public record Check(
      Area area,
      boolean ticked,
      String question,
      List<String> lines,
      String answer,
      List<String> answerLines) {

    /** Copies the lines. */
    public Check {
      lines = List.copyOf(lines);
      answerLines = List.copyOf(answerLines);
    }
  }
}
