package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.visionderbyshire.determination.Determination;

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
            + "\"digest\":\"0f\"},\"on\":\"2022-06-01\",\"level\":null,\"levels\":[],"
            + "\"settled\":false,\"stages\":[],\"findings\":[],\"questions\":[],"
            + "\"assumptions\":[],\"readings\":[]}");
    assertThat(DeterminationJson.write(Samples.fullDetermination()))
        .isEqualTo(Samples.text("determination.json").strip());
  }

  @Test
  void everyFaultIsToldWithItsPlace() {
    String text = DeterminationJson.write(Samples.fullDetermination())
        .replace("\"format\":\"1\"", "\"format\":1")
        .replace("\"level\":\"county-wide\",\"levels\"", "\"level\":\"county\",\"levels\"")
        .replace("\"settled\":true,", "\"setled\":true,")
        .replace("\"clearDays\":28", "\"clearDays\":-28")
        .replace("\"keyDecision\":\"unknown\",", "")
        .replace("\"legalBasis\":[\"LGA 2000 s9D\",", "\"legalBasis\":[null,");
    assertThatThrownBy(() -> DeterminationJson.read(text)).hasMessage("""
        format: 1 is not "1", the version of this JSON form
        level: "county" is not one of local-place, county-wide, regional-national; did you mean "county-wide"?
        setled: unknown field; known: format, initiative, policy, on, level, levels, settled, stages, findings, questions, assumptions, readings; did you mean "settled"?
        stages[1].steps[1].keyDecision: is missing; one of yes, no, unknown
        stages[1].steps[1].notices[0].clearDays: -28 is negative; days, 0 or more
        stages[1].steps[1].legalBasis[0]: null is not a citation, as text; what is not known is left out""");
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
        findings[1].sentence: "No." differs from what the other fields say""");
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
