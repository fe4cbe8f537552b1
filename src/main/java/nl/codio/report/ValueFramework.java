package nl.codio.report;

import java.util.List;
import nl.codio.report.picture.ValueWheel;

/**
 * The value framework on one page (bijlage 1), whose figure is rebuilt from bijlage 2 (I33): as a
 * wheel, and as a list that tells the same.
 *
 * @param wheel the picture
 * @param foundations in the handbook's order
 * @param source where the words come from
 */
public record ValueFramework(
    ValueWheel wheel, List<ValueList.Foundation> foundations, ValueList.Source source)
    implements Document {

  /** Copies the foundations. */
  public ValueFramework {
    foundations = List.copyOf(foundations);
  }

  @Override
  public String template() {
    return "waardenkader.ftl";
  }

  @Override
  public String day() {
    return source.edition();
  }
}
