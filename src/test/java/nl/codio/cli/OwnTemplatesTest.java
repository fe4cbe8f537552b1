package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.codio.Golden;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.project.Links;
import nl.codio.trust.TrustedProjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with templates of its own, as somebody works with it. */
class OwnTemplatesTest {

  private static final String HEADER =
      "<#ftl attributes={\"rapport\": \"verslag\", \"model\": 1}>\n";
  private static final String LETTER =
      HEADER
          + "<@doc.document title=report.head.title>\n"
          + "<@doc.header kind=\"Brief\" title=report.head.title/>\n"
          + "<@doc.body><@doc.sentence text=\"Beste lezer\"/></@doc.body>\n"
          + "</@doc.document>\n";

  @TempDir Path folder;
  private ExampleCopy example;

  @BeforeEach
  void copy() {
    example = ExampleCopy.at(folder.resolve("stad"));
  }

  @Test
  void without_trust_codios_own_template_is_used_and_that_is_told() throws IOException {
    String before = report("--format", "md").out();
    example.write("templates/verslag.ftl", LETTER);

    Run run = report("--format", "md");

    assertThat(run.out()).isEqualTo(before);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    Golden.check("cli/own-templates/left-aside.txt", run.err());
  }

  @Test
  void templates_that_have_nothing_to_do_with_a_report_are_not_told() throws IOException {
    example.write("templates/casus.ftl", LETTER.replace("verslag", "casus"));

    assertThat(report("--format", "md").err()).doesNotContain("templates");
  }

  @Test
  void with_the_option_the_projects_template_makes_the_report() throws IOException {
    example.write("templates/verslag.ftl", LETTER);

    Run run = report("--format", "md", "--trust-templates");

    assertThat(run.err()).doesNotContain("templates");
    assertThat(run.out()).contains("Brief\n", "Beste lezer").doesNotContain("## Doel");
  }

  @Test
  void one_macro_changes_and_the_others_stay() throws IOException {
    String before = report("--format", "md").out();
    example.write("templates/formats/md.ftl", "<#macro sentence text>\nEIGEN ${text}\n\n</#macro>");

    String after = report("--format", "md", "--trust-templates").out();

    assertThat(after).contains("EIGEN ");
    assertThat(after.replaceAll("EIGEN ", "")).isEqualToNormalizingNewlines(before);
  }

  @Test
  void codios_own_macros_call_the_one_that_was_changed() throws IOException {
    example.write("templates/parts/texts.ftl", "<#macro remark text>(${text})</#macro>");
    example.write("templates/parts/actions.ftl", "<#macro state of>STAND ${of.state}</#macro>");

    assertThat(report("--format", "md", "--trust-templates").out()).contains("STAND gereed");
  }

  @Test
  void style_comes_after_codios() throws IOException {
    example.write("templates/formats/report.css", "h1 { color: rebeccapurple; }");

    String page = report("--format", "html", "--trust-templates").out();

    assertThat(page).contains(".utrecht-document {");
    assertThat(page.indexOf("rebeccapurple")).isGreaterThan(page.indexOf(".utrecht-document {"));
  }

  @Test
  void a_type_of_its_own_is_made_under_its_own_name() throws IOException {
    example.write("templates/brief.ftl", LETTER);

    Run run =
        example.codio(
            "report",
            "druktemonitor",
            "--type",
            "brief",
            "--trust-templates",
            "--format",
            "html,md,odt,pdf");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(example.filesEnding("").filter(name -> name.contains("brief-")))
        .containsExactly(
            "rapporten/druktemonitor/brief-2026-03-12.html",
            "rapporten/druktemonitor/brief-2026-03-12.md",
            "rapporten/druktemonitor/brief-2026-03-12.odt",
            "rapporten/druktemonitor/brief-2026-03-12.pdf");
  }

  @Test
  void a_type_of_its_own_is_not_made_without_trust() throws IOException {
    example.write("templates/brief.ftl", LETTER);

    Run run = report("--type", "brief");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    Golden.check("cli/own-templates/untrusted-type.txt", run.err());
  }

  @Test
  void a_type_that_is_misspelled_is_told_with_the_one_that_is_there() throws IOException {
    example.write("templates/brief.ftl", LETTER);

    Run run = report("--type", "breif");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("Bedoel je brief?");
  }

  @Test
  void a_type_takes_what_the_one_takes_whose_data_it_has() throws IOException {
    example.write("templates/jaar.ftl", LETTER.replace("verslag", "jaarrapportage"));

    assertThat(example.codio("report", "--type", "jaar", "--year", "2026").err())
        .contains("--trust-templates");
    assertThat(example.codio("report", "--type", "jaar", "--portrait").err())
        .contains("--portrait hoort niet bij het rapport jaar");
  }

