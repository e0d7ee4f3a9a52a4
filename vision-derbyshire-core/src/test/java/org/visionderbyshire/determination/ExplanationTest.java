package org.visionderbyshire.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

class ExplanationTest {

  private static final PolicyId POLICY = new PolicyId("test policy", "3", "0".repeat(64));
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  @Test
  void tellsEveryPartOfAnAnswer() {
    assertThat(full().explain()).isEqualTo("""
        festival

        In short
          Initiative       festival
          As the law stood 1 Jun 2024
          Level            County-wide and local place
          Standing         Route not settled, as is unknown: money; still open: key decision; rests on two assumptions
          Who decides, step by step
            1. Vision Derbyshire Joint Committee agrees a position; only if the joint committee is still in being
            2. High Peak (executive) decides; key decision
            2. Bolsover (executive member) decides; key decision or not is unknown
            2. Erewash (full council) consents
          On condition: After consulting the staff concerned (High Peak)
          When: Not before 28 clear days have passed after the first notice; no first day was given.
          To be found out
            Money is to be spent, saved or committed; whose and how much is unknown.
            Whether two or more wards of the council, or electoral divisions of a county, are significantly affected is unknown. (High Peak)
          Taken for granted
            The act is taken to be a function of the council's executive, as what regulations do not list is.
            The council's money is taken to be within its budget, as nobody said otherwise.
          To be published before: Key decision notice, 28 clear days before; agenda, 5 clear days before (High Peak)

        Level
          County-wide for "fair-society" and "cleaner rivers"
            It reaches the county. [L2: HP2020 App A "A new model"]
          Local place
            Two districts take part. [L5: HP2020 8.16; HP2020 8.17]

        Route
          1. Agree position
             joint committee   Vision Derbyshire Joint Committee
               acts            submit to government
               condition       only if the joint committee is still in being: Its end was resolved.
               One position first. [R9: DCC2022 8]
               Its end was resolved. [R9-doubt: record: Derbyshire Cabinet, 22 February 2024]
               No call-in of the committee. [R16: LGA 2000 s9F]
          2. Decide
             executive         High Peak Borough Council
               acts            spend, share staff
               key decision    yes
               condition       after consulting the staff concerned: Consult the staff first.
               notice          key decision notice, 28 clear days before
               notice          agenda, 5 clear days before
               call-in         possible, within 5 days
               law             LGA 2000 s9E
               The executive decides. [R2: LGA 2000 s9D(2)]
               200,000 pounds reach the threshold. [R15]
               Consult the staff first. [R13: LGA 1972 s113]
               Publish 28 clear days before. [T1: SI 2012/2089 reg 9]
               Publish the agenda. [T5: SI 2012/2089 reg 7]
               It can be called in. [R16: LGA 2000 s9F]
             executive member  Bolsover District Council
               acts            spend
               key decision    unknown
               call-in         none, waived
               A member decides. [R2: LGA 2000 s9E]
               Call-in is waived. [R16-waived: LGA 2000 s9F]
             Consent
             full council      Erewash Borough Council
               acts            accept powers
               Council consents. [R9-consent: HP2020 8.24]
               No call-in of council. [R16: LGA 2000 s9F]

        Findings
          Several levels at once
            Several levels. [F1: HP2020 8.16]
          Not named for the phase in force: Bolsover District Council, Erewash Borough Council
            Not members. [F2: DCC2022 2.1]
            Nor later. [F2: DCC2022 2.1]

        Outweighed, and no reason of the answer
          High Peak Borough Council (executive) decides: not a key decision; R15 outweighs it: a key decision.
            Never key. [X1: our own]
          Fair-society: the level is local place; L2 and L3 outweigh it: the level is county-wide.
            Local. [X2: our own]
          High-peak: working days count; X3 outweighs it: calendar days count.
            Working days. [T7.5: a]

        Questions
          Money
            What does it cost? [R5: SI 2012/2089 reg 8]
            An answer could change whether a decision is key and the steps.
          Wards or divisions affected: High Peak Borough Council
            How many wards? [R15: SI 2012/2089 reg 8]
            An answer could change whether a decision is key.

        Assumptions
          A function of the executive
            Taken as the executive's. [R2: LGA 2000 s9D(2)]
          Within the budget
            Taken as within. [R5: SI 2000/2853 reg 5]
            In the steps of: High Peak Borough Council

        Readings that mattered
          What decides the level: the nature of the outcome (level-basis=outcome), by default
            The source ties the level to the outcome. [HP2020 App A "A new model"]
            Otherwise: who takes part (level-basis=participation); the level and the steps would change.
            Otherwise: both together (level-basis=both); the level would change.
          Which body consents: the executive (consent-body=executive), as was chosen
            No source says who consents.

        Determined by test policy, edition 3, digest 0000000000000000000000000000000000000000000000000000000000000000, law known to 28 Apr 2026.
        This is not legal advice.
        """);
  }

