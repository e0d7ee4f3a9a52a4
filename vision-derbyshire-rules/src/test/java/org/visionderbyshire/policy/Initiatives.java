package org.visionderbyshire.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationForm;
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
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Service;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/** Initiatives of all sorts, and facts to read them by. */
final class Initiatives {

  private static final List<String> COUNCILS = List.of(
      "derbyshire",
      "amber-valley",
      "bolsover",
      "chesterfield",
      "derbyshire-dales",
      "erewash",
      "high-peak",
      "north-east-derbyshire",
      "south-derbyshire",
      "derby",
      "staffordshire-moorlands",
      "rutland");
  private static final List<String> DISTRICTS = COUNCILS.subList(1, 9);
  private static final List<String> DAYS = List.of(
      "2018-05-01",
      "2019-10-01",
      "2020-10-01",
      "2021-06-01",
      "2022-03-01",
      "2022-06-01",
      "2023-11-15",
      "2024-06-01");

  private Initiatives() {}

  /** Supplied facts in two sheets, whose order has no meaning. */
  static List<FactSheet> sheets() {
    FactSheet councils = FactSheet.builder()
        .addCouncils(Council.builder()
            .id(CouncilId.of("rutland"))
            .name("Rutland County Council")
            .tier(Tier.UNITARY)
            .cite("supplied")
            .build())
        .addConstitutions(Constitution.builder()
            .council(CouncilId.of("derbyshire"))
            .period(Period.from(LocalDate.of(2021, 1, 1)))
            .keyDecision(KeyDecisionThreshold.flat(500_000))
            .callIn(CallIn.builder()
                .days(5)
                .scope(CallInScope.KEY)
                .waiver(Answer.YES)
                .build())
            .delegation(List.of(
                new Delegation(
                    Body.OFFICER, Optional.of(BigDecimal.valueOf(100_000)), Optional.empty()),
                new Delegation(Body.COMMITTEE, Optional.empty(), Optional.of(Function.COUNCIL))))
            .cite("supplied")
            .build())
        .build();
    FactSheet constitutions = FactSheet.builder()
        .addConstitutions(
            Constitution.builder()
                .council(CouncilId.of("erewash"))
                .jointArrangements(JointArrangements.COUNCIL_ADVISES_EXECUTIVE_DECIDES)
                .preDecisionScrutiny(Answer.YES)
                .cite("supplied")
                .build(),
            Constitution.builder()
                .council(CouncilId.of("bolsover"))
                .period(Period.from(LocalDate.of(2020, 1, 1)))
                .jointArrangements(JointArrangements.EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES)
                .callIn(CallIn.builder().scope(CallInScope.EXECUTIVE).build())
                .cite("supplied")
                .build())
        .addJointCommittees(JointCommittee.builder()
            .id(JointCommitteeId.of("east"))
            .name("Eastern Joint Committee")
            .period(Period.from(LocalDate.of(2020, 4, 1)))
            .addMembers(
                new Part(CouncilId.of("bolsover"), Period.ALWAYS),
                new Part(CouncilId.of("chesterfield"), Period.ALWAYS),
                new Part(CouncilId.of("erewash"), Period.ALWAYS))
            .allExecutiveMembers(Answer.YES)
            .callIn(CallInAgreement.ANY_AFFECTED_COUNCIL)
            .addAllCitations(List.of(Citation.of("supplied")))
            .build())
        .build();
    return List.of(councils, constitutions);
  }

  /** What is shipped, and over it what is supplied. */
  static Facts facts() {
    return VisionDerbyshire.facts().with(sheets().toArray(FactSheet[]::new));
  }

  /** A few that show much. */
  static List<Initiative> few() {
    return List.of(
        Initiative.builder()
            .id("climate-strategy")
            .on("2022-06-01")
            .lead("derbyshire")
            .participants("derbyshire", "chesterfield", "derbyshire-dales", "high-peak", "erewash")
            .addAmbitions("live-and-work-sustainably", "proactive-communities")
            .addForms(CollaborationForm.STRATEGIC)
            .addEffects(
                Effect.on("climate-change-targets-exceeded", Reach.COUNTY_WIDE),
                Effect.inPlaces("communities-drive-change", "bolsover", "high-peak"))
            .addActs(Act.ADOPT_STRATEGY, Act.SPEND, Act.ENDORSE)
            .addMoney(
                money("derbyshire", 600_000, MoneyEntry.Kind.SPENDING),
                money("high-peak", 20_000, MoneyEntry.Kind.SPENDING),
                money("derbyshire", 80_000, MoneyEntry.Kind.SAVING))
            .wards("derbyshire", WardImpact.TWO_OR_MORE)
            .wards("high-peak", WardImpact.ONE)
            .build(),
        Initiative.builder()
            .id("one-voice")
            .on("2024-06-01")
            .lead("derbyshire-dales")
            .participants("derbyshire", "derbyshire-dales", "amber-valley", "derby")
            .addAmbitions("seize-innovation")
            .addEffects(Effect.on("inclusive-and-diverse-economy", Reach.REGIONAL))
            .collectiveRegionalAction(Answer.YES)
            .addActs(Act.ACCEPT_POWERS, Act.SUBMIT_TO_GOVERNMENT)
            .build(),
        Initiative.builder()
            .id("shared-service")
            .on("2023-11-15")
            .participants("high-peak", "staffordshire-moorlands", "bolsover", "rutland")
            .addForms(CollaborationForm.SERVICE)
            .addEffects(Effect.on("quality-of-life-health-and-wellbeing", Reach.REGIONAL))
            .addActs(Act.SHARE_STAFF, Act.DELEGATE, Act.JOIN_JOINT_COMMITTEE)
            .jointCommittee("east")
            .build(),
        Initiative.builder()
            .id("committee-business")
            .on("2022-06-01")
            .participants("derbyshire", "chesterfield", "bolsover", "erewash")
            .addActs(Act.RUN_JOINT_COMMITTEE, Act.PROCURE, Act.NOTE)
            .jointCommittee("east")
            .urgency(Urgency.SPECIAL)
            .isPrivate(true)
            .build());
  }

