package nl.codio.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real client over the wire, in a copy of the example. */
class ServerTest {

  private static final Path EXAMPLE = Path.of("examples/voorbeeldstad");
  private static final String WORKSHOP = "casussen/druktemonitor/workshop-2026-03-12.yaml";
  private static final String LOG = "casussen/druktemonitor/voortgang.yaml";

  @TempDir private Path temporary;
  private Path root;
  private TestEditor editor;

  @BeforeEach
  void begin() throws IOException {
    root = temporary.toRealPath().resolve("mijn project é");
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        Path copy = root.resolve(EXAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    editor = TestEditor.begun();
  }

  @AfterEach
  void end() throws IOException {
    editor.close();
  }

  @Test
  void a_sound_file_has_no_findings() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));

    assertThat(editor.told(uri, told -> true)).isEmpty();
  }

  @Test
  void a_mistake_is_told_while_it_is_typed_and_taken_back_when_it_is_mended() throws IOException {
    String text = read(WORKSHOP);
    String uri = editor.open(root.resolve(WORKSHOP));

    editor.type(uri, text.replace("- waarde: privacy", "- waarde: privasy"));

    Diagnostic told = only(editor.told(uri, it -> !it.isEmpty()), "K025");
    assertThat(told.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
    assertThat(told.getSource()).isEqualTo("codio");
    assertThat(told.getRange()).isEqualTo(new Range(new Position(52, 12), new Position(52, 19)));
    assertThat(told.getMessage().getLeft())
        .isEqualTo(
            "\"privasy\" is geen waarde uit het kader. Bedoel je \"Privacy\"?\n"
                + "Een eigen waarde leg je vast met eigen-waarde, principe en definitie.");
    editor.type(uri, text);
    assertThat(editor.told(uri, List::isEmpty)).isEmpty();
  }

  @Test
  void a_mistake_in_a_file_that_nobody_has_open_is_told_too() throws IOException {
    Path other = root.resolve(LOG);
    Files.writeString(other, read(LOG).replace("actie: A7,", "actie: A77,"));

    editor.open(root.resolve(WORKSHOP));

    only(editor.told(other.toUri().toString(), it -> !it.isEmpty()), "V252");
  }

  @Test
  void a_change_in_one_file_is_judged_in_another() throws IOException {
    String workshop = editor.open(root.resolve(WORKSHOP));
    String log = editor.open(root.resolve(LOG));
    editor.told(log, List::isEmpty);

    editor.type(workshop, read(WORKSHOP).replace("  - id: A7\n", "  - id: A17\n"));

    only(editor.told(log, it -> !it.isEmpty()), "V252");
  }

  @Test
  void what_was_told_is_taken_back_when_the_last_file_of_a_project_is_closed() throws IOException {
    Path other = root.resolve(LOG);
    Files.writeString(other, read(LOG).replace("actie: A7,", "actie: A77,"));
    String uri = editor.open(root.resolve(WORKSHOP));
    editor.told(other.toUri().toString(), it -> !it.isEmpty());

    editor.close(uri);

    editor.told(other.toUri().toString(), List::isEmpty);
  }

  @Test
  void what_changes_on_disk_is_seen_when_something_is_saved() throws IOException {
    String uri = editor.open(root.resolve(LOG));
    editor.told(uri, List::isEmpty);

    Files.writeString(
        root.resolve(WORKSHOP), read(WORKSHOP).replace("  - id: A7\n", "  - id: A17\n"));
    editor
        .server()
        .getTextDocumentService()
        .didSave(new org.eclipse.lsp4j.DidSaveTextDocumentParams(new TextDocumentIdentifier(uri)));

    only(editor.told(uri, it -> !it.isEmpty()), "V252");
  }

  @Test
  void a_file_that_is_not_yaml_at_all_says_where() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));

    editor.type(uri, read(WORKSHOP) + "x: [\n");

    assertThat(editor.told(uri, it -> !it.isEmpty()))
        .anyMatch(it -> it.getCode().getLeft().equals("B004"));
  }

  @Test
  void a_deviation_that_answers_nothing_is_shown_faded() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));

    editor.type(uri, read(WORKSHOP) + "afwijkingen:\n  - regel: W155\n    uitleg: Zo is het.\n");

    assertThat(only(editor.told(uri, it -> !it.isEmpty()), "B042").getTags())
        .containsExactly(DiagnosticTag.Unnecessary);
  }

  @Test
  void a_file_outside_a_project_is_judged_by_itself_and_what_is_not_ours_is_left_alone()
      throws IOException {
    Path ours = temporary.toRealPath().resolve("los.yaml");
    Path other = temporary.toRealPath().resolve("docker.yaml");

    String uri = editor.open(ours, "codio: 1\nsoort: voortgang\nregel: x\n");
    String foreign = editor.open(other, "services:\n  web: x\n");

    only(editor.told(uri, it -> !it.isEmpty()), "B020");
    assertThat(editor.told(foreign, it -> true)).isEmpty();
  }

  @Test
  void the_language_is_the_editors() throws IOException {
    try (TestEditor english = TestEditor.speaking("en-GB")) {
      String uri = english.open(root.resolve(WORKSHOP));
      english.type(uri, read(WORKSHOP).replace("- waarde: privacy", "- waarde: privasy"));

      assertThat(only(english.told(uri, it -> !it.isEmpty()), "K025").getMessage().getLeft())
          .startsWith("\"privasy\" is not a value of the framework.");
    }
  }

  @Test
  void keys_that_are_not_there_yet_are_offered() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));

    assertThat(texts(editor.offers(uri, read(WORKSHOP).replace("acties:\n", "acties:\n  - ‸\n"))))
        .startsWith("id: ", "actie: ", "waarden: ")
        .contains("breder-inzetbaar:");
    assertThat(
            texts(
                editor.offers(uri, read(WORKSHOP).replace("    termijn:", "    ‸\n    termijn:"))))
        .doesNotContain("id: ", "termijn: ");
    assertThat(texts(editor.offers(uri, read(WORKSHOP) + "‸")))
        .contains("afwijkingen:")
        .doesNotContain("datum: ", "acties:");
  }

  @Test
  void of_a_fork_only_the_side_is_offered_that_was_taken() {
    String uri = workshop("");

    assertThat(texts(editor.offers(uri, begun("waarden:\n  - waarde: privacy\n    ‸\n"))))
        .contains("waarom: ")
        .doesNotContain("eigen-waarde: ", "definitie: ");
    assertThat(texts(editor.offers(uri, begun("waarden:\n  - eigen-waarde: Rust\n    ‸\n"))))
        .contains("definitie: ")
        .doesNotContain("waarde: ", "fundament: ");
  }

  @Test
  void an_empty_file_is_offered_a_beginning() {
    String uri = editor.open(root.resolve("nieuw.yaml"), "");

    assertThat(texts(editor.offers(uri, "‸"))).containsExactly("codio: ", "soort: ");
    assertThat(texts(editor.offers(uri, "codio: 1\nsoort: ‸")))
        .contains("casus", "workshop", "strategie");
  }

  @Test
  void words_of_a_closed_list_are_offered_and_nothing_else() {
    String uri = workshop("");

    assertThat(texts(editor.offers(uri, begun("wenselijk:\n  oordeel: ‸\n"))))
        .containsExactly("ja", "onder-voorwaarden", "nee");
    assertThat(texts(editor.offers(uri, begun("checklist:\n  overzicht: ‸\n"))))
        .containsExactly("ja", "nee");
    assertThat(editor.offers(uri, begun("locatie: ‸\n"))).isEmpty();
  }

  @Test
  void value_names_are_offered_with_accent_values_first() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));

    List<CompletionItem> offers =
        editor.offers(
            uri, read(WORKSHOP).replace("belangrijkste: [privacy, rust", "belangrijkste: [pr‸"));

    assertThat(offers).hasSize(34); // 32, and one own value each of strategy and workshop
    assertThat(offers.get(0).getDetail()).isEqualTo("accentwaarde");
    CompletionItem privacy =
        offers.stream().filter(it -> it.getLabel().equals("privacy")).findFirst().orElseThrow();
    assertThat(privacy.getDetail()).isEqualTo("accentwaarde");
    assertThat(privacy.getDocumentation().getRight().getValue())
        .contains("persoonsgegevens", "Bestuurlijke lading");
    assertThat(offers).anyMatch(it -> it.getLabel().equals("Rust"));
    assertThat(offers.get(33).getDetail()).doesNotContain("accentwaarde");
  }

  @Test
  void what_is_offered_takes_the_place_of_the_word_at_the_point() {
    String uri = workshop("");

    Either<TextEdit, ?> edit =
        editor.offers(uri, begun("wenselijk:\n  oordeel: on‸der\n")).get(0).getTextEdit();

    assertThat(edit.getLeft().getRange())
        .isEqualTo(new Range(new Position(3, 11), new Position(3, 16)));
  }

  @Test
  void actions_are_offered_across_files() throws IOException {
    String uri = editor.open(root.resolve(LOG));

    List<CompletionItem> offers =
        editor.offers(uri, read(LOG) + "  - {datum: 2026-11-20, actie: ‸");

    assertThat(texts(offers)).contains("A1", "A8").doesNotContain("M1");
    assertThat(offers.get(0).getDetail()).startsWith("In het contract staat");
  }

  @Test
  void rules_and_strategies_are_offered() throws IOException {
    String uri = editor.open(root.resolve("codio.yaml"));

    assertThat(texts(editor.offers(uri, "codio: 1\nsoort: project\nstrategie: ‸\n")))
        .containsExactly("strategie.yaml");
    assertThat(texts(editor.offers(uri, "codio: 1\nsoort: project\nafwijkingen:\n  - regel: ‸\n")))
        .contains("W155", "A239")
        .doesNotContain("K025");
  }

  @Test
  void a_key_is_explained_by_the_question_of_the_handbook() {
    String uri = workshop("");

    assertThat(editor.hover(uri, begun("belang‸rijkste: [privacy]\n")))
        .contains(
            "**Belangrijkste waarden**",
            "Welke waarden zijn het belangrijkste in dit project en waarom?",
            "Handboek: R214");
    assertThat(editor.hover(uri, begun("onbe‸kend: x\n"))).isEmpty();
  }

  @Test
  void a_value_an_action_and_a_rule_are_explained() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));
    String text = read(WORKSHOP);

    assertThat(editor.hover(uri, text.replace("belangrijkste: [pri", "belangrijkste: [p‸ri")))
        .contains("**Privacy** (mensenrechten, rechtsstaat)", "bijlage 2", "Accentwaarde in");
    assertThat(editor.hover(uri, text.replace("tussen-acties: [A1", "tussen-acties: [‸A1")))
        .contains("**Actie A1**", "inkoper ICT", "Status: gereed");
    assertThat(editor.hover(uri, text + "afwijkingen:\n  - regel: W1‸55\n"))
        .contains("W155: aantal-deelnemers", "codio explain W155");
  }

  @Test
  void a_value_leads_to_the_strategy_that_charges_it_or_to_where_it_is_declared()
      throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));
    String text = read(WORKSHOP);

    Location accent =
        editor.definition(uri, text.replace("belangrijkste: [pri", "belangrijkste: [p‸ri")).get(0);
    Location own = editor.definition(uri, text.replace(", rust, eff", ", ru‸st, eff")).get(0);

    assertThat(accent.getUri()).isEqualTo(root.resolve("strategie.yaml").toUri().toString());
    assertThat(pointedAt(accent)).isEqualTo("privacy");
    assertThat(own.getUri()).isEqualTo(uri);
    assertThat(pointedAt(own)).isEqualTo("Rust");
  }

  @Test
  void an_action_leads_from_the_log_to_the_workshop_and_a_path_to_its_file() throws IOException {
    String log = editor.open(root.resolve(LOG));
    String project = editor.open(root.resolve("codio.yaml"));

    Location action =
        editor.definition(log, read(LOG).replace("06, actie: A4", "06, actie: A‸4")).get(0);
    Location strategy =
        editor
            .definition(
                project, read("codio.yaml").replace("strategie: strat", "strategie: st‸rat"))
            .get(0);

    assertThat(action.getUri()).isEqualTo(root.resolve(WORKSHOP).toUri().toString());
    assertThat(pointedAt(action)).isEqualTo("A4");
    assertThat(strategy.getUri()).isEqualTo(root.resolve("strategie.yaml").toUri().toString());
  }

  @Test
  void help_goes_on_while_a_file_is_half_typed() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));
    String broken = read(WORKSHOP) + "spanningen: {{ [\n  x\n";

    assertThat(
            texts(
                editor.offers(
                    uri, broken.replace("tussen-acties: [A1, A6]", "tussen-acties: [A1, ‸"))))
        .contains("A1", "A8");
    assertThat(editor.hover(uri, broken.replace(", rust, eff", ", ru‸st, eff")))
        .contains("**Rust**");
  }

  @Test
  void a_misspelled_name_is_replaced() throws IOException {
    String spoilt = read(WORKSHOP).replace("- waarde: privacy", "- waarde: privasy");
    String uri = editor.open(root.resolve(WORKSHOP), spoilt);

    CodeAction action = editor.actions(uri, at(52, 15)).get(0);

    assertThat(action.getTitle()).isEqualTo("\"privasy\" → \"privacy\"");
    assertThat(applied(spoilt, action, uri)).isEqualTo(read(WORKSHOP));
  }

  @Test
  void a_warning_is_answered_by_a_deviation_that_is_still_to_be_explained() throws IOException {
    String few = read(WORKSHOP).replace("notulist: beleidsmedewerker recreatie\n", "");
    String uri = editor.open(root.resolve(WORKSHOP), few);
    Diagnostic told = only(editor.told(uri, it -> !it.isEmpty()), "W201");

    CodeAction first = deviation(editor.actions(uri, told.getRange()), "W201");
    String once = applied(few, first, uri);
    editor.type(uri, once);
    CodeAction second = deviation(editor.actions(uri, told.getRange()), "W201");

    assertThat(once).isEqualTo(few + "afwijkingen:\n  - regel: W201\n    uitleg: \n");
    assertThat(applied(once, second, uri)).isEqualTo(once + "  - regel: W201\n    uitleg: \n");
  }

  @Test
  void where_nothing_is_wrong_nothing_is_mended() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));

    assertThat(editor.actions(uri, at(0, 0))).isEmpty();
  }

  @Test
  void what_is_asked_of_an_unknown_file_or_too_early_is_answered() throws IOException {
    HoverParams nowhere =
        new HoverParams(new TextDocumentIdentifier("file:///nergens.yaml"), new Position(3, 3));

    assertThat(TestEditor.await(editor.server().getTextDocumentService().hover(nowhere))).isNull();
    try (TestEditor silent = TestEditor.silent()) {
      assertThatThrownBy(
              () -> TestEditor.await(silent.server().getTextDocumentService().hover(nowhere)))
          .hasMessageContaining("initialize first");
    }
  }

  @Test
  void a_point_beyond_the_text_is_no_hindrance() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));
    CompletionParams beyond =
        new CompletionParams(new TextDocumentIdentifier(uri), new Position(9999, 9999));

    assertThat(
            TestEditor.await(editor.server().getTextDocumentService().completion(beyond))
                .getRight()
                .getItems())
        .isNotEmpty();
  }

  @Test
  void nonsense_on_the_wire_and_unknown_methods_do_not_end_it() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));
    for (String nonsense :
        List.of(
            "Content-Length: 7\r\n\r\nnonsens",
            "Content-Length: nul\r\n\r\n",
            "Iets: anders\r\n\r\n",
            "Content-Length: 2\r\n\r\n[]",
            frame("{\"jsonrpc\":\"2.0\",\"method\":\"bestaat/niet\",\"params\":{}}"),
            frame("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":7}"),
            frame("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{}}"))) {
      editor.wire().write(nonsense.getBytes(StandardCharsets.UTF_8));
    }
    editor.wire().flush();

    assertThatThrownBy(
            () ->
                TestEditor.await(
                    editor
                        .server()
                        .getTextDocumentService()
                        .rename(
                            new RenameParams(
                                new TextDocumentIdentifier(uri), new Position(0, 0), "x"))))
        .hasMessageContaining("not supported");
    assertThat(editor.hover(uri, read(WORKSHOP).replace("belangrijkste:", "belang‸rijkste:")))
        .isNotEmpty();
  }

  @Test
  void a_question_can_be_cancelled() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));
    CompletionParams at =
        new CompletionParams(new TextDocumentIdentifier(uri), new Position(83, 18));

    for (int i = 0; i < 50; i++) {
      editor.wire().together(() -> assertThat(completion(at).cancel(true)).isTrue());
    }

    assertThat(editor.hover(uri, read(WORKSHOP).replace("belangrijkste:", "belang‸rijkste:")))
        .isNotEmpty();
    assertThat(editor.log()).isEmpty();
  }

  private CompletableFuture<?> completion(CompletionParams at) {
    return editor.server().getTextDocumentService().completion(at);
  }

  @Test
  void it_ends_when_it_is_asked_to_and_when_nobody_is_there_any_more() throws IOException {
    TestEditor.await(editor.server().shutdown());
    editor.server().exit();
    assertThat(editor.ending()).isEqualTo(Ending.ASKED);

    TestEditor rude = TestEditor.begun();
    rude.server().exit();
    assertThat(rude.ending()).isEqualTo(Ending.UNANNOUNCED);

    TestEditor gone = TestEditor.begun();
    gone.wire().close();
    assertThat(gone.ending()).isEqualTo(Ending.ALONE);
  }

  @Test
  void thousands_of_edits_leave_nothing_behind() throws IOException {
    String uri = editor.open(root.resolve(WORKSHOP));
    String text = read(WORKSHOP);
    edit(uri, text, 500);
    long before = used();

    edit(uri, text, 10_000);

    assertThat(used() - before).isLessThan(5_000_000);
  }

  private void edit(String uri, String text, int times) {
    Range nothing = new Range(new Position(10, 0), new Position(10, 0));
    Range letter = new Range(new Position(10, 0), new Position(10, 1));
    editor.type(uri, text);
    for (int i = 0; i < times; i += 2) {
      editor.change(uri, new TextDocumentContentChangeEvent(nothing, "#"));
      editor.change(uri, new TextDocumentContentChangeEvent(letter, ""));
    }
    assertThat(editor.hover(uri, text.replace("belangrijkste:", "belang‸rijkste:"))).isNotEmpty();
    editor.told(uri, List::isEmpty);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String frame(String body) {
    return "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  private String workshop(String more) {
    return editor.open(
        root.resolve("casussen/druktemonitor/workshop-2027-01-01.yaml"), begun(more));
  }

  private static String begun(String more) {
    return "codio: 1\nsoort: workshop\n" + more;
  }

  private String read(String name) throws IOException {
    return Files.readString(EXAMPLE.resolve(name));
  }

  private static List<String> texts(List<CompletionItem> items) {
    return items.stream().map(item -> item.getTextEdit().getLeft().getNewText()).toList();
  }

  private static Diagnostic only(List<Diagnostic> told, String code) {
    assertThat(told)
        .as(told.toString())
        .singleElement()
        .matches(it -> it.getCode().getLeft().equals(code));
    return told.get(0);
  }

  private static CodeAction deviation(List<CodeAction> actions, String rule) {
    return actions.stream()
        .filter(it -> it.getTitle().equals("Leg een afwijking uit (" + rule + ")"))
        .findFirst()
        .orElseThrow();
  }

  private static Range at(int line, int character) {
    return new Range(new Position(line, character), new Position(line, character));
  }

  private static String applied(String text, CodeAction action, String uri) {
    TextEdit edit = action.getEdit().getChanges().getOrDefault(uri, List.of()).get(0);
    return new OpenText(uri, Path.of("/x"), text)
        .changed(List.of(new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText())))
        .text();
  }

  /** What stands in the file where a location points. */
  private String pointedAt(Location location) throws IOException {
    Path file = Workspace.path(location.getUri()).orElseThrow();
    String line = Files.readAllLines(file).get(location.getRange().getStart().getLine());
    return line.substring(
        location.getRange().getStart().getCharacter(), location.getRange().getEnd().getCharacter());
  }
}
