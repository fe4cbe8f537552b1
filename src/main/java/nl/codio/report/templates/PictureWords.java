package nl.codio.report.templates;

import nl.codio.report.Edition;
import nl.codio.report.picture.Words;
import nl.codio.report.text.RichText;

/**
 * The words of a document's pictures.
 *
 * @param edition its language, and for whom it is
 * @param texts its texts
 */
public record PictureWords(Edition edition, RichText texts) implements Words {

  @Override
  public String text(String key, Object... arguments) {
    return edition.labels().text(key, arguments);
  }

  @Override
  public boolean open() {
    return edition.open();
  }

  @Override
  public String date(String iso) {
    return new Dates(edition.labels()).tell(iso);
  }

  @Override
  public String plain(String markdown) {
    return texts.plainLine(markdown);
  }
}
