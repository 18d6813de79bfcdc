package org.agrichain;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which: question to method to answer, engines each in one place. */
@AnalyzeClasses(packages = "org.agrichain", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String FRONT = "org.agrichain";
  private static final String DOMAIN = "org.agrichain.domain..";
  private static final String DATASET = "org.agrichain.dataset..";
  private static final String RULES = "org.agrichain.rules..";
  private static final String NETWORK = "org.agrichain.network..";
  private static final String PRICING = "org.agrichain.pricing..";
  private static final String ASSIGNMENT = "org.agrichain.assignment..";
  private static final String PLAN = "org.agrichain.plan..";
  private static final String REPORT = "org.agrichain.report..";
  private static final String BENCHMARK = "org.agrichain.benchmark..";
  private static final String CLI = "org.agrichain.cli..";
  private static final String OURS = "org.agrichain..";

  @ArchTest
  static final ArchRule theDomainKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN, "java.."));

  @ArchTest static final ArchRule theDatasetKnowsOnlyTheDomain = knowsOnly(DATASET, DOMAIN);

  @ArchTest static final ArchRule theRulesKnowOnlyTheDomain = knowsOnly(RULES, DOMAIN);

  @ArchTest static final ArchRule theNetworkKnowsTheRowsOfAPlan = knowsOnly(NETWORK, PLAN, DOMAIN);

  @ArchTest static final ArchRule pricingKnowsTheNetwork = knowsOnly(PRICING, NETWORK, DOMAIN);

  @ArchTest
  static final ArchRule assignmentKnowsTheNetwork = knowsOnly(ASSIGNMENT, PRICING, NETWORK, DOMAIN);

  @ArchTest
  static final ArchRule thePlanAndItsCheckerKnowNothingOfTheOptimiser = knowsOnly(PLAN, DOMAIN);

  @ArchTest
  static final ArchRule theReportKnowsOnlyTheFinishedPlan =
      knowsOnly(REPORT, PLAN, DATASET, DOMAIN);

  @ArchTest
  static final ArchRule theCommandLineNeverReachesAnEngine =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(NETWORK, PRICING, ASSIGNMENT);

  /** A benchmark runs the search and its rivals side by side, so it knows both doors and parts. */
  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsTheBenchmark =
      noClasses()
          .that(not(resideInAnyPackage(BENCHMARK, CLI)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BENCHMARK);

  @ArchTest
  static final ArchRule nothingKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLI);

  @ArchTest
  static final ArchRule nothingButTheDoorsKnowsTheFrontDoor =
      noClasses()
          .that(not(resideInAnyPackage(FRONT, BENCHMARK, CLI)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(FRONT);

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.agrichain.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule droolsStaysInRules = only(RULES, "org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule linearProgrammingStaysInPricing = only(PRICING, "com.google.ortools..");

  @ArchTest
  static final ArchRule optaPlannerStaysInAssignment = only(ASSIGNMENT, "org.optaplanner..");

  @ArchTest static final ArchRule picocliStaysInTheCommandLine = only(CLI, "picocli..");

  @ArchTest
  static final ArchRule workbooksAreWrittenByReportsAndDatasetsOnly =
      noClasses()
          .that(not(resideInAnyPackage(DATASET, REPORT)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.dhatim..");

  @ArchTest
  static final ArchRule nobodyPrintsButTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl");

  /** OptaPlanner subclasses what it plans, so its package is free. */
  @ArchTest
  static final ArchRule nothingIsMadeToBeExtended =
      classes()
          .that(not(resideInAPackage(ASSIGNMENT)))
          .and(areOrdinary())
          .should()
          .haveModifier(JavaModifier.FINAL)
          .allowEmptyShould(true);

  private static ArchRule knowsOnly(String from, String... known) {
    String[] allowed = java.util.Arrays.copyOf(known, known.length + 1);
    allowed[known.length] = from;
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true);
  }

  private static ArchRule only(String home, String... guests) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(guests)
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> areOrdinary() {
    return DescribedPredicate.describe(
        "are ordinary classes",
        type ->
            !type.isInterface()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getEnclosingClass().map(outer -> !outer.isEnum()).orElse(true));
  }
}
