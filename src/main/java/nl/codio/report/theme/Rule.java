package nl.codio.report.theme;

import java.util.List;

/**
 * A rule of a style sheet.
 *
 * @param selectors what it is for, as written
 * @param declarations what it declares, in order
 */
record Rule(String selectors, List<Declaration> declarations) {

  /** Copies the list. */
  Rule {
    declarations = List.copyOf(declarations);
  }

  /**
   * One declaration.
   *
   * @param name of the property
   * @param value as written, without comments
   * @param line on which it begins, from 1
   */
  record Declaration(String name, String value, int line) {}
}
