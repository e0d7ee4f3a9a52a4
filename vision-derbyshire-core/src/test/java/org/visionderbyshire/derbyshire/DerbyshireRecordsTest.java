package org.visionderbyshire.derbyshire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Statement;

/** Asks for what facts.md sections 1, 2, 5 and 6 leave open or tell as records. */
class DerbyshireRecordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "threshold-nottinghamshire | 1,000,000 pounds",
        "threshold-newark-and-sherwood | 150,000 pounds of revenue",
        "threshold-newark-and-sherwood | 300,000 pounds of capital",
        "forms-of-governance-change | with a date",
        "form-of-erewash-unconfirmed | not confirmed",
        "derby-outside-the-county-council | no district",
        "threshold-of-chesterfield-since-2017 | 1 January",
        "months-of-the-phases | 1 September 2021",
        "derby-may-join | may still join",
        "letter-of-2020-and-derby | uncertain",
        "days-of-signing-up-unknown | is unknown",
        "others-in-discussions | no members",
        "choice-of-projects | each member chooses",
        "scrutiny-stays | stays with each council",
        "dissolution-resolved | D2 Strategic Leadership Board",
        "dissolution-resolved | is unknown",
        "host-and-funder-withdrew | stayed a member",
        "three-routes-to-a-joint-committee | in one the cabinet decided",
        "three-routes-to-a-joint-committee | in one it recommended and council decided",
        "three-routes-to-a-joint-committee | in one council advised and the cabinet decided",
        "committee-system-route-to-a-joint-committee | in council",
        "sources-name-full-council | High Peak's report",
        "route-of-high-peak-2020 | select committee",
        "route-of-derbyshire-2022 | scrutiny committee",
        "call-in-models | nobody may",
        "call-in-models | any member may",
        "call-in-models | any affected council may",
        "clear-days-in-practice | through the calendar",
        "summons-to-council | five clear days",
        "summons-to-council | 30 January 2015",
        "combined-county-authority | from 28 February 2024",
        "reorganisation | 2025 and 2026",
        "end-of-the-committee-system | 29 April 2026",
        "end-of-the-committee-system | not been read",
        "positions-as-recorded | no setting",
        "positions-of-chesterfield | 23 February 2021",
        "positions-of-chesterfield | 19 July 2022",
        "positions-of-derbyshire | on the 13th",
        "positions-of-derbyshire | on the 27th",
        "positions-of-north-east-derbyshire | 28 November 2022",
        "positions-of-amber-valley | 16 July 2025",
        "positions-of-derbyshire-dales | 3 March 2016",
        "positions-of-high-peak | executive",
        "officers-decisions-called-in | June 2020",
        "submissions-of-july-2022 | a plan of their own",
        "submissions-of-november-2025 | Rushcliffe",
        "appointment-by-derbyshire | subject to call-in",
        "appointments-by-high-peak | executive functions",
        "consents-of-december-2023 | and no other",
        "waivers-of-2025 | 28 days' notice",
        "effect-on-a-saturday | Saturday",
        "call-in-clock-of-derbyshire | bank holidays count is unknown",
        "call-in-scope-of-north-east-derbyshire | at once",
        "threshold-of-north-east-derbyshire-since-2017 | 1 May 2017",
        "participants-since-2024-unknown | no source says"
      })
  void tellsWhatIsRecordedAndWhatIsOpen(String id, String words) {
    assertThat(record(id).text()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "letter-of-2020-and-derby | HP2020 8.10; DCC2022 App 2 \"Phase 2\"",
        "dissolution-resolved | record: Derbyshire Cabinet, 22 February 2024",
        "host-and-funder-withdrew | record: host and funder of a joint committee, 2024",
        "three-routes-to-a-joint-committee | record: routes to a joint committee, 2024",
        "sources-name-full-council | HP2020 3.9; HP2020 6.5; HP2020 8.24",
        "summons-to-council | LGA 1972 Sch 12 para 4(1A); SI 2015/5 art 2",
        "combined-county-authority | SI 2024/232",
        "end-of-the-committee-system | English Devolution and Community Empowerment Act 2026",
        "waivers-of-2025 | record: waivers of call-in, 2025; record: Newark and Sherwood, July 2025;"
            + " record: North East Derbyshire decision notice, November 2025",
        "route-of-high-peak-2020 | HP2020 2.1",
        "route-of-derbyshire-2022 | DCC2022 8",
        "call-in-models | record: joint committee call-in arrangements",
        "clear-days-in-practice | record: clear days in practice"
      })
  void citesWhoSaysSo(String id, String citations) {
    assertThat(record(id).citations()).isEqualTo(Citation.list(citations));
  }

  @ParameterizedTest
  @CsvSource({"combined-county-authority", "reorganisation", "end-of-the-committee-system"})
  void tellsWhatIsOutsideTheModel(String id) {
    assertThat(record(id).text()).endsWith("outside this model.");
  }

  @Test
  void isTheSameListEachTime() {
    assertThat(VisionDerbyshire.records())
        .isSameAs(VisionDerbyshire.records())
        .isEqualTo(DerbyshireRecords.all());
  }

  private static Statement record(String id) {
    return VisionDerbyshire.records().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
