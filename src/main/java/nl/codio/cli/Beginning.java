package nl.codio.cli;

import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.scaffold.NewFile;

/**
 * What {@code codio init} is about to write.
 *
 * @param root the folder of the project, absolute
 * @param files the files that are new
 * @param wholeProject whether a project begins here, so that git and editors are told of it too
 * @param next what to do next
 */
record Beginning(Path root, List<NewFile> files, boolean wholeProject, List<Message> next) {}
