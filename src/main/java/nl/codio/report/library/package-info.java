/**
 * Codio's own templates, as projects make use of them: {@link nl.codio.report.library.Original} is
 * one of them, {@link nl.codio.report.library.Macro} what a library of macros consists of, {@link
 * nl.codio.report.library.MacroFile} a project's file of macros, and {@link
 * nl.codio.report.library.Starter} a type of report that begins.
 */
@NullMarked
package nl.codio.report.library;

import org.jspecify.annotations.NullMarked;
