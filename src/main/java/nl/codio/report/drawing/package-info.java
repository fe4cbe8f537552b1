/** What printed and editable documents share in having drawings drawn by Batik. */
@NullMarked
package nl.codio.report.drawing;

import org.jspecify.annotations.NullMarked;
