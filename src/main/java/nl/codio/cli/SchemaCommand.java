package nl.codio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.files.AtomicFile;
import nl.codio.model.FileKind;
import nl.codio.schema.Schemas;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code codio schema [SOORT]}: what an editor has to know of the files. */
final class SchemaCommand implements Command {

  private static final String STANDARD_OUTPUT = "-";

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
            PositionalParamSpec.builder()
                .arity("0..1")
                .type(String.class)
                .completionCandidates(KindChoice.words())
                .descriptionKey("schema.kind")
                .build())
        .addOption(SharedOptions.output("schema.output"))
        .addOption(SharedOptions.flag(SharedOptions.FORCE, "schema.force"));
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Schemas schemas = new Schemas(session.messages());
    Optional<FileKind> kind = arguments.words().stream().findFirst().map(KindChoice::of);
    Optional<String> folder =
        arguments.text(SharedOptions.OUTPUT).filter(it -> !it.equals(STANDARD_OUTPUT));
    if (folder.isPresent()) {
      List<FileKind> kinds = kind.map(List::of).orElse(List.of(FileKind.values()));
      return new SchemaFolder(
              folder(folder.get(), session), arguments.has(SharedOptions.FORCE), session)
          .write(kinds, schemas);
    }
    session.out().print(kind.map(schemas::of).orElseGet(schemas::ofAll));
    return ExitCode.FINE;
  }

  private static Path folder(String name, Session session) {
    try {
      return session.directory().resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new WrongUse(List.of(Message.of("cli.no-such-path", name)));
    }
  }

  /** The folder to which schemas are written: one that codio did not make is not replaced. */
  private record SchemaFolder(Path folder, boolean force, Session session) {

    ExitCode write(List<FileKind> kinds, Schemas schemas) {
      ExitCode code = ExitCode.FINE;
      for (FileKind kind : kinds) {
        ExitCode one = write(folder.resolve(kind.word() + ".json"), schemas.of(kind));
        code = one == ExitCode.FINE ? code : one;
      }
      return code;
    }

    private ExitCode write(Path file, String schema) {
      try {
        if (!force && Files.exists(file) && !isOurs(file)) {
          session.err().println(session.text("cli.report.exists", session.name(file)));
          return ExitCode.WRONG_USE;
        }
        AtomicFile.replace(file, schema.getBytes(StandardCharsets.UTF_8));
        session.page().println(session.text("cli.report.written", session.name(file)));
        return ExitCode.FINE;
      } catch (IOException e) {
        session.err().println(session.text("cli.report.cannot-write", session.name(file)));
        AtomicFile.inTheWayOf(file)
            .map(session::name)
            .ifPresent(it -> session.err().println(session.text("cli.report.no-folder", it)));
        return ExitCode.FAILED;
      }
    }

    private static boolean isOurs(Path file) throws IOException {
      return Files.isRegularFile(file)
          && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(Schemas.MARK);
    }
  }
}
