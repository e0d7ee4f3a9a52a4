package org.visionderbyshire.proof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.policy.Internals;

/** What depends on what in the analysis. */
class ArchitectureTest {

  private static final String ROOT = "org.visionderbyshire";

  private static final JavaClasses MODULE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(
          ROOT + ".advising",
          ROOT + ".proof",
          ROOT + ".portfolio",
          ROOT + ".internal.words",
          ROOT + ".internal.cells",
          ROOT + ".internal.search",
          ROOT + ".internal.errand");

  /** Else every rule below could hold of nothing. */
  @Test
  void theModuleIsLookedAt() {
    assertThat(MODULE).hasSizeGreaterThan(60);
    assertThat(MODULE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            ROOT + ".advising",
            ROOT + ".proof",
            ROOT + ".portfolio",
            ROOT + ".internal.words",
            ROOT + ".internal.cells",
            ROOT + ".internal.search",
            ROOT + ".internal.errand");
  }

  @Test
  void theEngineAndFormsAreNotKnown() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.drools..", "org.kie..", "org.mvel2..", "com.fasterxml..", ROOT + ".json..")
        .check(MODULE);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MODULE);
  }

  /** An answer depends on what is asked about, never on chance, the day or the place of asking. */
  @Test
  void nothingIsLeftToChance() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(MODULE);
    noClasses().should().dependOnClassesThat().areAssignableTo(Random.class).check(MODULE);
    noClasses()
        .should()
        .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now")))
        .check(MODULE);
    noClasses().should().callMethod(System.class, "nanoTime").check(MODULE);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(MODULE);
    noClasses().should().accessField(System.class, "out").check(MODULE);
    noClasses().should().callMethod(String.class, "toLowerCase").check(MODULE);
    noClasses().should().callMethod(String.class, "toUpperCase").check(MODULE);
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(MODULE);
  }

  @Test
  void nothingInternalIsHandedOut() {
    Internals.areNotHandedOut(MODULE);
  }
}
