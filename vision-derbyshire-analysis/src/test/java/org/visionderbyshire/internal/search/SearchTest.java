package org.visionderbyshire.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Area;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.oracle.RandomTimetables;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointMembers;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

class SearchTest {

  private static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Search SEARCH = new Search(GOVERNANCE, new Ground(FACTS));

  /** So many situations of each kind, drawn by a seed. */
  private static final int OF_EACH = Integer.getInteger("search.situations", 8);

  private static List<Situation> some(Class<? extends Situation> kind) {
    return some(new Askable(FACTS), kind);
  }

  private static List<Situation> some(Askable askable, Class<? extends Situation> kind) {
    List<Situation> all = new ArrayList<>(askable.asked(kind));
    Collections.shuffle(all, new Random(5));
    return all.subList(0, Math.min(OF_EACH, all.size()));
  }

  /** The steps that shipped rules conclude of councils, and of committees and leaders. */
  private static final Map<Body, Set<Action>> STEPS = Map.of(
      Body.COUNCIL, Set.of(Action.ADVISE, Action.DECIDE, Action.CONSENT, Action.SUBMIT),
      Body.EXECUTIVE, Set.of(Action.RECOMMEND, Action.DECIDE, Action.SUBMIT),
      Body.EXECUTIVE_MEMBER, Set.of(Action.DECIDE, Action.SUBMIT),
      Body.OFFICER, Set.of(Action.DECIDE, Action.SUBMIT),
      Body.COMMITTEE, Set.of(Action.DECIDE, Action.SUBMIT, Action.NOTE),
      Body.SCRUTINY, Set.of(Action.SCRUTINISE, Action.NOTE),
      Body.JOINT_COMMITTEE,
          Set.of(Action.AGREE_POSITION, Action.DECIDE, Action.SUBMIT, Action.INFORM),
      Body.LEADERS, Set.of(Action.AGREE_POSITION, Action.SUBMIT));

  // ---- what is possible and what is found are nearly one

  @Test
  void findsWhatIsPossibleUnlessRulesNeverLeadToIt() {
    List<Situation> lost = new ArrayList<>();
    int found = 0;
    for (Class<? extends Situation> kind : new TreeMap<>(Attribute.situations()).values()) {
      for (Situation situation : some(kind)) {
        Optional<String> why = never(situation);
        if (SEARCH.example(situation).isPresent()) {
          found++;
          assertThat(why).as("%s", situation).isEmpty();
        } else if (why.isEmpty()) {
          lost.add(situation);
        }
      }
    }
    assertThat(found).isGreaterThan(100);
    // combinations of many rare values, and clocks of call-in that are supplied in part
    assertThat(lost).as("beside %d found", found).hasSizeLessThanOrEqualTo(found / 15);
  }

  /** Why the shipped rules never lead to a situation to which others might. */
  private static Optional<String> never(Situation situation) {
    if (situation instanceof OwnAct act) {
      return given(act.act() == Act.ACCEPT_POWERS, "to powers a council consents, and no more");
    } else if (situation instanceof JointMembers members) {
      return given(
          !members.isForCommittees() && members.getKind() != ActKind.COMMITTEE_MAKING,
          "no rule has a joint committee decide such an act");
    } else if (situation instanceof Proposal proposal) {
      return given(
          proposal.laterLaw() && proposal.majorityOfMembers(),
          "nobody knows the members by the time of later law");
    } else if (situation instanceof Decision decision) {
      return never(decision);
    } else if (situation instanceof NoticeTest test) {
      return never(test);
    } else if (situation instanceof CallInTest test) {
      return never(test);
    } else if (situation instanceof EffectLevel level) {
      return never(level.participation())
          .or(() -> given(
              level.outcome() == Tested.NONE,
              "with readings as they are every effect has a level or awaits an answer"));
    } else if (situation instanceof WholeLevel level) {
      return never(level.participation())
          .or(() -> given(
              level.effects() && !level.pending() && level.widest() == Tested.NONE,
              "with readings as they are every effect has a level or awaits an answer"))
          .or(() -> given(
              level.pending() && level.widest() == Tested.REGIONAL_NATIONAL,
              "all effects share whether there is collective activity: known or awaited"));
    } else if (situation instanceof ImplementationTest test) {
      return given(
              test.waived() && test.callable() == Answer.NO,
              "something is said of the call-in of every decision")
          .or(() ->
              given(test.waived() && test.joint(), "no agreement says that call-in can be waived"))
          .or(() -> given(
              test.joint() && test.lengthKnown() && test.callable() == Answer.UNKNOWN,
              "who has agreed about call-in knows whether there is any"));
    }
    return Optional.empty();
  }

  private static Optional<String> never(Tested participation) {
    return given(
        participation == Tested.REGIONAL_NATIONAL, "participation never makes a matter regional");
  }

  private static Optional<String> never(Body body, Action action) {
    return given(
        !STEPS.getOrDefault(body, Set.of()).contains(action), "no rule concludes such a step");
  }

  private static boolean isAble(Body body, Action action) {
    return new Decision(body, true, action, Money.NONE, WardImpact.ONE, true, true).isAble();
  }

