package nl.codio.report;

import nl.codio.forms.Audience;

/**
 * In what edition a document is made.
 *
 * @param labels its language
 * @param style its house style
 * @param audience who may read it
 */
public record Edition(Labels labels, Style style, Audience audience) {

  /** The organisation's own edition, in codio's own look. */
  public static Edition internal(Labels labels) {
    return new Edition(labels, Style.own(), Audience.INTERNAL);
  }

  /** The same in another house style. */
  public Edition in(Style other) {
    return new Edition(labels, other, audience);
  }

  /** Whether everybody may read it: what templates ask. */
  public boolean open() {
    return audience == Audience.PUBLIC;
  }
}
