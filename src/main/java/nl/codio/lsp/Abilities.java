package nl.codio.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the server and an editor can do for each other. */
final class Abilities {

  private static final String FILES = "**/*.{yaml,yml}";

  private Abilities() {}

  static ServerCapabilities ofServer() {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    ServerCapabilities abilities = new ServerCapabilities();
    abilities.setPositionEncoding(PositionEncodingKind.UTF16);
    abilities.setTextDocumentSync(sync);
    abilities.setCompletionProvider(new CompletionOptions(false, List.of(" ", "[", "/")));
    abilities.setHoverProvider(true);
    abilities.setDefinitionProvider(true);
    abilities.setDocumentSymbolProvider(true);
    abilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    return abilities;
  }

  /** Whether the editor tells of files that change on disk, when it is asked to. */
  static boolean canWatchFiles(InitializeParams editor) {
    return Optional.ofNullable(editor.getCapabilities())
        .flatMap(all -> Optional.ofNullable(all.getWorkspace()))
        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
        .orElse(false);
  }

  /** Asks to be told of files that change on disk. */
  static Registration watchingFiles() {
    return new Registration(
        "codio-files",
        "workspace/didChangeWatchedFiles",
        new DidChangeWatchedFilesRegistrationOptions(
            List.of(new FileSystemWatcher(Either.forLeft(FILES)))));
  }
}
