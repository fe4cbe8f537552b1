package nl.codio.report.sandbox;

import java.util.Map;

/**
 * What a process is told first.
 *
 * @param version the version of codio, for the generator mark
 * @param templates the texts of the project's templates, by their paths
 * @param seconds how long it may take over one document
 */
record Setup(String version, Map<String, String> templates, int seconds) {}