  @Test
  void leavesOutWhatThereIsNot() {
    Determination answer = new Determination(
        "festival",
        POLICY,
        DAY,
        LocalDate.of(2026, 4, 28),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());

    assertThat(answer.explain()).isEqualTo("""
        festival

        In short
          Initiative       festival
          As the law stood 1 Jun 2024
          Level            Unknown: none was found
          Standing         No level found
          Who decides, step by step: nobody, as no step was found

        Level
          none found

        Route
          no step

        Determined by test policy, edition 3, digest 0000000000000000000000000000000000000000000000000000000000000000, law known to 28 Apr 2026.
        This is not legal advice.
        """);
  }

  @Test
  void writesOutWhatAReaderWouldNotSee() {
    Finding finding = new Finding(
        "a\u009Bb",
        List.of(),
        List.of(
            new Reason("F1", Sentence.of("One\nline\u202E."), List.of(Citation.of("c\u200Bd")))));
    Determination answer = new Determination(
        "fes\u001Btival",
        POLICY,
        DAY,
        LocalDate.of(2026, 4, 28),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        Optional.empty(),
        List.of(finding),
        List.of(),
        List.of(),
        List.of(),
        List.of());

    assertThat(answer.explain())
        .startsWith("fes\\u001Btival\n")
        .contains("  A\\u009Bb\n    One line\\u202E. [F1: c\\u200Bd]\n");
  }

  @Test
  void isTheSameTextForEqualAnswers() {
    assertThat(full()).isEqualTo(full());
    assertThat(full().explain()).isEqualTo(full().explain());
  }

  @Test
  void ofACallInThatDoesNotApplyTheReasonAloneIsTold() {
    String council = full().explain().substring(full().explain().indexOf("     full council "));
    assertThat(council.lines().takeWhile(line -> !line.isEmpty()))
        .anyMatch(line -> line.contains("No call-in of council."))
        .noneMatch(line -> line.startsWith("       call-in"));
  }

  private static Determination full() {
    return new Determination(
        "festival",
        POLICY,
        DAY,
        LocalDate.of(2026, 4, 28),
        Optional.of(CollaborationLevel.COUNTY_WIDE),
        List.of(
            new FoundLevel(
                CollaborationLevel.COUNTY_WIDE,
                List.of("fair-society", "cleaner rivers"),
                reasons("L2", "It reaches the county.", "HP2020 App A \"A new model\"")),
            new FoundLevel(
                CollaborationLevel.LOCAL_PLACE,
                List.of(),
                reasons("L5", "Two districts take part.", "HP2020 8.16; HP2020 8.17"))),
        true,
        List.of(
            new Stage(List.of(jointCommittee())),
            new Stage(List.of(highPeak(), bolsover(), erewash()))),
        Optional.empty(),
        List.of(
            new Finding("blended", List.of(), reasons("F1", "Several levels.", "HP2020 8.16")),
            new Finding(
                "not-a-member",
                List.of(CouncilId.of("bolsover"), CouncilId.of("erewash")),
                List.of(
                    reason("F2", "Not members.", "DCC2022 2.1"),
                    reason("F2", "Nor later.", "DCC2022 2.1")))),
        List.of(
            new Question(
                "money",
                Optional.empty(),
                Optional.empty(),
                List.of("key-decision", "steps"),
                reasons("R5", "What does it cost?", "SI 2012/2089 reg 8")),
            new Question(
                "wards",
                Optional.of(CouncilId.of("high-peak")),
                Optional.empty(),
                List.of("key-decision"),
                reasons("R15", "How many wards?", "SI 2012/2089 reg 8"))),
        List.of(
            new Assumption(
                "function",
                List.of(),
                reasons("R2", "Taken as the executive's.", "LGA 2000 s9D(2)")),
            new Assumption(
                "within-budget",
                List.of(CouncilId.of("high-peak")),
                reasons("R5", "Taken as within.", "SI 2000/2853 reg 5"))),
        List.of(
            new UsedReading(
                "level-basis",
                "what decides the level",
                "outcome",
                "the nature of the outcome",
                false,
                "The source ties the level to the outcome.",
                List.of(
                    new UsedReading.Alternative(
                        "participation", "who takes part", List.of("level", "steps")),
                    new UsedReading.Alternative("both", "both together", List.of("level"))),
                Citation.list("HP2020 App A \"A new model\"")),
            new UsedReading(
                "consent-body",
                "which body consents",
                "executive",
                "the executive",
                true,
                "No source says who consents.",
                List.of(),
                List.of())),
        List.of(
            new Outweighed(
                Optional.of(CouncilId.of("high-peak")),
                Optional.of(highPeak()),
                Optional.empty(),
                "not a key decision",
                "a key decision",
                reason("X1", "Never key.", "our own"),
                reasons("R15", "200,000 pounds reach the threshold.", "SI 2012/2089 reg 8")),
            new Outweighed(
                Optional.empty(),
                Optional.empty(),
                Optional.of("fair-society"),
                "the level is local place",
                "the level is county-wide",
                reason("X2", "Local.", "our own"),
                List.of(reason("L2", "County.", "a"), reason("L3", "County too.", "a"))),
            new Outweighed(
                Optional.of(CouncilId.of("high-peak")),
                Optional.empty(),
                Optional.empty(),
                "working days count",
                "calendar days count",
                reason("T7.5", "Working days.", "a"),
                reasons("X3", "Calendar days.", "our own"))));
  }

