/**
 * What a person can read about a kind of file: {@link nl.codio.pages.Page} gathers it from the
 * description of the forms, {@link nl.codio.pages.PageText} shows it in a terminal.
 */
@NullMarked
package nl.codio.pages;

import org.jspecify.annotations.NullMarked;
