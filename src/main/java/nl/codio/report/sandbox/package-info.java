/**
 * Where the templates of a project run: in a process of their own, with little memory and a time
 * limit. {@link nl.codio.report.sandbox.Sandbox} stands outside and asks, {@link
 * nl.codio.report.sandbox.Inside} stands inside and makes. What goes in are records, written by
 * {@link nl.codio.report.sandbox.RecordWriter}; what comes out is a {@link
 * nl.codio.report.sandbox.Reply}, which is read as bytes and texts and nothing more. What a
 * template made is looked at inside, too: its inspectors let through nothing that runs or fetches
 * something.
 */
@NullMarked
package nl.codio.report.sandbox;

import org.jspecify.annotations.NullMarked;
