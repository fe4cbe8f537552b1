/**
 * Whose work may run on this machine. {@link nl.codio.trust.TrustedProjects} remembers, in a folder
 * of the user's ({@link nl.codio.trust.ConfigFolder}) and never in a project.
 */
@NullMarked
package nl.codio.trust;

import org.jspecify.annotations.NullMarked;