  @Test
  void a_drawing_is_not_made_by_a_template() throws IOException {
    example.write("templates/plaat.ftl", LETTER.replace("verslag", "poster"));

    Run run = report("--type", "plaat", "--format", "svg", "--trust-templates");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void a_template_that_goes_wrong_is_told_and_the_other_formats_are_made() throws IOException {
    example.write("templates/formats/html.ftl", "<#macro sentence text>${report.hed}</#macro>");

    Run run = example.codio("report", "druktemonitor", "--format", "html,md", "--trust-templates");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains(".md").doesNotContain(".html");
    Golden.check("cli/own-templates/goes-wrong.txt", run.err());
  }

  @Test
  void the_same_is_told_in_english() throws IOException {
    example.write("templates/verslag.ftl", HEADER + "${report.hed.title}\n");

    Run run =
        example.codio(
            "report",
            "druktemonitor",
            "--lang",
            "en",
            "-o",
            "-",
            "--format",
            "md",
            "--trust-templates");

    Golden.check("cli/own-templates/goes-wrong-en.txt", run.err());
  }

  @Test
  void what_runs_or_fetches_something_is_not_written() throws IOException {
    example.write(
        "templates/formats/html.ftl", "<#macro sentence text><script>x()</script></#macro>");

    Run run = example.codio("report", "druktemonitor", "--format", "html", "--trust-templates");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(example.filesEnding(".html")).isEmpty();
    Golden.check("cli/own-templates/unsafe.txt", run.err());
  }

  @Test
  void what_is_wrong_with_a_header_is_told_before_anything_runs() throws IOException {
    example.write("templates/verslag.ftl", "${report.head.title}\n");

    Run run = report("--trust-templates");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    Golden.check("cli/own-templates/no-header.txt", run.err());
  }

  @Test
  void the_public_edition_holds_nothing_that_is_internal() throws IOException {
    example.write(
        "templates/verslag.ftl",
        HEADER + "<#list report.extras.participants as one>${one.who};</#list>${edition.open?c}\n");

    String own = report("--format", "md", "--trust-templates").out();
    String open = report("--format", "md", "--trust-templates", "--audience", "openbaar").out();

    assertThat(own).contains(";").endsWith("false\n");
    assertThat(open).isEqualTo("true\n");
  }

  @Test
  void trust_is_remembered_for_one_project_and_can_be_taken_back() throws IOException {
    ExampleCopy other = ExampleCopy.at(folder.resolve("dorp"));
    example.write("templates/verslag.ftl", LETTER);
    other.write("templates/verslag.ftl", LETTER);
    Path config = folder.resolve("instellingen");

    assertThat(trust(example.root(), config, false)).isEqualTo(ExitCode.FINE);
    assertThat(remembering(example.root(), config).out()).contains("Beste lezer");
    assertThat(remembering(other.root(), config).out()).doesNotContain("Beste lezer");
    assertThat(trust(example.root(), config, true)).isEqualTo(ExitCode.FINE);
    assertThat(remembering(example.root(), config).out()).doesNotContain("Beste lezer");
  }

  @Test
  void a_link_to_a_trusted_project_is_that_project() throws IOException {
    example.write("templates/verslag.ftl", LETTER);
    Path link = Files.createSymbolicLink(folder.resolve("koppeling"), example.root());
    Path config = folder.resolve("instellingen");
    trust(example.root(), config, false);

    assertThat(remembering(link, config).out()).contains("Beste lezer");
  }

  @Test
  void trusting_writes_nothing_in_the_project() throws IOException {
    example.write("templates/verslag.ftl", LETTER);
    var before = example.snapshot();

    trust(example.root(), folder.resolve("instellingen"), false);
    report("--format", "md", "--trust-templates");

    assertThat(example.snapshot()).isEqualTo(before);
  }

  private Run report(String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "report";
    arguments[1] = "druktemonitor";
    arguments[2] = "-o";
    arguments[3] = "-";
    System.arraycopy(more, 0, arguments, 4, more.length);
    return example.codio(arguments);
  }

  private static ExitCode trust(Path root, Path config, boolean revoke) {
    StringWriter out = new StringWriter();
    return new TemplatesTrust(session(root, config, new PrintWriter(out), new PrintWriter(out)))
        .run(Optional.empty(), revoke);
  }

  private static Run remembering(Path root, Path config) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Session session =
        session(
            root, config, new PrintWriter(out, true, StandardCharsets.UTF_8), new PrintWriter(err));
    Session writing =
        new Session(
            root,
            session.in(),
            session.out(),
            out,
            session.err(),
            session.clock(),
            session.messages(),
            session.terminal(),
            Links.NOT_FOLLOWED,
            session.trusted());
    ExitCode code = Main.run(writing, "report", "druktemonitor", "-o", "-", "--format", "md");
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  private static Session session(Path root, Path config, PrintWriter out, PrintWriter err) {
    return new Session(
        root,
        InputStream.nullInputStream(),
        out,
        ByteArrayOutputStream.nullOutputStream(),
        err,
        Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC),
        Messages.in(Language.NL),
        Terminal.nobody(),
        Links.NOT_FOLLOWED,
        new TrustedProjects(Optional.of(config)));
  }
}
