/**
 * How a form is described, once. A record reads itself by asking its {@link nl.codio.forms.Form}
 * five questions in the order of the printed form; who implements the form decides what comes of
 * it. The {@link nl.codio.forms.Decoder} answers from a located tree and tells every problem; the
 * {@link nl.codio.forms.Recorder} answers nothing and gives the description itself; the {@link
 * nl.codio.forms.PublicForm} answers what everybody may read.
 */
@NullMarked
package nl.codio.forms;

import org.jspecify.annotations.NullMarked;
