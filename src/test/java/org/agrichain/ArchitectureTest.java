package org.agrichain;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which: question to method to answer, engines each in one place. */
class ArchitectureTest {
  private static final String FRONT = "org.agrichain";
  private static final String DOMAIN = "org.agrichain.domain..";
  private static final String DATASET = "org.agrichain.dataset..";
  private static final String RULES = "org.agrichain.rules..";
  private static final String TABLES = "org.agrichain.tables..";
  private static final String NETWORK = "org.agrichain.network..";
  private static final String PRICING = "org.agrichain.pricing..";
  private static final String EXCHANGE = "org.agrichain.exchange..";
  private static final String ASSIGNMENT = "org.agrichain.assignment..";
  private static final String PLAN = "org.agrichain.plan..";
  private static final String REPORT = "org.agrichain.report..";
  private static final String COMPARISON = "org.agrichain.comparison..";
  private static final String SCENARIO = "org.agrichain.scenario..";
  private static final String CLUSTER = "org.agrichain.cluster..";
  private static final String BENCHMARK = "org.agrichain.benchmark..";
  private static final String CLI = "org.agrichain.cli..";
  private static final String ACCOUNTS = "org.agrichain.accounts..";
  private static final String EXPLAIN = "org.agrichain.explain..";
  private static final String CLASH = "org.agrichain.clash..";
  private static final String WORTH = "org.agrichain.worth..";
  private static final String GENERATE = "org.agrichain.generate..";
  private static final String OURS = "org.agrichain..";

  static final ArchRule theDomainKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN, "java.."));

  static final ArchRule theDatasetKnowsOnlyTheDomain = knowsOnly(DATASET, DOMAIN);

  static final ArchRule ruleTablesKnowNoEngine = knowsOnly(TABLES, DATASET, DOMAIN);

  static final ArchRule theRulesKnowOnlyTheDomainAndTheirTables =
      knowsOnly(RULES, TABLES, DATASET, DOMAIN);

  static final ArchRule theNetworkKnowsTheRowsOfAPlan = knowsOnly(NETWORK, PLAN, DOMAIN);

  static final ArchRule pricingKnowsTheNetwork = knowsOnly(PRICING, NETWORK, DOMAIN);

  static final ArchRule assignmentKnowsTheNetwork =
      knowsOnly(ASSIGNMENT, EXCHANGE, PRICING, NETWORK, DOMAIN);

  static final ArchRule exchangesKnowNumbersOnly = knowsOnly(EXCHANGE);

  /** Answers are found by solving again; they never assign. */
  static final ArchRule explanationsKnowThePricedNetworkOfAFinishedPlan =
      knowsOnly(EXPLAIN, PRICING, NETWORK, PLAN, DATASET, DOMAIN);

  /** Repairs are tried by reading, deriving and solving anew, never by planning. */
  static final ArchRule clashesKnowRulesAndThePricedNetwork =
      knowsOnly(CLASH, EXPLAIN, PRICING, NETWORK, RULES, DATASET, DOMAIN);

  /** Derives again without a rule and solves again; plans nothing. */
  static final ArchRule whatValuesRulesKnowsRulesAndThePricedNetwork =
      knowsOnly(WORTH, RULES, PRICING, NETWORK, DOMAIN);

  static final ArchRule thePlanAndItsCheckerKnowNothingOfTheOptimiser = knowsOnly(PLAN, DOMAIN);

  static final ArchRule theAccountsKnowOnlyTheFinishedPlan = knowsOnly(ACCOUNTS, PLAN, DOMAIN);

  static final ArchRule whatGeneratesDatasetsKnowsOnlyTheDomain = knowsOnly(GENERATE, DOMAIN);

  static final ArchRule theReportKnowsOnlyTheFinishedPlan =
      knowsOnly(REPORT, COMPARISON, ACCOUNTS, PLAN, DATASET, DOMAIN);

  static final ArchRule aComparisonKnowsOnlyFinishedPlans =
      knowsOnly(COMPARISON, ACCOUNTS, PLAN, DATASET, DOMAIN);

  static final ArchRule scenariosKnowTheFrontDoorAndNoEngine =
      noClasses()
          .that()
          .resideInAPackage(SCENARIO)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(NETWORK, PRICING, ASSIGNMENT, REPORT);

  static final ArchRule aClusterKnowsSweepsAndNoEngine =
      noClasses()
          .that()
          .resideInAPackage(CLUSTER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(NETWORK, PRICING, ASSIGNMENT, REPORT, BENCHMARK);

  static final ArchRule onlyTheCommandLineKnowsTheCluster =
      noClasses()
          .that(not(resideInAnyPackage(CLUSTER, CLI)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLUSTER);

  static final ArchRule theCommandLineNeverReachesAnEngine =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(NETWORK, PRICING, ASSIGNMENT);

  /** A benchmark runs the search and its rivals side by side, so it knows both doors and parts. */
  static final ArchRule onlyTheCommandLineKnowsTheBenchmark =
      noClasses()
          .that(not(resideInAnyPackage(BENCHMARK, CLI)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BENCHMARK);

  static final ArchRule nothingKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLI);

  static final ArchRule nothingButTheDoorsKnowsTheFrontDoor =
      noClasses()
          .that(not(resideInAnyPackage(FRONT, SCENARIO, CLUSTER, BENCHMARK, CLI)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(FRONT);

  static final ArchRule packagesFormNoCycle =
      slices().matching("org.agrichain.(*)..").should().beFreeOfCycles();

  static final ArchRule droolsStaysInRules = only(RULES, "org.drools..", "org.kie..");

  static final ArchRule linearProgrammingStaysInPricing = only(PRICING, "com.google.ortools..");

  static final ArchRule optaPlannerStaysInAssignment = only(ASSIGNMENT, "org.optaplanner..");

  static final ArchRule sparkStaysInTheCluster = only(CLUSTER, "org.apache.spark..", "scala..");

  static final ArchRule picocliStaysInTheCommandLine = only(CLI, "picocli..");

  static final ArchRule workbooksAreKnownToReportsDatasetsAndTablesOnly =
      noClasses()
          .that(not(resideInAnyPackage(DATASET, TABLES, REPORT)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.dhatim..");

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
  static final ArchRule nothingIsMadeToBeExtended =
      classes()
          .that(not(resideInAPackage(ASSIGNMENT)))
          .and(areOrdinary())
          .should()
          .haveModifier(JavaModifier.FINAL)
          .allowEmptyShould(true);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.agrichain");

  /** The rules above, by name: as plain tests they are counted and cannot be skipped unseen. */
  static Stream<String> rules() {
    return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(Field::getName);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(String rule) throws ReflectiveOperationException {
    ((ArchRule) ArchitectureTest.class.getDeclaredField(rule).get(null)).check(CLASSES);
  }

  private static ArchRule knowsOnly(String from, String... known) {
    String[] allowed = Arrays.copyOf(known, known.length + 1);
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
