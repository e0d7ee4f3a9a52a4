package example.cambridgeshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleFile;
import org.visionderbyshire.vocabulary.Answer;

/** The policy as such: what it is made of, what its rules rest on, and that all of them speak. */
class PolicyTest {

  private static final String README = "another-area README ";
  private static final String BOARD = "greater-cambridge-executive-board";
  private static final String OF_DISTRICTS = "of-districts";
  private static final String ENDED = "ended";

  /** The rules that are this example's own, and not taken over. */
  private static List<Rule> ownRules() {
    return Answers.GOVERNANCE.rules().stream()
        .filter(rule -> !rule.file().equals("timetable.drl"))
        .toList();
  }

  @Test
  void hasANameAnEditionAndADigestOfItsOwn() {
    assertThat(Answers.GOVERNANCE.policy().id().name()).isEqualTo("Cambridgeshire, an example");
    assertThat(Answers.GOVERNANCE.policy().id().edition()).isEqualTo("1");
    assertThat(Answers.GOVERNANCE.policy().id().digest())
        .isNotEqualTo(Policy.visionDerbyshire().id().digest());
  }

  @Test
  void takesOverHowDaysAreCountedAndNothingElse() {
    List<RuleFile> shipped = Policy.visionDerbyshire().files();

    assertThat(Answers.GOVERNANCE.policy().files())
        .filteredOn(shipped::contains)
        .extracting(RuleFile::name)
        .containsExactly("timetable.drl");
    assertThat(Answers.GOVERNANCE.readings().keySet())
        .containsExactly(
            "county-body",
            "effect-day",
            "long-clock",
            "maybe-key",
            "publication-day",
            "short-clock");
  }

