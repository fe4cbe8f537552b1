/**
 * Fills a report's record from the linked project. {@link nl.codio.report.assembly.CaseReports}
 * makes that of a workshop (bijlage 5), {@link nl.codio.report.assembly.StrategyReports} that of a
 * strategy (bijlage 3), each class beside them one part of a form; {@link
 * nl.codio.report.assembly.ReportTypes} names all that can be made.
 */
@NullMarked
package nl.codio.report.assembly;

import org.jspecify.annotations.NullMarked;
