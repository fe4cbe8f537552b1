package nl.codio.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What happens around the files that are open. */
record WorkspaceEvents(Assistance assistance) implements WorkspaceService {

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // There is nothing to set but the language, which is an option of the command.
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    // A project is found from its files.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    assistance.filesChanged();
  }
}
