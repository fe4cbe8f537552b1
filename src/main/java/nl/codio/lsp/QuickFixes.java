package nl.codio.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Finding;
import nl.codio.language.Messages;
import nl.codio.output.Wording;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Offers to mend a finding: each mend is one change of the open file. */
final class QuickFixes {

  private final Messages messages;
  private final Wording wording;
  private final Workspace workspace;

  QuickFixes(Messages messages, Workspace workspace) {
    this.messages = messages;
    this.wording = new Wording(messages);
    this.workspace = workspace;
  }

  /** What mends the findings that touch this range. */
  List<CodeAction> at(OpenText text, Range range, Judged judged) {
    FindingWriter writer = new FindingWriter(wording, workspace, judged.project(), judged.texts());
    Path path = text.path();
    List<CodeAction> actions = new ArrayList<>();
    for (Finding finding : judged.findings().getOrDefault(path, List.of())) {
      if (Ranges.touch(writer.range(finding.place()), range)) {
        for (Mend mend : Mends.of(finding, writer.range(finding.place()), text, messages)) {
          actions.add(action(mend, finding, writer, text));
        }
      }
    }
    return actions;
  }

  private static CodeAction action(
      Mend mend, Finding finding, FindingWriter writer, OpenText text) {
    CodeAction action = new CodeAction(mend.title());
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(writer.write(finding)));
    action.setIsPreferred(mend.sure());
    TextEdit edit = new TextEdit(mend.range(), mend.text());
    action.setEdit(new WorkspaceEdit(Map.of(text.uri(), List.of(edit))));
    return action;
  }
}
