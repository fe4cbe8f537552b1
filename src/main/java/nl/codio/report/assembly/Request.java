package nl.codio.report.assembly;

import java.time.LocalDate;

/**
 * What is asked of a report, beside what it is about.
 *
 * @param today the day for which states and lateness hold
 */
public record Request(LocalDate today) {}
