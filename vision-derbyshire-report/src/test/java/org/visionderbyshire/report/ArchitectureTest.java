package org.visionderbyshire.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What this module may know: core and the Java platform, and nothing of the machine. */
class ArchitectureTest {

  private static final JavaClasses MODULE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackagesOf(Report.class);

  @Test
  void littleIsPublic() {
    assertThat(MODULE.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder("Papers", "Report", "RouteDiagram", "TimetableDiagram");
  }

  @Test
  void nothingIsKnownButCoreAndThePlatform() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.visionderbyshire..", "java..", "javax.xml..", "org.jspecify..")
        .check(MODULE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.visionderbyshire.policy..", "org.visionderbyshire.json..")
        .check(MODULE);
  }

  /** Letters are measured by a table: fonts differ between machines. */
  @Test
  void nothingReadsTheClockTheFontsOrTheLocale() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(MODULE);
    noClasses().should().callMethod(LocalDate.class, "now").check(MODULE);
    noClasses().should().dependOnClassesThat().areAssignableTo(TimeZone.class).check(MODULE);
    noClasses().should().dependOnClassesThat().resideInAPackage("java.awt..").check(MODULE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(DateTimeFormatter.class)
        .check(MODULE);
    noClasses().should().callMethod(String.class, "toLowerCase").check(MODULE);
    noClasses().should().callMethod(String.class, "toUpperCase").check(MODULE);
    noClasses().should().callMethod(String.class, "formatted", Object[].class).check(MODULE);
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(MODULE);
  }
}
