package nl.codio.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who edits the files of a project. Its texts have {@value #CURSOR} where they point. */
public final class Editor implements AutoCloseable {

  /** Where somebody points in a text. */
  public static final String CURSOR = "‸";

  private final Process process;
  private final Connection connection;
  private int messages;

  private Editor(Process process) {
    this.process = process;
    this.connection = new Connection(process);
  }

  /** Opens the folder of a project. */
  public static Editor in(Path folder) throws IOException, InterruptedException {
    String server = Npm.program("yaml-language-server").toString();
    Editor editor =
        new Editor(
            new ProcessBuilder("node", server, "--stdio")
                .directory(folder.toFile())
                .redirectError(new File("target/yaml-language-server.log").getAbsoluteFile())
                .start());
    editor.begin(folder);
    return editor;
  }

  private void begin(Path folder) throws IOException, InterruptedException {
    Map<String, Object> abilities =
        Map.of(
            "textDocument",
            Map.of(
                "hover", Map.of("contentFormat", List.of("markdown")),
                "completion", Map.of("completionItem", Map.of("snippetSupport", true)),
                "publishDiagnostics", Map.of()));
    String uri = folder.toUri().toString();
    ask(
        "initialize",
        Map.of(
            "processId",
            ProcessHandle.current().pid(),
            "rootUri",
            uri,
            "workspaceFolders",
            List.of(Map.of("uri", uri, "name", "project")),
            "capabilities",
            abilities));
    tell("initialized", Map.of());
    Map<String, Object> yaml =
        Map.of(
            "validate", true,
            "hover", true,
            "completion", true,
            "schemaStore", Map.of("enable", false));
    tell("workspace/didChangeConfiguration", Map.of("settings", Map.of("yaml", yaml)));
  }

  /** What is told of this text, as {@code line: message}; lines count from 1. */
  public List<String> problems(Path file, String text) throws IOException, InterruptedException {
    // Under a name of its own: nothing that was told before is taken for an answer.
    Path fresh = file.resolveSibling(++messages + "-" + file.getFileName());
    open(fresh, text);
    JsonNode told;
    do {
      told = connection.next();
      answer(told);
    } while (!told.path("method").asText().equals("textDocument/publishDiagnostics")
        || !told.at("/params/uri").asText().equals(uri(fresh)));
    close(fresh);
    List<String> problems = new ArrayList<>();
    for (JsonNode problem : told.at("/params/diagnostics")) {
      int line = problem.at("/range/start/line").asInt() + 1;
      problems.add(line + ": " + problem.path("message").asText());
    }
    return problems;
  }

  /** What is shown to somebody who points there. */
  public String hover(Path file, String text) throws IOException, InterruptedException {
    return at(file, text, "textDocument/hover").at("/contents/value").asText();
  }

  /** The words that are offered there. */
  public List<String> offers(Path file, String text) throws IOException, InterruptedException {
    List<String> offers = new ArrayList<>();
    for (JsonNode item : at(file, text, "textDocument/completion").path("items")) {
      offers.add(item.path("label").asText());
    }
    return offers;
  }

  private JsonNode at(Path file, String text, String method)
      throws IOException, InterruptedException {
    int cursor = text.indexOf(CURSOR);
    List<String> before = text.substring(0, cursor).lines().toList();
    boolean newLine = text.charAt(cursor - 1) == '\n';
    int line = newLine ? before.size() : before.size() - 1;
    int character = newLine ? 0 : before.get(line).length();
    open(file, text.replace(CURSOR, ""));
    JsonNode result =
        ask(
            method,
            Map.of(
                "textDocument", Map.of("uri", uri(file)),
                "position", Map.of("line", line, "character", character)));
    close(file);
    return result;
  }

  private void open(Path file, String text) throws IOException {
    tell(
        "textDocument/didOpen",
        Map.of(
            "textDocument",
            Map.of("uri", uri(file), "languageId", "yaml", "version", ++messages, "text", text)));
  }

  private void close(Path file) throws IOException {
    tell("textDocument/didClose", Map.of("textDocument", Map.of("uri", uri(file))));
  }

  private static String uri(Path file) {
    return file.toUri().toString();
  }

  private JsonNode ask(String method, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    int id = ++messages;
    connection.send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
    while (true) {
      JsonNode message = connection.next();
      if (message.has("method")) {
        answer(message);
      } else if (message.path("id").asInt() == id) {
        if (message.has("error")) {
          throw new AssertionError(method + ": " + message);
        }
        return message.path("result");
      }
    }
  }

  private void tell(String method, Map<String, Object> parameters) throws IOException {
    connection.send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
  }

  /** The server asks for what an editor may do; this one does nothing of it. */
  private void answer(JsonNode message) throws IOException {
    if (message.has("method") && message.has("id")) {
      connection.send(
          Map.of("jsonrpc", "2.0", "id", message.path("id").asInt(), "result", List.of()));
    }
  }

  /** Ends the server. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