  private static Step jointCommittee() {
    return Step.builder()
        .jointCommittee(JointCommitteeId.of("vision-derbyshire"))
        .name("Vision Derbyshire Joint Committee")
        .body(Body.JOINT_COMMITTEE)
        .action(Action.AGREE_POSITION)
        .addActs(Act.SUBMIT_TO_GOVERNMENT)
        .keyDecision(Answer.NO)
        .callIn(new StepCallIn(
            Answer.NO,
            false,
            Optional.empty(),
            Optional.of(CallInAgreement.NONE),
            reasons("R16", "No call-in of the committee.", "LGA 2000 s9F")))
        .addConditions(new Condition(
            "if-in-being",
            reasons(
                "R9-doubt",
                "Its end was resolved.",
                "record: Derbyshire Cabinet, 22 February 2024")))
        .addReasons(reason("R9", "One position first.", "DCC2022 8"))
        .build();
  }

  private static Step highPeak() {
    return Step.builder()
        .council(CouncilId.of("high-peak"))
        .name("High Peak Borough Council")
        .body(Body.EXECUTIVE)
        .action(Action.DECIDE)
        .addActs(Act.SPEND, Act.SHARE_STAFF)
        .keyDecision(Answer.YES)
        .addNotices(
            new Notice(
                Notice.Kind.KEY_DECISION,
                28,
                reasons("T1", "Publish 28 clear days before.", "SI 2012/2089 reg 9")),
            new Notice(
                Notice.Kind.AGENDA, 5, reasons("T5", "Publish the agenda.", "SI 2012/2089 reg 7")))
        .callIn(new StepCallIn(
            Answer.YES,
            false,
            Optional.of(CallIn.builder().days(5).build()),
            Optional.empty(),
            reasons("R16", "It can be called in.", "LGA 2000 s9F")))
        .addConditions(new Condition(
            "consult-staff", reasons("R13", "Consult the staff first.", "LGA 1972 s113")))
        .addLegalBasis(Citation.of("LGA 2000 s9E"))
        .addReasons(
            reason("R2", "The executive decides.", "LGA 2000 s9D(2)"),
            new Reason("R15", Sentence.of("200,000 pounds reach the threshold."), List.of()))
        .build();
  }

  private static Step bolsover() {
    return Step.builder()
        .council(CouncilId.of("bolsover"))
        .name("Bolsover District Council")
        .body(Body.EXECUTIVE_MEMBER)
        .action(Action.DECIDE)
        .addActs(Act.SPEND)
        .keyDecision(Answer.UNKNOWN)
        .callIn(new StepCallIn(
            Answer.NO,
            true,
            Optional.empty(),
            Optional.empty(),
            reasons("R16-waived", "Call-in is waived.", "LGA 2000 s9F")))
        .addReasons(reason("R2", "A member decides.", "LGA 2000 s9E"))
        .build();
  }

  private static Step erewash() {
    return Step.builder()
        .council(CouncilId.of("erewash"))
        .name("Erewash Borough Council")
        .body(Body.COUNCIL)
        .action(Action.CONSENT)
        .addActs(Act.ACCEPT_POWERS)
        .keyDecision(Answer.NO)
        .callIn(new StepCallIn(
            Answer.NO,
            false,
            Optional.empty(),
            Optional.empty(),
            reasons("R16", "No call-in of council.", "LGA 2000 s9F")))
        .addReasons(reason("R9-consent", "Council consents.", "HP2020 8.24"))
        .build();
  }

  private static List<Reason> reasons(String rule, String sentence, String citations) {
    return List.of(reason(rule, sentence, citations));
  }

  private static Reason reason(String rule, String sentence, String citations) {
    return new Reason(rule, Sentence.of(sentence), Citation.list(citations));
  }
}