  /** Law that the library does not know would not become the legal basis of a step by itself. */
  @Test
  void restsOnLawThatTheLibraryKnowsAndOnItsReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    for (Rule rule : ownRules()) {
      for (Citation citation : rule.citations()) {
        if (citation.text().startsWith(README)) {
          String heading = citation.text().substring(README.length()).replace("\"", "");
          assertThat(readme).as("%s", rule).contains("\n## " + heading + "\n");
        } else {
          assertThat(Sources.resolve(citation)).as("%s", rule).isPresent();
        }
      }
    }
  }

  /** So many acts, circumstances and facts that every rule has something to say to one of them. */
  @Test
  void leavesNoRuleWithoutACaseInWhichItSpeaks() {
    Set<String> spoke = new TreeSet<>();
    for (FactSheet facts : sheets()) {
      for (Consumer<Initiative.Builder> circumstances : circumstances()) {
        for (Act act : Act.values()) {
          Initiative.Builder initiative = Initiative.builder()
              .id(act.code())
              .on("2023-06-05")
              .participants("cambridgeshire-county", "cambridge", "south-cambridgeshire", "fenland")
              .addActs(act);
          circumstances.accept(initiative);
          reasons(Answers.of(initiative.build(), facts)).stream()
              .map(Reason::rule)
              .forEach(spoke::add);
        }
      }
    }
    Initiative inTheOtherReading = Initiative.builder()
        .id("a-strategy-for-full-council")
        .on("2023-06-05")
        .participants("cambridgeshire-county")
        .addActs(Act.ADOPT_STRATEGY)
        .build();
    reasons(Answers.GOVERNANCE
            .with(Map.of("county-body", "council"))
            .determine(inTheOtherReading, CambridgeshireFacts.facts()))
        .forEach(reason -> spoke.add(reason.rule()));

    assertThat(spoke).containsAll(ownRules().stream().map(Rule::id).toList());
  }

  private static List<Consumer<Initiative.Builder>> circumstances() {
    return List.of(
        initiative -> initiative
            .jointCommittee(BOARD)
            .addEffects(
                Effect.inPlaces("easier-journeys", "huntingdonshire"),
                Effect.on("easier-journeys", Reach.COUNTY_WIDE),
                Effect.on("easier-journeys", Reach.NATIONAL)),
        initiative -> initiative.jointCommittee(OF_DISTRICTS).participants("neighbour"),
        initiative -> initiative
            .jointCommittee(ENDED)
            .urgency(Urgency.SPECIAL)
            .isPrivate(true)
            .function(Function.COUNCIL),
        initiative -> money(initiative, Answer.YES)
            .jointCommittee(ENDED)
            .wards("cambridge", WardImpact.ONE)
            .wards("south-cambridgeshire", WardImpact.TWO_OR_MORE),
        initiative -> money(initiative, Answer.NO).jointCommittee(BOARD),
        initiative -> money(initiative, Answer.NO).jointCommittee(ENDED),
        initiative ->
            money(initiative, Answer.UNKNOWN).jointCommittee(ENDED).withinFramework(Answer.UNKNOWN),
        initiative -> money(initiative).jointCommittee(OF_DISTRICTS));
  }

  private static Initiative.Builder money(Initiative.Builder initiative, Answer... withinBudget) {
    for (String council : List.of("cambridgeshire-county", "cambridge", "south-cambridgeshire")) {
      initiative.addMoney(MoneyEntry.builder()
          .council(council)
          .amount(75_000)
          .kind(MoneyEntry.Kind.SPENDING)
          .type(MoneyEntry.Type.REVENUE)
          .withinBudget(Stream.of(withinBudget).findFirst())
          .build());
    }
    return initiative;
  }

  private static List<FactSheet> sheets() {
    List<FactSheet> sheets = new ArrayList<>();
    for (WhoDecides arrangements : WhoDecides.values()) {
      boolean odd = arrangements.ordinal() % 2 == 1;
      sheets.add(FactSheet.builder()
          .addCouncils(Council.builder()
              .id(CouncilId.of("neighbour"))
              .name("A neighbour")
              .tier(Tier.UNITARY)
              .build())
          .addConstitutions(
              Constitution.builder()
                  .council(CouncilId.of("cambridge"))
                  .jointArrangements(arrangements)
                  .keyDecision(KeyDecisionThreshold.flat(odd ? 50_000 : 100_000))
                  .callIn(CallIn.builder()
                      .scope(odd ? CallInScope.KEY : CallInScope.EXECUTIVE)
                      .build())
                  .build(),
              odd
                  ? Constitution.builder()
                      .council(CouncilId.of("south-cambridgeshire"))
                      .keyDecision(KeyDecisionThreshold.builder()
                          .shareOfServiceBudget(BigDecimal.TEN)
                          .build())
                      .build()
                  : Constitution.builder()
                      .council(CouncilId.of("south-cambridgeshire"))
                      .delegation(
                          List.of(new Delegation(Body.OFFICER, Optional.empty(), Optional.empty())))
                      .build())
          .addJointCommittees(
              committee(
                  OF_DISTRICTS,
                  Period.ALWAYS,
                  odd ? Answer.YES : Answer.UNKNOWN,
                  odd ? CallInAgreement.NONE : CallInAgreement.ANY_MEMBER),
              committee(
                  ENDED,
                  Period.of(LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31)),
                  Answer.UNKNOWN,
                  CallInAgreement.NONE))
          .build());
    }
    return sheets;
  }

  private static JointCommittee committee(
      String id, Period period, Answer allExecutiveMembers, CallInAgreement callIn) {
    return JointCommittee.builder()
        .id(JointCommitteeId.of(id))
        .period(period)
        .addMembers(
            new Part(CouncilId.of("cambridge"), period),
            new Part(CouncilId.of("south-cambridgeshire"), period))
        .allExecutiveMembers(allExecutiveMembers)
        .callIn(callIn)
        .build();
  }

  private static List<Reason> reasons(Determination answer) {
    List<Reason> reasons = new ArrayList<>();
    answer.levels().forEach(level -> reasons.addAll(level.reasons()));
    answer.steps().forEach(step -> {
      reasons.addAll(step.reasons());
      step.notices().forEach(notice -> reasons.addAll(notice.reasons()));
      step.callIn().ifPresent(callIn -> reasons.addAll(callIn.reasons()));
    });
    answer.findings().forEach(finding -> reasons.addAll(finding.reasons()));
    answer.questions().forEach(question -> reasons.addAll(question.reasons()));
    answer.assumptions().forEach(assumption -> reasons.addAll(assumption.reasons()));
    return reasons;
  }
}
