/**
 * What a person can read about a kind of file. {@link nl.codio.pages.Page} gathers it from the
 * description of the forms and from a whole file as an example, of which one lies beside this
 * package for each kind; {@link nl.codio.pages.PageText} shows it in a terminal.
 */
@NullMarked
package nl.codio.pages;

import org.jspecify.annotations.NullMarked;