  private static Optional<String> never(Decision decision) {
    Body body = decision.body();
    Action action = decision.action();
    boolean together =
        body == Body.LEADERS || (body == Body.JOINT_COMMITTEE && action != Action.DECIDE);
    boolean silent = decision.wardsMatterOnlyIfStated();
    return never(body, action)
        .or(() -> given(
            together && !(decision.money() == Money.NONE && silent && !decision.wardsStated()),
            "it moves nobody's money and touches nobody's wards"))
        .or(() -> given(
            !together
                && silent
                && Set.of(Action.NOTE, Action.CONSENT, Action.SUBMIT).contains(action),
            "only acts with wards lead to it"))
        .or(() ->
            given(!silent && action == Action.ADVISE, "only acts on joint committees lead to it"))
        .or(() -> given(
            silent
                && decision.money() == Money.AMOUNT_UNKNOWN
                && action == Action.DECIDE
                && Set.of(Body.COMMITTEE, Body.EXECUTIVE_MEMBER, Body.OFFICER).contains(body),
            "an appointment goes the way of the act that is to move money"));
  }

  private static Optional<String> never(NoticeTest test) {
    return never(test.body(), test.action())
        .or(() -> given(
            test.key() != Answer.NO && !isAble(test.body(), test.action()),
            "such a step is never key"))
        .or(() -> given(
            test.body() == Body.EXECUTIVE && !test.executiveMeeting(),
            "where there is no executive none acts"))
        .or(() -> given(
            test.body() == Body.JOINT_COMMITTEE
                && test.key() == Answer.YES
                && !test.executiveMeeting(),
            "key only where it is known that all members sit on executives"));
  }

  private static Optional<String> never(CallInTest test) {
    return never(test.body(), test.action())
        .or(() -> given(
            test.key() != Answer.NO && !isAble(test.body(), test.action()),
            "such a step is never key"))
        .or(() -> given(
            test.body() == Body.JOINT_COMMITTEE
                && (test.scope() == CallInTest.Scope.KEY_DECISIONS
                    || test.waiver() != Answer.UNKNOWN),
            "agreements know neither"));
  }

  private static Optional<String> given(boolean condition, String why) {
    return condition ? Optional.of(why) : Optional.empty();
  }

  @Test
  void findsNothingWhereNothingIsPossible() {
    for (Situation impossible : List.of(
        new ParticipationTest(9, 9, 2, 2, true),
        new ParticipationTest(1, 8, 2, 3, true),
        new Informing(true, true, false, Standing.NONE))) {
      assertThat(SEARCH.example(impossible)).isEmpty();
    }
  }

