/** Tests of the pictures in a report. */
@NullMarked
package nl.codio.report.picture;

import org.jspecify.annotations.NullMarked;
