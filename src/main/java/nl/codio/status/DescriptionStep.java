package nl.codio.status;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Phase;
import nl.codio.model.CaseDescription;
import nl.codio.model.FileKind;
import nl.codio.model.answer.Claim;
import nl.codio.project.Document;

/** Describing a case (handbook 3.2, bijlage 4). */
final class DescriptionStep {

  private static final String CLAIM = "gereed-voor-workshop";

  private DescriptionStep() {}

  static StepStatus of(CaseView view) {
    return view.description().map(file -> of(file, view)).orElseGet(() -> without(view));
  }

  private static StepStatus of(Document<CaseDescription> file, CaseView view) {
    Cells cells = view.cells(file, FileKind.CASE, Phase.DESCRIPTION);
    Optional<Located<Claim>> ready = file.content().ready().filter(claim -> claim.value().made());
    List<Message> done = done(file.content(), cells, ready);
    boolean begun = cells.answered() > 0 || done.size() > 1;
    if (view.hasEnded() && ready.isEmpty()) {
      return StepStatus.idle(Step.DESCRIPTION, begun ? State.DONE : State.NOT_NEEDED, done);
    }
    List<Gap> gaps = new ArrayList<>(view.found().of(Step.DESCRIPTION));
    boolean finished =
        ready.isPresent()
            ? !CaseView.hasError(gaps)
            : cells.open().isEmpty() && view.held().isPresent();
    gaps.addAll(view.hasEnded() ? List.of() : cells.gaps());
    State state = finished ? State.DONE : begun ? State.UNDER_WAY : State.NOT_BEGUN;
    return new StepStatus(Step.DESCRIPTION, state, done, gaps, next(file, cells, gaps, begun));
  }

  private static List<Message> done(
      CaseDescription content, Cells cells, Optional<Located<Claim>> ready) {
    List<Message> done = new ArrayList<>();
    done.add(Message.of("status.done.questions.4", cells.answered(), cells.total()));
    content
        .startTalk()
        .flatMap(talk -> talk.value().date())
        .ifPresent(day -> done.add(Message.of("status.done.start-talk", day.value())));
    ready.ifPresent(claim -> done.add(Claims.told("status.done.ready", claim.value())));
    return done;
  }

  private static Optional<Next> next(
      Document<CaseDescription> file, Cells cells, List<Gap> gaps, boolean begun) {
    String question = begun ? "status.next.description" : "status.next.description.first";
    return Nexts.norm(gaps)
        .or(() -> Nexts.question(cells, question))
        .or(() -> Optional.of(Nexts.fill(Message.of("status.next.ready"), file, CLAIM)));
  }

  private static StepStatus without(CaseView view) {
    Place place =
        Place.of(
            view.theCase().workshops().stream()
                .map(workshop -> workshop.document().name().resolveSibling("casus.yaml"))
                .findFirst()
                .orElse(Path.of("casus.yaml")));
    return new StepStatus(
        Step.DESCRIPTION,
        State.NOT_BEGUN,
        List.of(),
        List.of(),
        Optional.of(new Next.Fill(Message.of("status.next.no-description"), "", place)));
  }
}
