/**
 * The language server: what an editor shows while somebody types. {@link nl.codio.lsp.Server}
 * speaks the protocol, {@link nl.codio.lsp.Desk} does all work on one thread, {@link
 * nl.codio.lsp.Workspace} knows the open files and their projects. A feature is one class that
 * answers one question about a {@link nl.codio.lsp.Spot}: {@link nl.codio.lsp.Offers} completes,
 * {@link nl.codio.lsp.Explanations} tells what stands there, {@link nl.codio.lsp.Definitions} where
 * it comes from, {@link nl.codio.lsp.QuickFixes} how a finding is mended. {@link
 * nl.codio.lsp.CursorPath} finds in a half-typed text at which question somebody is.
 */
@NullMarked
package nl.codio.lsp;

import org.jspecify.annotations.NullMarked;
