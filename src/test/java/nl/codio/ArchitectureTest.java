package nl.codio;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.ANONYMOUS_CLASSES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** The arrows between the packages, and what a compiler does not hold. */
@AnalyzeClasses(packages = "nl.codio", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String CLI = "nl.codio.cli..";
  private static final String RULES = "nl.codio.rules..";

  /**
   * A new package takes its place here; what is not drawn is not allowed. {@code cli} knows all.
   */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          entry("diagnostics", List.of()),
          entry("resources", List.of()),
          entry("framework", List.of("diagnostics", "resources")),
          entry("language", List.of("resources")),
          entry("files", List.of()),
          entry("trust", List.of("files")),
          entry("source", List.of("diagnostics")),
          entry("edit", List.of("source", "diagnostics")),
          entry("forms", List.of("source", "diagnostics", "language")),
          entry("model", List.of("forms", "diagnostics")),
          entry("project", List.of("model", "forms", "source", "framework", "diagnostics")),
          entry("agenda", List.of("project", "model", "forms", "diagnostics")),
          entry(
              "rules", List.of("agenda", "project", "model", "forms", "framework", "diagnostics")),
          entry("status", List.of("rules", "project", "model", "forms", "diagnostics")),
          entry(
              "mend",
              List.of("project", "model", "forms", "framework", "source", "edit", "diagnostics")),
          entry("pages", List.of("model", "forms", "source", "output", "language", "diagnostics")),
          entry(
              "scaffold",
              List.of("project", "model", "forms", "framework", "language", "diagnostics")),
          entry(
              "schema",
              List.of("model", "forms", "framework", "language", "diagnostics", "output")),
          entry("preview", List.of("language")),
          entry(
              "report",
              List.of("project", "model", "forms", "framework", "language", "diagnostics")),
          entry(
              "lsp",
              List.of(
                  "mend",
                  "edit",
                  "project",
                  "model",
                  "forms",
                  "rules",
                  "framework",
                  "output",
                  "source",
                  "language",
                  "diagnostics")),
          entry("output", List.of("diagnostics", "source", "language")));

  @ArchTest static final ArchRule packages_follow_the_arrows = arrows();

  @ArchTest
  static final ArchRule packages_know_each_other_one_way =
      slices().matching("nl.codio.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_the_command_line_prints =
      noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule nobody_logs =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

  @ArchTest
  static final ArchRule only_the_command_line_ends_the_process =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule a_rule_is_final =
      classes()
          .that(resideInAPackage(RULES).and(not(ANONYMOUS_CLASSES)))
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rules_are_reached_through_their_book =
      noClasses()
          .that(
              resideInAPackage(RULES)
                  .and(
                      not(
                          simpleName("RuleBook")
                              .or(simpleName("Judging"))
                              .or(simpleName("RuleFact"))
                              .or(simpleName("Norm")))))
          .should()
          .bePublic()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      classes()
          .should(
              ArchCondition.from(
                  DescribedPredicate.describe(
                      "stand in a package that is @NullMarked",
                      type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

  private static ArchRule arrows() {
    LayeredArchitecture picture =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy(CLI)
            .ensureAllClassesAreContainedInArchitecture();
    for (String name : ARROWS.keySet()) {
      picture = picture.layer(name).definedBy("nl.codio." + name + "..");
    }
    for (Map.Entry<String, List<String>> arrow : ARROWS.entrySet()) {
      String[] targets = arrow.getValue().toArray(String[]::new);
      LayeredArchitecture.LayerDependencySpecification layer = picture.whereLayer(arrow.getKey());
      picture =
          targets.length == 0 ? layer.mayNotAccessAnyLayer() : layer.mayOnlyAccessLayers(targets);
    }
    return picture;
  }
}
