package nl.codio.report;

import nl.codio.report.picture.Words;
import nl.codio.report.text.RichText;

/**
 * The words of a document's pictures.
 *
 * @param labels its language
 * @param texts its texts
 */
record PictureWords(Labels labels, RichText texts) implements Words {

  @Override
  public String text(String key, Object... arguments) {
    return labels.text(key, arguments);
  }

  @Override
  public String date(String iso) {
    return new Dates(labels).tell(iso);
  }

  @Override
  public String plain(String markdown) {
    return texts.plainLine(markdown);
  }
}