  /** From the day of the facts on, where one council publishes its decision a year later. */
  static Window window(Initiative initiative) {
    return Window.from(initiative.on())
        .published(initiative.participants().get(0).value(), initiative.on().plusYears(1));
  }

  private static MoneyEntry money(String council, long pounds, MoneyEntry.Kind kind) {
    return MoneyEntry.builder()
        .council(council)
        .amount(pounds)
        .kind(kind)
        .type(MoneyEntry.Type.REVENUE)
        .build();
  }

  /** Many, at random but the same for the same seed. */
  static List<Initiative> many(long seed, int number) {
    Random random = new Random(seed);
    List<Initiative> many = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      many.add(any(random, "random-" + i));
    }
    return many;
  }

  private static Initiative any(Random random, String id) {
    List<String> participants = some(random, COUNCILS, 1 + random.nextInt(7));
    Initiative.Builder initiative = Initiative.builder()
        .id(id)
        .on(one(random, DAYS))
        .participants(participants.toArray(String[]::new))
        .addAllAmbitions(some(
            random,
            List.copyOf(VisionDerbyshire.facts().area().ambitions().keySet()),
            random.nextInt(3)))
        .addAllForms(some(random, List.of(CollaborationForm.values()), random.nextInt(2)))
        .collectiveRegionalAction(one(random, List.of(Answer.values())))
        .urgency(one(random, List.of(Urgency.values())))
        .isPrivate(random.nextBoolean());
    List<Act> acts = some(random, List.of(Act.values()), 1 + random.nextInt(3));
    initiative.addAllActs(acts);
    if (acts.contains(Act.RUN_JOINT_COMMITTEE) || random.nextInt(3) == 0) {
      initiative.jointCommittee(one(random, List.of("vision-derbyshire", "east")));
    }
    if (random.nextInt(3) > 0) {
      initiative.lead(one(random, participants));
    }
    if (random.nextInt(5) == 0) {
      initiative.localApplicationOf("climate-strategy");
    }
    if (random.nextInt(3) == 0) {
      initiative.function(one(random, List.of(Function.values())));
    }
    if (random.nextInt(3) == 0) {
      initiative.withinFramework(one(random, List.of(Answer.values())));
    }
    if (random.nextInt(4) == 0) {
      initiative.addAllServices(
          some(random, List.copyOf(Service.standardList().keySet()), 1 + random.nextInt(2)));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      initiative.addEffects(effect(random));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      initiative.addMoney(entry(random, one(random, participants)));
    }
    for (String council : some(random, participants, random.nextInt(participants.size() + 1))) {
      initiative.wards(council, one(random, List.of(WardImpact.values())));
    }
    return initiative.build();
  }

  private static Effect effect(Random random) {
    String outcome =
        one(random, List.copyOf(VisionDerbyshire.facts().area().outcomes().keySet()));
    Reach reach = one(random, List.of(Reach.values()));
    return reach == Reach.PLACE
        ? Effect.inPlaces(
            outcome, some(random, DISTRICTS, 1 + random.nextInt(3)).toArray(String[]::new))
        : Effect.on(outcome, reach);
  }

  private static MoneyEntry entry(Random random, String council) {
    MoneyEntry.Builder entry = MoneyEntry.builder()
        .council(council)
        .amount(one(random, Arrays.asList(0L, 49_999L, 50_000L, 100_000L, 600_000L)))
        .kind(one(random, List.of(MoneyEntry.Kind.values())))
        .type(one(random, List.of(MoneyEntry.Type.values())));
    if (random.nextBoolean()) {
      entry.withinBudget(one(random, List.of(Answer.values())));
    }
    if (random.nextBoolean()) {
      entry.serviceBudget(BigDecimal.valueOf(random.nextInt(4) * 500_000L));
    }
    return entry.build();
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> some(Random random, List<T> all, int number) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(number, shuffled.size()));
  }
}
