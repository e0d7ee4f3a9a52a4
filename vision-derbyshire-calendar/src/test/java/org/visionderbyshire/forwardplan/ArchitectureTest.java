package org.visionderbyshire.forwardplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.meetings.MeetingCalendar;

/** What depends on what in this module. */
class ArchitectureTest {

  private static final String[] FORMATS = {
    "biweekly..", "com.github.mangstadt..", "org.apache.commons..", "org.dmfs.."
  };

  private static final JavaClasses MODULE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackagesOf(ForwardPlan.class, MeetingCalendar.class);

  private static void check(ArchRule rule) {
    rule.check(MODULE);
  }

  /** Else every rule below could hold of nothing. */
  @Test
  void bothPackagesAreLookedAt() {
    assertThat(MODULE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            ForwardPlan.class.getPackageName(), MeetingCalendar.class.getPackageName());
    assertThat(MODULE).hasSizeGreaterThan(12);
  }

  @Test
  void littleIsPublicAndNoneOfItKnowsALibraryOfFormats() {
    assertThat(MODULE.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder("ForwardPlan", "PlannedNotice", "MeetingCalendar");
    check(noClasses().that().arePublic().should().dependOnClassesThat(resideInAnyPackage(FORMATS)));
  }

  @Test
  void readingMeetingsAndPlanningNoticesDoNotKnowEachOther() {
    check(noClasses()
        .that()
        .resideInAPackage("..meetings..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..forwardplan.."));
    check(noClasses()
        .that()
        .resideInAPackage("..forwardplan..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..meetings.."));
  }

  /** Zones are those that a calendar names, never that of the machine. */
  @Test
  void nothingReadsTheClockThePlaceOrTheLocale() {
    check(noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class));
    check(noClasses().should().dependOnClassesThat().areAssignableTo(Calendar.class));
    check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date"));
    check(noClasses().should().callMethodWhere(calls("now", "java.time.")));
    check(noClasses().should().callMethod(ZoneId.class, "systemDefault"));
    check(noClasses().should().callMethodWhere(calls("getDefault", TimeZone.class.getName())));
    check(noClasses().should().callMethodWhere(calls("getDefault", Locale.class.getName())));
    check(noClasses().should().callMethod(DateTimeFormatter.class, "ofPattern", String.class));
    check(noClasses().should().callMethod(String.class, "toLowerCase"));
    check(noClasses().should().callMethod(String.class, "toUpperCase"));
    check(noClasses().should().callMethod(String.class, "formatted", Object[].class));
    check(noClasses().should().callMethod(String.class, "format", String.class, Object[].class));
    check(noClasses().should().callMethodWhere(calls("randomUUID", "java.util.UUID")));
  }

  private static DescribedPredicate<JavaCall<?>> calls(String method, String owner) {
    return DescribedPredicate.describe(
        owner + "*." + method,
        call -> call.getName().equals(method) && call.getTargetOwner().getName().startsWith(owner));
  }
}
