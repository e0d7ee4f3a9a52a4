package example.cambridgeshire;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Another area takes nothing but what the library offers to everybody. */
class PublicApiTest {

  private static final JavaClasses EXAMPLE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("example.cambridgeshire", "example.extension");

  @Test
  void standsOutsideTheLibraryAndUsesItsPublicClassesOnly() {
    assertThat(EXAMPLE).isNotEmpty();
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("example..", "java..")
            .or(resideInAPackage("org.visionderbyshire..").and(modifier(JavaModifier.PUBLIC))))
        .check(EXAMPLE);
  }

  @Test
  void goesRoundNothingByReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect")
        .check(EXAMPLE);
  }

  @Test
  void needsNothingOfDerbyshireForAnotherArea() {
    noClasses()
        .that()
        .resideInAPackage("example.cambridgeshire")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.visionderbyshire.derbyshire")
        .check(EXAMPLE);
  }
}
