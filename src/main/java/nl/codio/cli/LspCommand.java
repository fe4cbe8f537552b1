package nl.codio.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.codio.language.Language;
import nl.codio.lsp.Ending;
import nl.codio.lsp.Server;
import nl.codio.lsp.Setup;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio lsp}: what an editor starts to be helped while somebody types. */
final class LspCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(Today.option());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Language language = session.messages().language();
    boolean chosen = arguments.has(SharedOptions.LANGUAGE) || language != Language.NL;
    Setup setup =
        new Setup(
            Version.current(),
            chosen ? Optional.of(language) : Optional.empty(),
            Today.clock(arguments, session),
            line -> {
              session.err().println(line);
              session.err().flush();
            });
    keepStandardStreamsFree();
    Ending ending =
        Server.serve(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            setup);
    return ending == Ending.UNANNOUNCED ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /**
   * Nothing but the protocol may stand on standard output. What the library logs, with stack
   * traces, goes nowhere: what matters of it comes by the setup's log.
   */
  private static void keepStandardStreamsFree() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }
}