  @Test
  void whateverInitiativesLeadToIsPossible() {
    RandomTimetables random = new RandomTimetables(20220404, true);
    Askable askable = new Askable(FACTS);
    Set<Situation> seen = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      RandomTimetables.Case any = random.next();
      Governance governance = GOVERNANCE.with(any.readings());
      for (Outline.Consulted consulted : governance
          .outline(any.initiative(), any.facts(), Window.from(any.day()))
          .consulted()) {
        if (seen.add(consulted.situation())) {
          assertThat(askable.isPossible(consulted.situation()))
              .as("%s by %s", consulted.situation(), any.initiative())
              .isTrue();
        }
      }
    }
    assertThat(seen.stream().map(Situation::getClass).distinct())
        .hasSize(Attribute.situations().size());
  }

  // ---- what is found

  /** What is found leads there: the case itself says so. */
  @Test
  void whatIsFoundLeadsThere() {
    Runs runs = new Runs(GOVERNANCE, FACTS);
    int found = 0;
    for (Class<? extends Situation> kind : Attribute.situations().values()) {
      for (Situation situation : some(kind)) {
        Optional<Case> example = SEARCH.example(situation);
        if (example.isPresent()) {
          found++;
          assertThat(runs.consulted(example.get())).contains(situation);
          isSaidToBeMadeUp(example.get().supplied());
        }
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  @Test
  void findsSetsOfEffects() {
    OutcomeTest far = new OutcomeTest(Reach.NATIONAL, Answer.YES, false);
    OutcomeTest near = new OutcomeTest(Reach.PLACE, Answer.YES, false);
    OutcomeTest local = new OutcomeTest(Reach.PLACE, Answer.NO, true);
    ParticipationTest two = new ParticipationTest(2, 8, 1, 3, true);
    Case example = SEARCH.example(Set.of(far, near), two).orElseThrow();
    assertThat(example.initiative().effects())
        .extracting(effect -> effect.reach())
        .containsExactly(Reach.NATIONAL, Reach.PLACE);
    assertThat(SEARCH.example(Set.of(far, local), two)).isEmpty();
    assertThat(SEARCH.example(Set.of(far), new ParticipationTest(1, 8, 2, 3, true)))
        .isEmpty();
  }

  private static void isSaidToBeMadeUp(FactSheet sheet) {
    Citation madeUp = Citation.of("made up for this example");
    assertThat(sheet.councils()).allMatch(entry -> entry.citations().contains(madeUp));
    assertThat(sheet.constitutions()).allMatch(entry -> entry.citations().contains(madeUp));
    assertThat(sheet.jointCommittees()).allMatch(entry -> entry.citations().contains(madeUp));
    assertThat(sheet.alliances()).allMatch(entry -> entry.citations().contains(madeUp));
  }

  @Test
  void whatIsFoundIsPlain() {
    Case example = SEARCH
        .example(new OutcomeTest(Reach.COUNTY_WIDE, Answer.UNKNOWN, false))
        .orElseThrow();
    assertThat(example.supplied()).isEqualTo(Case.NOTHING);
    assertThat(example.initiative().participants()).hasSize(1);
    assertThat(example.initiative().acts()).containsExactly(Act.ADOPT_STRATEGY);
    assertThat(example.initiative().on()).isEqualTo(LocalDate.of(2024, 2, 21));
  }

  @Test
  void everyNumberOfParticipantsIsShownWithEffects() {
    Set<OutcomeTest> effects = Set.of(
        new OutcomeTest(Reach.REGIONAL, Answer.YES, false),
        new OutcomeTest(Reach.PLACE, Answer.YES, false));
    for (Situation situation : new Askable(FACTS).asked(ParticipationTest.class)) {
      ParticipationTest participation = (ParticipationTest) situation;
      assertThat(SEARCH.example(effects, participation).orElseThrow().initiative())
          .satisfies(initiative -> {
            assertThat(initiative.effects()).hasSize(2);
            assertThat(initiative.participants()).hasSize(Math.max(1, participation.districts()));
          });
    }
  }

  /** The same, whatever was looked for before. */
  @Test
  void findsTheSameAgain() {
    Search again = new Search(GOVERNANCE, new Ground(FACTS));
    Search other = new Search(GOVERNANCE, new Ground(FACTS));
    for (Situation situation : some(ParticipationTest.class)) {
      assertThat(again.example(situation)).isEqualTo(other.example(situation));
    }
  }

  // ---- neighbours

  /** Two cases that differ in one input, in one of which a rule speaks and in the other not. */
  @Test
  void rulesHaveNeighbours() {
    Runs runs = new Runs(GOVERNANCE, FACTS);
    int found = 0;
    for (String id : List.of("L2.1", "L5.1", "R2.1", "R4.1", "R16.1")) {
      Rule rule = GOVERNANCE.rules().stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .orElseThrow();
      Class<? extends Situation> kind = Attribute.situations().get(rule.situation());
      Optional<Neighbours> pair = SEARCH.neighbours(kind, situation -> speaks(rule, situation));
      if (pair.isPresent()) {
        found++;
        assertThat(runs.consulted(pair.get().holds()))
            .anyMatch(situation -> kind.isInstance(situation) && speaks(rule, situation));
        assertThat(runs.consulted(pair.get().fails()))
            .anyMatch(kind::isInstance)
            .noneMatch(situation -> kind.isInstance(situation) && speaks(rule, situation));
      }
    }
    assertThat(found).isEqualTo(5);
  }

  private static boolean speaks(Rule rule, Situation situation) {
    return GOVERNANCE.ask(situation).stream().anyMatch(said -> said.rule().equals(rule));
  }

  /** Of a count the two that lie on either side of a boundary. */
  @Test
  void boundariesHaveNeighbours() {
    Neighbours pair = SEARCH
        .neighbours(
            ParticipationTest.class, situation -> ((ParticipationTest) situation).districts() >= 5)
        .orElseThrow();
    assertThat(pair.holds().initiative().participants()).hasSize(5);
    assertThat(pair.fails().initiative().participants()).hasSizeLessThan(5);
  }

  // ---- other areas

  /** Nothing but councils: no committee, no phases, no ambitions, no constitutions. */
  @Test
  void anAreaOfWhichLittleIsKnownHasExamplesToo() {
    Facts facts = Facts.of(
        Area.builder().id("elsewhere").name("Elsewhere").build(),
        FactSheet.builder()
            .addCouncils(
                council("shire", Tier.COUNTY),
                council("north", Tier.DISTRICT),
                council("south", Tier.DISTRICT))
            .build());
    Askable askable = new Askable(facts);
    Search search = new Search(GOVERNANCE, new Ground(facts));
    for (Class<? extends Situation> kind : List.of(
        CouncilAct.class,
        JointAct.class,
        Informing.class,
        Participant.class,
        ParticipationTest.class,
        Proposal.class)) {
      List<Situation> possible = some(askable, kind);
      assertThat(possible).isNotEmpty();
      assertThat(possible).allMatch(situation -> search.example(situation).isPresent());
    }
    assertThat(askable.isPossible(new Informing(true, false, false, Standing.IN_BEING)))
        .isFalse();
    assertThat(askable.isPossible(new Informing(true, true, false, Standing.NONE)))
        .isFalse();
  }

  private static Council council(String id, Tier tier) {
    return Council.builder()
        .id(CouncilId.of(id))
        .name(id)
        .tier(tier)
        .area("elsewhere")
        .cite("a test")
        .build();
  }
}
