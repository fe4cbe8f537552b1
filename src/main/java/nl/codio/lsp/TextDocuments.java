package nl.codio.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Takes the protocol's words apart; {@link Assistance} answers. */
record TextDocuments(Assistance assistance) implements TextDocumentService {

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    assistance.opened(item.getUri(), item.getText());
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    assistance.changed(params.getTextDocument().getUri(), params.getContentChanges());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    assistance.closed(params.getTextDocument().getUri());
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    assistance.filesChanged();
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return assistance.atSpot(
        params,
        (spot, features) -> Optional.of(features.offers().at(spot)),
        found -> Either.forRight(new CompletionList(false, found.orElse(List.of()))));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return assistance.atSpot(
        params, (spot, features) -> features.explanations().at(spot), found -> found.orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return assistance.atSpot(
        params,
        (spot, features) -> Optional.of(features.definitions().at(spot)),
        found -> Either.forLeft(found.orElse(List.of())));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return assistance
        .quickFixes(params.getTextDocument().getUri(), params.getRange())
        .thenApply(actions -> actions.stream().map(Either::<Command, CodeAction>forRight).toList());
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return assistance
        .outline(params.getTextDocument().getUri())
        .thenApply(
            symbols ->
                symbols.stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
  }
}
