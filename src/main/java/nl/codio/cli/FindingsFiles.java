package nl.codio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.codio.diagnostics.Message;
import nl.codio.output.Checked;
import nl.codio.output.FindingsPrinter;

/** The files in which findings are kept. None is written over what is not codio's. */
final class FindingsFiles {

  /** A form of the findings and where it is written. */
  record Output(FindingsPrinter printer, Path file) {}

  private final Session session;
  private final List<Output> outputs;

  FindingsFiles(Session session, List<Output> outputs) {
    this.session = session;
    this.outputs = List.copyOf(outputs);
  }

  /**
   * Sees to it, before anything is done, that no file is in the way. What codio wrote in an earlier
   * run is not: CI runs the same line every time.
   *
   * @throws WrongUse when one is
   */
  void refuseForeign(boolean force) {
    List<Message> lines = new ArrayList<>();
    for (Output output : outputs) {
      if (Files.isDirectory(output.file())) {
        lines.add(Message.of("cli.report.is-folder", session.name(output.file())));
      } else if (Files.exists(output.file()) && !Files.isRegularFile(output.file())) {
        lines.add(Message.of("cli.output.no-file", session.name(output.file())));
      } else if (!force && !mayReplace(output)) {
        lines.add(Message.of("cli.report.exists", session.name(output.file())));
      }
    }
    if (!lines.isEmpty()) {
      throw new WrongUse(lines);
    }
  }

  /** Writes each of them whole, and tells which unless that is not wanted. */
  ExitCode write(Checked checked, boolean telling) {
    ExitCode code = ExitCode.FINE;
    for (Output output : outputs) {
      try {
        GeneratedFile.replace(
            output.file(), content(output, checked).getBytes(StandardCharsets.UTF_8));
        if (telling) {
          session.err().println(session.text("cli.report.written", session.name(output.file())));
        }
      } catch (IOException e) {
        Unwritten.tell(output.file(), session);
        code = ExitCode.FAILED;
      }
    }
    return code;
  }

  private static String content(Output output, Checked checked) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    output.printer().print(checked, out);
    out.flush();
    return text.toString();
  }

  private static boolean mayReplace(Output output) {
    Predicate<String> own = beginning -> beginning.isEmpty() || output.printer().isOwn(beginning);
    try {
      return GeneratedFile.mayReplace(output.file(), own);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
