package nl.codio.cli;

import java.util.List;

/** All commands, in the order of {@code codio --help}. A new one is a name and a case here. */
final class Commands {

  static final List<String> NAMES =
      List.of(
          "init",
          "values",
          "validate",
          "status",
          "agenda",
          "fix",
          "accents",
          "report",
          "preview",
          "templates",
          "rules",
          "explain",
          "schema",
          "lsp",
          "help");

  private Commands() {}

  /** The command with this name. Only what is asked for is loaded. */
  static Command named(String name) {
    return switch (name) {
      case "init" -> new InitCommand();
      case "values" -> new ValuesCommand();
      case "validate" -> new ValidateCommand();
      case "status" -> new StatusCommand();
      case "agenda" -> new AgendaCommand();
      case "fix" -> new FixCommand();
      case "accents" -> new AccentsCommand();
      case "report" -> new ReportCommand();
      case "preview" -> new PreviewCommand();
      case "templates" -> new TemplatesCommand();
      case "schema" -> new SchemaCommand();
      case "lsp" -> new LspCommand();
      case "rules" -> new RulesCommand();
      case "explain" -> new ExplainCommand();
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }
}
