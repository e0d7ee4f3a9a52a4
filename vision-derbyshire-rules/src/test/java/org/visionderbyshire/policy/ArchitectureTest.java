package org.visionderbyshire.policy;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Collator;
import java.text.DecimalFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.internal.Stopwatch;
import org.visionderbyshire.internal.engine.DroolsEngine;
import org.visionderbyshire.internal.engine.DroolsParser;
import org.visionderbyshire.internal.engine.DroolsServices;
import org.visionderbyshire.internal.engine.ParserSteps;

/** What depends on what in the library's own modules: core, rules and json. */
class ArchitectureTest {

  private static final String ROOT = "org.visionderbyshire";
  private static final String[] RULES = {
    ROOT + ".governance..",
    ROOT + ".policy..",
    ROOT + ".rule..",
    ROOT + ".table..",
    ROOT + ".internal.*.."
  };
  private static final String JSON = ROOT + ".json..";
  private static final String[] DROOLS = {"org.drools..", "org.kie..", "org.mvel2..", "org.antlr.."
  };
  private static final String JACKSON = "com.fasterxml..";

  private static final JavaClasses LIBRARY = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  private static final DescribedPredicate<JavaClass> OF_RULES = resideInAnyPackage(RULES);
  private static final DescribedPredicate<JavaClass> OF_JSON = resideInAPackage(JSON);
  private static final DescribedPredicate<JavaClass> OF_CORE =
      DescribedPredicate.not(OF_RULES.or(OF_JSON)).as("of core");

  private static void check(ArchRule rule) {
    rule.check(LIBRARY);
  }

  /** Else every rule below could hold of nothing. */
  @Test
  void allThreeModulesAreLookedAt() {
    assertThat(LIBRARY.stream().filter(OF_CORE)).hasSizeGreaterThan(50);
    assertThat(LIBRARY.stream().filter(OF_RULES)).hasSizeGreaterThan(40);
    assertThat(LIBRARY.stream().filter(OF_JSON)).hasSizeGreaterThan(5);
    assertThat(LIBRARY).noneMatch(type -> type.getSimpleName().endsWith("RulesTest"));
  }

  // ---- who knows whom

  @Test
  void whoParsesAndWhoAsksKnowDrools() {
    assertThat(LIBRARY.stream()
            .filter(type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> resideInAnyPackage(DROOLS).test(use.getTargetClass())))
            .map(type -> type.getName().replaceAll("\\$.*", ""))
            .distinct())
        .containsExactlyInAnyOrder(
            DroolsEngine.class.getName(),
            DroolsParser.class.getName(),
            DroolsServices.class.getName(),
            ParserSteps.class.getName());
  }

  @Test
  void nothingOfDroolsIsHandedOut() {
    for (var member : LIBRARY.get(DroolsEngine.class).getMethods()) {
      if (!member.getModifiers().contains(JavaModifier.PRIVATE)) {
        assertThat(member.getAllInvolvedRawTypes())
            .as(member.getFullName())
            .noneMatch(resideInAnyPackage(DROOLS));
      }
    }
  }

  @Test
  void coreKnowsNeitherRulesNorJson() {
    check(noClasses().that(OF_CORE).should().dependOnClassesThat(OF_RULES.or(OF_JSON)));
    check(noClasses()
        .that(OF_CORE)
        .should()
        .dependOnClassesThat(resideInAnyPackage(DROOLS).or(resideInAPackage(JACKSON))));
  }

  @Test
  void coreNeedsNothingButJavaAndWhereItLogsSlf4j() {
    check(classes()
        .that(OF_CORE)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(
            ROOT + "..", "java..", "org.slf4j..", "org.jspecify..", "org.immutables..")));
  }

  @Test
  void rulesAndJsonDoNotKnowEachOther() {
    check(noClasses()
        .that(OF_RULES)
        .should()
        .dependOnClassesThat(OF_JSON.or(resideInAPackage(JACKSON))));
    check(noClasses()
        .that(OF_JSON)
        .should()
        .dependOnClassesThat(OF_RULES.or(resideInAnyPackage(DROOLS))));
  }

  /** What rule files see knows nothing of the engine. */
  @Test
  void situationsAndWordsDoNotKnowThePolicy() {
    check(noClasses()
        .that()
        .resideInAPackage(ROOT + ".rule..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".policy..", ROOT + ".governance..", ROOT + ".internal.*.."));
  }

  /** What is internal is for the modules of this project; no signature that others see names it. */
  @Test
  void nothingInternalIsHandedOut() {
    Internals.areNotHandedOut(LIBRARY);
  }

  @Test
  void packagesAreFreeOfCycles() {
    check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
  }

  // ---- how it is written

  @Test
  void packagesAreNounsOfTheDomain() {
    check(noClasses()
        .should()
        .resideInAnyPackage(
            "..util..",
            "..utils..",
            "..service..",
            "..services..",
            "..impl..",
            "..manager..",
            "..helper..",
            "..common.."));
    check(noClasses().should().haveSimpleNameEndingWith("Impl"));
    check(noClasses().should().haveSimpleNameEndingWith("Manager"));
    check(noClasses().should().haveSimpleNameEndingWith("Utils"));
  }

  @Test
  void nothingLogsOrPrintsBehindTheCallersBack() {
    check(noFields().should().haveRawType(resideInAPackage("java.util.logging..")));
    check(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));
    check(noClasses().should().accessField(System.class, "out"));
    check(noClasses().should().accessField(System.class, "err"));
    check(noClasses().should().callMethodWhere(calls("printStackTrace", "")));
  }

  /** An answer depends on the day that is asked about and never on the day of asking. */
  @Test
  void nothingReadsTheClockOrThePlace() {
    check(noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class));
    check(noClasses().should().dependOnClassesThat().areAssignableTo(ZoneId.class));
    check(noClasses().should().dependOnClassesThat().areAssignableTo(TimeZone.class));
    check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date"));
    check(noClasses().should().dependOnClassesThat().areAssignableTo(Calendar.class));
    // how long something took is logged, and no answer depends on it
    check(noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Stopwatch.class.getName())
        .should()
        .callMethodWhere(calls("now", "java.time."))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime"));
    check(noClasses().should().callMethodWhere(calls("getDefault", Locale.class.getName())));
  }

  /** Methods that read the default locale, the environment or chance when nobody says otherwise. */
  @Test
  void nothingReadsTheLocaleInSilence() {
    check(noClasses().should().callMethod(String.class, "toLowerCase"));
    check(noClasses().should().callMethod(String.class, "toUpperCase"));
    check(noClasses().should().callMethod(String.class, "formatted", Object[].class));
    check(noClasses().should().callMethod(String.class, "format", String.class, Object[].class));
    check(noClasses().should().callConstructor(DecimalFormat.class, String.class));
    check(noClasses().should().dependOnClassesThat().areAssignableTo(Collator.class));
    check(noClasses().should().callMethodWhere(calls("random", "java.lang.Math")));
    check(noClasses().should().dependOnClassesThat().areAssignableTo(Random.class));
    check(noClasses().should().callMethodWhere(calls("getProperty", "java.lang.System")));
    check(noClasses().should().callMethodWhere(calls("getenv", "java.lang.System")));
  }

  @Test
  void noStateIsSharedByChance() {
    check(fields().that().areStatic().should().beFinal());
    check(fields().that().arePublic().should().beFinal());
  }

  private static DescribedPredicate<JavaCall<?>> calls(String method, String owner) {
    return DescribedPredicate.describe(
        owner + "*." + method,
        call -> call.getName().equals(method) && call.getTargetOwner().getName().startsWith(owner));
  }
}
