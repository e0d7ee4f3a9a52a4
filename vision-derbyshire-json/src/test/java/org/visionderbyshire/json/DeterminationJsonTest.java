package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Timetable;

class DeterminationJsonTest {

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    Determination full = Samples.fullDetermination();
    assertThat(DeterminationJson.read(DeterminationJson.write(full))).isEqualTo(full);
    Determination bare = Samples.bareDetermination();
    assertThat(DeterminationJson.read(DeterminationJson.write(bare))).isEqualTo(bare);
  }

  @Test
  void writesOneLineInTheOrderOfTheSpecification() {
    assertThat(DeterminationJson.write(Samples.bareDetermination()))
        .isEqualTo("{\"format\":\"1\",\"initiative\":\"bare\","
            + "\"policy\":{\"name\":\"vision-derbyshire\",\"edition\":\"2022\","
            + "\"digest\":\"0f\"},\"on\":\"2022-06-01\",\"lawKnownTo\":\"2026-04-28\","
            + "\"level\":null,\"levels\":[],"
            + "\"settled\":false,\"stages\":[],\"findings\":[],\"questions\":[],"
            + "\"assumptions\":[],\"readings\":[]}");
    assertThat(DeterminationJson.write(Samples.fullDetermination()))
        .isEqualTo(Samples.text("determination.json").strip());
  }

  @Test
  void everyFaultIsToldWithItsPlace() {
    String text = DeterminationJson.write(Samples.fullDetermination())
        .replace("\"format\":\"1\"", "\"format\":2")
        .replace("\"level\":\"county-wide\",\"levels\"", "\"level\":\"county\",\"levels\"")
        .replace("\"settled\":true,", "\"setled\":true,")
        .replaceFirst("\"clearDays\":28", "\"clearDays\":-28")
        .replace("\"keyDecision\":\"unknown\",", "")
        .replace("\"legalBasis\":[\"LGA 2000 s9D\",", "\"legalBasis\":[null,");
    assertThatThrownBy(() -> DeterminationJson.read(text)).hasMessage("""
        format: 2 is not "1", the version of this JSON form
        level: "county" is not one of local-place, county-wide, regional-national; did you mean "county-wide"?
        setled: unknown field; known: format, initiative, policy, on, lawKnownTo, level, levels, settled, stages, timetable, findings, questions, assumptions, readings, outweighed, addresses; did you mean "settled"?
        stages[1].steps[1].keyDecision: is missing; one of yes, no, unknown
        stages[1].steps[1].notices[0].clearDays: -28 is negative; days, 0 or more
        stages[1].steps[1].legalBasis[0]: null is not a citation, as text; what is not known is left out""");
  }

  @Test
  void lawIsToldWithItsAddressOnTheDay() {
    String text = DeterminationJson.write(Samples.fullDetermination());

    assertThat(text)
        .contains("\"SI 2012/2089 reg 9\":"
            + "\"https://www.legislation.gov.uk/uksi/2012/2089/regulation/9/2024-03-01\"");
    assertThat(DeterminationJson.read(text.replaceFirst(",\"addresses\":\\{.*?}", "")))
        .as("it follows from the citations and the day")
        .isEqualTo(Samples.fullDetermination());
    assertThatThrownBy(() ->
            DeterminationJson.read(text.replaceFirst("\"addresses\":\\{.*?}", "\"addresses\":[]")))
        .hasMessageContaining("addresses: ")
        .hasMessageContaining("is not an object");
  }

  @Test
  void whatOnlyRepeatsOtherFieldsMustAgreeWithThem() {
    String text = DeterminationJson.write(Samples.fullDetermination())
        .replace("\"actions\":[\"agree-position\"]", "\"actions\":[\"note\"]")
        .replace("\"conditional\":true,", "")
        .replace("\"jointCommittee\":", "\"council\":\"bolsover\",\"jointCommittee\":")
        .replaceFirst("(\"id\":\"not-a-member\",.*?\"sentence\":)\".*?[^\\\\]\"", "$1\"No.\"");
    assertThatThrownBy(() -> DeterminationJson.read(text)).hasMessage("""
        stages[0].actions: ["note"] differs from what the other fields say
        stages[1].steps[0]: has both "council" and "jointCommittee"; one of them or neither
        stages[1].steps[0].conditional: is missing; the conditions say true
        timetable.steps[1].step: has both "council" and "jointCommittee"; one of them or neither
        timetable.criticalPath[1].steps[1]: has both "council" and "jointCommittee"; one of them or neither
        findings[1].sentence: "No." differs from what the other fields say""");
  }

  @Test
  void everyFaultOfATimetableIsToldWithItsPlace() {
    String text = DeterminationJson.write(Samples.fullDetermination())
        .replace("\"from\":\"2024-03-04\",\"by\"", "\"from\":\"2024-06-04\",\"by\"")
        .replace("\"passed\":true,", "")
        .replace(
            "\"published\":\"2024-03-04\",\"latest\":\"2024-03-04\"", "\"latest\":\"2024-03-04\"")
        .replace("\"count\":\"calendar-days\"", "\"count\":\"calendar\"")
        .replace("\"kind\":\"obtain-agreement\"", "\"kind\":\"agreement\"")
        .replace("\"kind\":\"stage\"", "\"kind\":\"stages\"")
        .replace("\"item\":\"implementation\"", "\"item\":\"implemented\"");
    assertThatThrownBy(() -> DeterminationJson.read(text)).hasMessage("""
        stages[1].steps[1].duties[0].kind: "agreement" is not one of obtain-agreement, tell-scrutiny-chair, publish-reasons, publish-background-papers, resolve-exclusion, exclude-public, chair-states-reason, record-decision, publish-record, publish-minutes, record-officer-decision, record-waiver, report-if-required, report-to-council; did you mean "obtain-agreement"?
        timetable.passed: is missing; true or false
        timetable.window.by: 2024-05-31 is before "from", 2024-06-04
        timetable.steps[2].notices[0].published: is missing; the day on which it goes out
        timetable.steps[2].notices[0].count: "calendar" is not one of calendar-days, calendar-days-without-bank-holidays, weekdays, working-days; did you mean "calendar-days"?
        timetable.criticalPath[1].kind: "stages" is not one of notice, meeting, call-in, stage; did you mean "stage"?
        timetable.differences[1].item: "implemented" is not one of notice, day, implementation; did you mean "implementation"?""");
  }

  @Test
  void aTimetableNamesStepsAndNoticesOfTheRouteBesideIt() {
    String text = DeterminationJson.write(Samples.fullDetermination())
        .replace(
            "\"steps\":[{\"council\":\"bolsover\",\"body\"",
            "\"steps\":[{\"council\":\"boulsover\",\"body\"")
        .replace(
            "{\"kind\":\"special-urgency\",\"published\"", "{\"kind\":\"agenda\",\"published\"")
        .replace(
            "\"option\":\"10\",\"step\":{",
            "\"option\":\"10\",\"step\":{\"jointCommittee\":\"vision-derbyshire\",");
    assertThatThrownBy(() -> DeterminationJson.read(text)).hasMessage("""
        timetable.steps[2].notices[1].kind: "agenda" is no notice of its step; known: key-decision, special-urgency
        timetable.criticalPath[0].steps[0]: unknown step "boulsover executive decide"; did you mean "bolsover executive decide"?
        timetable.differences[1].step: has both "council" and "jointCommittee"; one of them or neither""");
  }

  @Test
  void aStepThatCouldNotBeReadIsNotMissedInTheTimetable() {
    String text = DeterminationJson.write(Samples.fullDetermination())
        .replaceFirst(
            "\"body\":\"executive\",\"action\":\"decide\",\"acts\"",
            "\"body\":\"cabinet\",\"action\":\"decide\",\"acts\"");
    assertThatThrownBy(() -> DeterminationJson.read(text))
        .hasMessageStartingWith("stages[1].steps[1].body: \"cabinet\" is not one of council,")
        .hasMessageNotContaining("timetable");
  }

  @Test
  void oneNameOfTwoStepsDoesNotSayWhichIsMeant() {
    Determination full = Samples.fullDetermination();
    List<Stage> twice = List.of(full.stages().get(0), full.stages().get(0));
    Determination ambiguous = new Determination(
        full.initiative(),
        full.policy(),
        full.on(),
        full.lawKnownTo(),
        full.level(),
        full.levels(),
        full.settled(),
        twice,
        full.timetable()
            .map(timetable -> new Timetable(
                timetable.window(),
                Optional.empty(),
                false,
                timetable.steps().subList(0, 1),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                Optional.empty())),
        full.findings(),
        full.questions(),
        full.assumptions(),
        full.readings(),
        List.of());
    assertThatThrownBy(() -> DeterminationJson.read(DeterminationJson.write(ambiguous)))
        .hasMessage("timetable.steps[0].step: \"leaders agree-position\" are two steps of"
            + " \"stages\"; only one can be meant");
  }

  @Test
  void whatIsOutweighedNamesAStepOfTheRouteAndAtLeastOneRuleThatCounts() {
    String text = DeterminationJson.write(Samples.fullDetermination());
    int last = text.indexOf("\"outweighed\":");
    assertThatThrownBy(() -> DeterminationJson.read(text.substring(0, last)
            + text.substring(last)
                .replaceFirst(
                    "\"council\":\"bolsover\",\"body\"", "\"council\":\"boslover\",\"body\"")
                .replaceFirst("\"by\":\\[.*?]}]}", "\"by\":[]}")))
        .hasMessageContaining("outweighed[0].step: unknown step \"boslover executive decide\"; did"
            + " you mean \"bolsover executive decide\"?")
        .hasMessageContaining("outweighed[0].by: needs at least one rule");
  }

  @Test
  void whatNothingOutweighsIsNotMentioned() {
    assertThat(DeterminationJson.write(Samples.bareDetermination())).doesNotContain("outweighed");
  }

  @Test
  void aWindowNeedsAnEnd() {
    String text = DeterminationJson.write(Samples.fullDetermination())
        .replaceFirst("\"window\":\\{.*?\\}\\}", "\"window\":{}");
    assertThatThrownBy(() -> DeterminationJson.read(text))
        .hasMessage("timetable.window: needs \"from\", \"by\" or both");
  }

  @Test
  void aTextThatIsNoJsonIsAFault() {
    assertThatThrownBy(() -> DeterminationJson.read("{\"format\":\"1\""))
        .hasMessage(
            "line 1, column 14: is not JSON: Unexpected end-of-input: expected close marker for"
                + " Object (start marker at line 1, column 1)");
    assertThatThrownBy(() -> DeterminationJson.read("")).hasMessage("is empty");
  }
}
