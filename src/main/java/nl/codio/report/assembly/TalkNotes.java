package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Checklist;
import nl.codio.model.Checklist.Appointment;
import nl.codio.model.DroppedValue;
import nl.codio.model.FollowUp;
import nl.codio.model.ReportStatus;
import nl.codio.model.ReportStatus.Sharing;
import nl.codio.model.Workshop.Reflection;
import nl.codio.model.answer.Term;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Answer;
import nl.codio.report.Note;
import nl.codio.report.Word;

/** What was said in the talks around a workshop, each under the handbook's own question. */
final class TalkNotes {

  private final List<Note> notes = new ArrayList<>();

  static List<Note> followUp(WorkshopInCase workshop) {
    TalkNotes talk = new TalkNotes();
    workshop.content().followUp().ifPresent(talk::followUp);
    return talk.notes;
  }

  static List<Note> checklist(WorkshopInCase workshop) {
    TalkNotes talk = new TalkNotes();
    workshop.content().checklist().ifPresent(talk::checklist);
    return talk.notes;
  }

  static List<Note> others(CaseFolder theCase, WorkshopInCase workshop) {
    TalkNotes talk = new TalkNotes();
    talk.add("since", Texts.of(workshop.content().gathering().since()));
    talk.add("reactions", Texts.of(workshop.content().reactions()));
    talk.items("dropped", workshop.content().dropped().stream().map(TalkNotes::dropped).toList());
    workshop.content().reflection().ifPresent(talk::reflection);
    workshop.content().report().ifPresent(talk::report);
    talk.add("case", Texts.of(theCase.description().flatMap(file -> file.remark())));
    talk.add("workshop", Texts.of(workshop.document().remark()));
    return talk.notes;
  }

  private void followUp(Item<FollowUp> item) {
    FollowUp talk = item.value();
    day("planned", talk.planned().map(Located::value));
    day("held", talk.held().flatMap(claim -> claim.value().day()));
    add("with", Texts.people(talk.with()));
    add("concrete", Texts.of(talk.concrete()));
    add("wider-processes", Texts.of(talk.widerProcesses()));
    talk.correction()
        .ifPresent(
            correction ->
                add(
                    "adjustment",
                    joined(
                        Texts.of(correction.value().manner()),
                        Texts.people(correction.value().by()))));
    add("progress", Texts.of(talk.progress()));
    add("goal-reached", Texts.of(talk.goalReached()));
    remark(item);
  }

  private void checklist(Item<Checklist> item) {
    Checklist list = item.value();
    list.overview().ifPresent(yes -> overview(yes.value()));
    add("monitoring", Texts.people(list.monitoredBy()));
    add("responsible", Texts.of(list.responsible()));
    add("onward", Texts.of(list.goingOn()));
    add("needed", Texts.of(list.needed()));
    add("next-session", Texts.of(list.nextSession()));
    list.appointment().map(Item::value).ifPresent(this::appointment);
    remark(item);
  }

  private void overview(boolean yes) {
    notes.add(new Note("overview", List.of(Answer.word(Texts.yesNo(yes), ""))));
  }

  private void appointment(Appointment appointment) {
    Answer answer = dated(appointment.date(), appointment.with());
    if (!answer.empty()) {
      notes.add(new Note("appointment", List.of(answer)));
    }
  }

  /** A day, and with whom. */
  private static Answer dated(Optional<Located<Term>> date, Optional<Located<String>> with) {
    return Answer.word(Word.own(Texts.term(date)), Texts.of(with));
  }

  private void reflection(Item<Reflection> item) {
    add("learned", Texts.of(item.value().learnt()));
    add("taken-along", Texts.of(item.value().takenAlong()));
    remark(item);
  }

  private void report(Item<ReportStatus> item) {
    List<Answer> shared = item.value().shared().stream().map(TalkNotes::shared).toList();
    if (!shared.isEmpty()) {
      notes.add(new Note("shared", shared));
    }
    remark(item);
  }

  private static Answer shared(Item<Sharing> item) {
    return dated(item.value().date(), item.value().with()).remarked(Texts.remark(item));
  }

  private static String dropped(Item<DroppedValue> item) {
    return Texts.told(item.value().name(), item.value().reason());
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " (" + second + ")";
  }

  private void remark(Item<?> item) {
    String remark = Texts.remark(item);
    if (!remark.isEmpty() && !notes.isEmpty()) {
      Note last = notes.remove(notes.size() - 1);
      List<Answer> answers = new ArrayList<>(last.answers());
      answers.add(Answer.text("").remarked(remark));
      notes.add(new Note(last.key(), answers));
    }
  }

  private void items(String key, List<String> texts) {
    if (!texts.isEmpty()) {
      notes.add(new Note(key, List.of(Answer.items(texts))));
    }
  }

  private void day(String key, Optional<LocalDate> day) {
    day.ifPresent(it -> notes.add(new Note(key, List.of(Answer.term(it.toString())))));
  }

  private void add(String key, String text) {
    if (!text.isBlank()) {
      notes.add(Note.of(key, text));
    }
  }
}
