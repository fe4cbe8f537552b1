/**
 * The texts that come with the program, such as its messages and the framework. {@link
 * nl.codio.resources.TextResource} finds one; {@code BuiltInTexts} holds those that nearly every
 * run needs.
 */
@NullMarked
package nl.codio.resources;

import org.jspecify.annotations.NullMarked;
