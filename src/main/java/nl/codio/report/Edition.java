package nl.codio.report;

import nl.codio.forms.Audience;
import nl.codio.framework.Framework;

/**
 * In what edition a document is made.
 *
 * @param labels its language
 * @param style its house style
 * @param audience who may read it
 * @param written the two letters of the language in which people wrote the files
 */
public record Edition(Labels labels, Style style, Audience audience, String written) {

  /** The organisation's own edition of what was written in Dutch, in codio's own look. */
  public static Edition internal(Labels labels) {
    return new Edition(labels, Style.own(), Audience.INTERNAL, Framework.DUTCH);
  }

  /** The same in another house style. */
  public Edition in(Style other) {
    return new Edition(labels, other, audience, written);
  }

  /** The two letters of its language. */
  public String language() {
    return labels.text("report.lang");
  }

  /** Whether everybody may read it: what templates ask. */
  public boolean open() {
    return audience == Audience.PUBLIC;
  }
}
