package nl.codio.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Finding;
import nl.codio.language.Messages;
import nl.codio.mend.Mend;
import nl.codio.mend.Mender;
import nl.codio.output.Wording;
import nl.codio.project.ReadFile;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Offers what answers a finding: each is one change of the open file. */
final class QuickFixes {

  private final Messages messages;
  private final Wording wording;
  private final Workspace workspace;

  QuickFixes(Messages messages, Workspace workspace) {
    this.messages = messages;
    this.wording = new Wording(messages);
    this.workspace = workspace;
  }

  /** What answers the findings that touch this range; nothing when the text is another by now. */
  List<CodeAction> at(OpenText text, Range range, Judged judged) {
    List<CodeAction> actions = new ArrayList<>();
    for (ReadFile file : judged.project().files()) {
      boolean same =
          file.location().equals(text.path())
              && file.source().filter(it -> it.text().equals(text.text())).isPresent();
      if (same) {
        actions.addAll(in(file, text, range, judged));
      }
    }
    return actions;
  }

  private List<CodeAction> in(ReadFile file, OpenText text, Range range, Judged judged) {
    FindingWriter writer = new FindingWriter(wording, workspace, judged.project(), judged.texts());
    List<Finding> touched =
        judged.findings().getOrDefault(text.path(), List.of()).stream()
            .filter(finding -> Ranges.touch(writer.range(finding.place()), range))
            .toList();
    List<Mend> mends = touched.isEmpty() ? List.of() : new Mender(judged.project()).mends(file);
    List<CodeAction> actions = new ArrayList<>();
    for (Finding finding : touched) {
      Range place = writer.range(finding.place());
      for (Fix fix : Fixes.of(finding, place, text, mends, messages)) {
        actions.add(action(fix, writer.write(finding), text));
      }
    }
    return actions;
  }

  private static CodeAction action(Fix fix, Diagnostic answered, OpenText text) {
    CodeAction action = new CodeAction(fix.title());
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(answered));
    action.setIsPreferred(fix.sure());
    action.setEdit(new WorkspaceEdit(Map.of(text.uri(), fix.edits())));
    return action;
  }
}
