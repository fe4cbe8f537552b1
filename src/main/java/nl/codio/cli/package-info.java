/**
 * The command line. {@link nl.codio.cli.Main} reads the arguments and runs one {@code Command}; a
 * command is one class here and one line in {@code Commands}, with its help in the bundle {@code
 * help}. A command takes {@code Arguments} and a {@code Session} and returns an {@link
 * nl.codio.cli.ExitCode}; wrong use is thrown as {@code WrongUse}. Options that several commands
 * share stand in {@code SharedOptions}. picocli reads the arguments; its English sentences never
 * reach the user.
 */
@NullMarked
package nl.codio.cli;

import org.jspecify.annotations.NullMarked;
