/**
 * Where documents become files: {@link nl.codio.report.render.Renderer} knows the writer of every
 * format, and makes each only when it is asked for.
 */
@NullMarked
package nl.codio.report.render;

import org.jspecify.annotations.NullMarked;
