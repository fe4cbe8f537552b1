package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.CaseDescription;
import nl.codio.model.CaseDescription.StartTalk;
import nl.codio.model.Instrument;
import nl.codio.project.Document;
import nl.codio.report.Answer;
import nl.codio.report.CaseForm;

/** What a case file holds beside the questions of bijlage 4 (section 3.2). */
final class CaseExtras {

  private final Optional<CaseDescription> described;

  CaseExtras(Optional<CaseDescription> described) {
    this.described = described;
  }

  /** What is answered of what the printed form does not ask. */
  List<CaseForm.Row> more(Optional<Document<CaseDescription>> file) {
    List<CaseForm.Row> rows = new ArrayList<>();
    described.ifPresent(
        it -> {
          add(
              rows,
              "forms.casus.stadium.aard",
              Answer.word(Texts.word(it.stage().flatMap(one -> one.value().nature())), ""));
          add(
              rows,
              "forms.casus.technologie.soort",
              Answer.items(
                  it.technology().map(one -> Texts.all(one.value().kinds())).orElse(List.of())));
          add(
              rows,
              "forms.casus.stakeholders.raakt-burgers",
              Answer.word(
                  Texts.yesNo(it.stakeholders().flatMap(one -> one.value().touchesCitizens())),
                  ""));
          add(
              rows,
              "forms.bestuurlijk-verantwoordelijke",
              Answer.text(Texts.people(it.administrator())));
          add(rows, "forms.niveau", Answer.text(Texts.of(it.level())));
        });
    add(rows, "forms.toelichting", Answer.text(Texts.of(file.flatMap(Document::remark))));
    return rows;
  }

  private static void add(List<CaseForm.Row> rows, String label, Answer answer) {
    if (!answer.empty()) {
      List<Answer> answers = List.of(answer);
      rows.add(new CaseForm.Row(label, "", true, answers, List.of(), List.of(), List.of()));
    }
  }

  List<CaseForm.StartTalk> startTalk() {
    return described.flatMap(CaseDescription::startTalk).map(CaseExtras::startTalk).stream()
        .toList();
  }

  private static CaseForm.StartTalk startTalk(Item<StartTalk> item) {
    StartTalk talk = item.value();
    return new CaseForm.StartTalk(
        Texts.of(talk.date()),
        Texts.people(talk.with()),
        Texts.yesNo(talk.suitable()),
        Texts.of(talk.why()),
        Texts.remark(item));
  }

  List<CaseForm.Instrument> instruments() {
    return described
        .map(it -> it.instruments().stream().map(CaseExtras::instrument).toList())
        .orElse(List.of());
  }

  private static CaseForm.Instrument instrument(Item<Instrument> item) {
    Instrument instrument = item.value();
    return new CaseForm.Instrument(
        Texts.of(instrument.name()),
        instrument.status().map(status -> status.value().word()).orElse(""),
        Texts.term(instrument.since()),
        Texts.remark(item));
  }
}
