package nl.codio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Severity;
import nl.codio.files.Batch;
import nl.codio.files.ChangedMeanwhileException;
import nl.codio.files.Enclosure;
import nl.codio.mend.Mend;
import nl.codio.output.Wording;

/** Writes mended files, all of them or none, and says what was put right and what is left. */
final class FixWriter {

  private final Session session;
  private final PrintWriter page;

  FixWriter(Session session) {
    this.session = session;
    this.page = session.page();
  }

  /** Tells which files are left alone and why; whether there are any. */
  boolean tellTrouble(Fixes fixes) {
    fixes.changed().forEach(file -> tell("cli.fix.changed", file));
    fixes.unsound().forEach(file -> tell("cli.fix.unsound", file));
    return !fixes.changed().isEmpty() || !fixes.unsound().isEmpty();
  }

  /**
   * Writes them; says it where that cannot be, and then nothing was written.
   *
   * @throws WrongUse when a link leads out of the project
   */
  boolean write(List<Fix> fixes) {
    try {
      for (Fix fix : fixes) {
        refuseLedAway(fix);
        if (!Files.isWritable(fix.location())) {
          return cannot("cli.report.cannot-write", fix.location());
        }
      }
      Batch.write(fixes.stream().map(Fix::write).toList());
      return true;
    } catch (ChangedMeanwhileException e) {
      return cannot("cli.fix.changed", e.file());
    } catch (IOException e) {
      return cannot("cli.report.cannot-write", fixes.get(0).location().resolveSibling(""));
    }
  }

  private void refuseLedAway(Fix fix) throws IOException {
    boolean away = !new Enclosure(fix.root()).holds(fix.location());
    if (away || Files.isSymbolicLink(fix.location())) {
      String key = away ? "cli.init.led-away" : "cli.fix.link";
      throw new WrongUse(
          List.of(Message.of(key, session.name(fix.location())), Message.of("cli.fix.nothing")));
    }
  }

  private boolean cannot(String key, Path file) {
    tell(key, file);
    session.err().println(session.text("cli.fix.nothing"));
    return false;
  }

  private void tell(String key, Path file) {
    session.err().println(session.text(key, session.name(file)));
  }

  /** Says what was put right: a line each. */
  void tell(List<Fix> fixes) {
    int mends = 0;
    for (Fix fix : fixes) {
      for (Mend mend : fix.mends()) {
        page.print(oneLine(session.name(fix.location())));
        page.print(":" + mend.place().span().startLine() + ":" + mend.place().span().startColumn());
        page.print(": " + oneLine(session.text(mend.title())) + "\n");
        mends++;
      }
    }
    page.print(
        mends == 0
            ? session.text("cli.fix.none")
            : "\n" + session.text("cli.fix.done", mends, fixes.size()));
    page.print("\n");
  }

  /** Says how many findings are left to look at. */
  void tellLeft(Check check) {
    Wording wording = new Wording(session.messages());
    List<String> counts =
        Arrays.stream(Severity.values())
            .map(
                it ->
                    wording.count(
                        it, check.findings().stream().filter(one -> one.severity() == it).count()))
            .filter(count -> !count.startsWith("0"))
            .toList();
    page.print(
        counts.isEmpty()
            ? session.text("cli.fix.none-left")
            : session.text("cli.fix.left", String.join(", ", counts)));
    page.print("\n");
    page.flush();
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
