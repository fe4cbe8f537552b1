/**
 * Fills a report's record from the linked project. {@link nl.codio.report.assembly.CaseReports}
 * makes that of a workshop (bijlage 5), each class beside it one part of the form.
 */
@NullMarked
package nl.codio.report.assembly;

import org.jspecify.annotations.NullMarked;
