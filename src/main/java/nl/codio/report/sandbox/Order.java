package nl.codio.report.sandbox;

import nl.codio.forms.Audience;
import nl.codio.report.Document;
import nl.codio.report.Format;
import nl.codio.report.Style;

/**
 * One document to make.
 *
 * @param page the path of the template that fills it
 * @param language the two letters of its language
 * @param written the two letters of the language in which the files are written
 */
record Order(
    String page,
    Document document,
    Format format,
    String language,
    Style style,
    Audience audience,
    String written) {}
