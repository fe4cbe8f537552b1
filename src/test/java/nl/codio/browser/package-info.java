/** Looks at reports as a browser does: accessibility, and whether a page stands on its own. */
@NullMarked
package nl.codio.browser;

import org.jspecify.annotations.NullMarked;
