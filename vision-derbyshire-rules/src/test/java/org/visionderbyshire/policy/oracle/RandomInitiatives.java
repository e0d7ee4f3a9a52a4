package org.visionderbyshire.policy.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Service;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Valid initiatives of all sorts, with facts and readings to determine them with; the same seed
 * gives the same ones. After {@link #next()}, {@link #facts()} and {@link #readings()} belong to
 * the initiative that it gave. Not thread-safe.
 */
public final class RandomInitiatives {

  private static final int FACTS = 60;
  private static final List<String> AMBITIONS = List.of(
      "seize-innovation",
      "relentless-ambition",
      "proactive-communities",
      "live-and-work-sustainably");
  private static final List<Integer> SERVICES =
      List.copyOf(Service.standardList().keySet());

  /** Days on which something begins or ends, and the days beside them. */
  private static final List<LocalDate> TURNS = List.of(
      LocalDate.of(2012, 9, 10),
      LocalDate.of(2017, 1, 1),
      LocalDate.of(2019, 6, 1),
      LocalDate.of(2019, 9, 1),
      LocalDate.of(2020, 2, 1),
      LocalDate.of(2020, 9, 1),
      LocalDate.of(2021, 2, 1),
      LocalDate.of(2021, 9, 1),
      LocalDate.of(2022, 4, 4),
      LocalDate.of(2024, 2, 22),
      LocalDate.of(2026, 12, 31));

  /** Round sums around the thresholds and limits below, so that they are met exactly too. */
  private static final long[] SUMS = {
    1, 10_000, 24_999, 25_000, 25_001, 40_000, 49_999, 50_000, 60_000, 75_000, 99_999, 100_000,
    120_000, 150_000, 250_000, 500_000, 1_000_000
  };

  private static final long[] BUDGETS = {100_000, 1_000_000, 2_000_000, 10_000_000};

  private final SplittableRandom random;
  private int count;
  private Facts facts;
  private Map<String, String> readings;

  public RandomInitiatives(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The facts for the initiative that came last. */
  public Facts facts() {
    return facts;
  }

  /** The readings for the initiative that came last; those left out are at their defaults. */
  public Map<String, String> readings() {
    return readings;
  }

  /** All facts that initiatives come with: the shipped ones first, then with supplied sheets. */
  public static List<Facts> pool() {
    return Pool.FACTS;
  }

  /** Another initiative. */
  public Initiative next() {
    facts = pick(pool());
    readings = someReadings();
    count++;
    LocalDate on = someDay();
    List<CouncilId> participants = someParticipants(on);
    Set<Act> acts = someActs();

    Initiative.Builder builder = Initiative.builder()
        .id("random-" + count)
        .on(on)
        .addAllParticipants(participants)
        .addAllActs(acts);
    if (chance(70)) {
      builder.lead(pick(participants));
    }
    if (chance(80)) {
      builder.addAmbitions(pick(AMBITIONS));
    }
    for (CollaborationForm form : CollaborationForm.values()) {
      if (chance(30)) {
        builder.addForms(form);
      }
    }
    effects(builder, on, participants);
    if (chance(70)) {
      builder.collectiveRegionalAction(pick(Answer.values()));
    }
    if (chance(15)) {
      builder.localApplicationOf("another-initiative");
    }
    if (chance(45)) {
      builder.function(pick(Function.values()));
    }
    if (chance(40)) {
      builder.withinFramework(chance(60) ? Answer.YES : pick(Answer.values()));
    }
    money(builder, participants, acts);
    for (CouncilId council : participants) {
      if (chance(65)) {
        builder.putWards(council, chance(70) ? WardImpact.ONE : pick(WardImpact.values()));
      }
    }
    Set<Integer> services = new LinkedHashSet<>();
    for (int left = chance(30) ? 1 + random.nextInt(2) : 0; left > 0; left--) {
      services.add(pick(SERVICES));
    }
    builder.addAllServices(services);
    jointCommittee(builder, acts);
    return builder.build();
  }

  // ---- the parts of an initiative

  private LocalDate someDay() {
    if (chance(40)) {
      LocalDate day = pick(TURNS).plusDays(random.nextInt(3) - 1);
      return day.isBefore(Initiative.EARLIEST) ? Initiative.EARLIEST : day;
    }
    // two thirds of the others fall into the years of the phases and of the joint committee
    LocalDate first = chance(66) ? LocalDate.of(2019, 6, 1) : LocalDate.of(2013, 1, 1);
    LocalDate last = LocalDate.of(2026, 12, 31);
    return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
  }

  private List<CouncilId> someParticipants(LocalDate on) {
    List<CouncilId> candidates = new ArrayList<>();
    boolean oursOnly = chance(60);
    boolean othersOnly = !oursOnly && chance(10);
    for (Council council : facts.councils()) {
      boolean wanted = othersOnly
          ? !facts.isOurs(council)
          : !oursOnly || (facts.isOurs(council) && council.tier() != Tier.UNITARY);
      if (wanted && council.period().contains(on)) {
        candidates.add(council.id());
      }
    }
    if (chance(20)) {
      // the members of a joint committee among themselves
      List<CouncilId> members = pick(List.copyOf(facts.jointCommittees())).members(on);
      candidates.retainAll(members.isEmpty() ? List.copyOf(candidates) : members);
    }
    if (candidates.isEmpty()) {
      candidates.add(CouncilId.of("derbyshire"));
    }
    int wanted = chance(25)
        ? 1
        : 1 + random.nextInt(chance(60) ? Math.min(5, candidates.size()) : candidates.size());
    List<CouncilId> participants = new ArrayList<>();
    while (participants.size() < wanted) {
      participants.add(candidates.remove(random.nextInt(candidates.size())));
    }
    return participants;
  }

  private Set<Act> someActs() {
    int wanted = chance(50) ? 1 : chance(70) ? 2 : 3 + random.nextInt(2);
    Set<Act> acts = EnumSet.noneOf(Act.class);
    while (acts.size() < wanted) {
      acts.add(pick(Act.values()));
    }
    return acts;
  }

  private void effects(Initiative.Builder builder, LocalDate on, List<CouncilId> participants) {
    int effects = chance(20) ? 0 : chance(60) ? 1 : 2 + random.nextInt(2);
    List<CouncilId> districts = new ArrayList<>(participants);
    facts.districts(on).forEach(district -> districts.add(district.id()));
    for (int i = 0; i < effects; i++) {
      Reach reach = pick(Reach.values());
      List<CouncilId> places = new ArrayList<>();
      if (reach == Reach.PLACE) {
        places.add(pick(chance(60) ? participants : districts));
        if (chance(40)) {
          places.add(pick(districts));
        }
      }
      builder.addEffects(new Effect(
          Optional.empty(),
          Optional.of("effect " + i),
          reach,
          places.stream().distinct().toList()));
    }
  }

  private void money(Initiative.Builder builder, List<CouncilId> participants, Set<Act> acts) {
    boolean aboutMoney =
        acts.contains(Act.SPEND) || acts.contains(Act.SAVE) || acts.contains(Act.PROCURE);
    if (!chance(aboutMoney ? 80 : 35)) {
      return;
    }
    boolean oftenWithBudgets = chance(50);
    for (CouncilId council : participants) {
      int entries = chance(25) ? 0 : chance(65) ? 1 : 2 + random.nextInt(2);
      for (int i = 0; i < entries; i++) {
        MoneyEntry.Builder entry = MoneyEntry.builder()
            .council(council)
            .amount(chance(1) ? BigDecimal.ZERO : BigDecimal.valueOf(someSum()))
            .kind(chance(60) ? MoneyEntry.Kind.SPENDING : pick(MoneyEntry.Kind.values()))
            .type(pick(MoneyEntry.Type.values()));
        if (chance(oftenWithBudgets ? 85 : 20)) {
          entry.serviceBudget(BigDecimal.valueOf(BUDGETS[random.nextInt(BUDGETS.length)]));
        }
        if (chance(40)) {
          entry.withinBudget(chance(60) ? Answer.YES : pick(Answer.values()));
        }
        builder.addMoney(entry.build());
      }
    }
  }

  private void jointCommittee(Initiative.Builder builder, Set<Act> acts) {
    if (acts.contains(Act.ESTABLISH_JOINT_COMMITTEE) && chance(20)) {
      builder.jointCommittee("a-committee-to-be");
    } else if (acts.contains(Act.RUN_JOINT_COMMITTEE) || chance(35)) {
      List<JointCommitteeId> known =
          facts.jointCommittees().stream().map(record -> record.id()).toList();
      builder.jointCommittee(chance(50) ? JointCommitteeId.of("vision-derbyshire") : pick(known));
    }
  }

  private Map<String, String> someReadings() {
    Map<String, String> some = new HashMap<>();
    if (chance(60)) {
      return some;
    }
    if (chance(50)) {
      some.put("level-basis", pick(List.of("outcome", "participation", "both")));
    }
    if (chance(50)) {
      some.put("majority-of", pick(List.of("all-districts", "member-districts")));
    }
    if (chance(50)) {
      some.put("regional-without-need", pick(List.of("county-wide", "none")));
    }
    if (chance(50)) {
      some.put("consent-body", pick(List.of("council", "executive")));
    }
    return some;
  }

  private long someSum() {
    return SUMS[random.nextInt(SUMS.length)];
  }

  private boolean chance(int perCent) {
    return random.nextInt(100) < perCent;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  // ---- the facts that they come with

  private static final CouncilId LATE_COUNCIL = CouncilId.of("new-unitary");
  private static final Period LATE = Period.from(LocalDate.of(2023, 4, 1));

  /** Built once, as building takes long. */
  private static final class Pool {

    static final List<Facts> FACTS = build();

    private static List<Facts> build() {
      RandomInitiatives source = new RandomInitiatives(20220404);
      List<Facts> pool = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        pool.add(VisionDerbyshire.facts()); // often nobody supplies anything
      }
      while (pool.size() < RandomInitiatives.FACTS) {
        pool.add(VisionDerbyshire.facts().with(source.someSheet(pool.size())));
      }
      return List.copyOf(pool);
    }
  }

  private FactSheet someSheet(int variant) {
    FactSheet.Builder sheet = FactSheet.builder();
    List<CouncilId> councils = new ArrayList<>();
    VisionDerbyshire.facts().councils().forEach(council -> councils.add(council.id()));
    for (Council council : moreCouncils()) {
      sheet.addCouncils(council);
      councils.add(council.id());
    }
    for (CouncilId council : councils) {
      constitutions(sheet, council);
    }
    jointCommittees(sheet, councils, variant);
    if (chance(30)) {
      CouncilId other = pick(councils.subList(1, councils.size()));
      sheet.addAlliances(new Alliance(
          List.of(councils.get(0), other),
          inBeing(other, somePeriod()),
          List.of(Citation.of("supplied at random"))));
    }
    return sheet.build();
  }

  private List<Council> moreCouncils() {
    List<Council> more = new ArrayList<>();
    if (chance(40)) {
      more.add(council("ninth-district", Tier.DISTRICT, "derbyshire", Period.ALWAYS));
    }
    if (chance(40)) {
      more.add(council("bassetlaw", Tier.DISTRICT, null, Period.ALWAYS));
    }
    if (chance(30)) {
      more.add(council("nottinghamshire", Tier.COUNTY, "nottinghamshire", Period.ALWAYS));
    }
    if (chance(30)) {
      more.add(council(LATE_COUNCIL.value(), Tier.UNITARY, "derbyshire", LATE));
    }
    return more;
  }

  private static Council council(String id, Tier tier, String area, Period period) {
    return Council.builder()
        .id(CouncilId.of(id))
        .name(id)
        .tier(tier)
        .area(Optional.ofNullable(area))
        .period(period)
        .addCitations(Citation.of("supplied at random"))
        .build();
  }

  private void constitutions(FactSheet.Builder sheet, CouncilId council) {
    if (chance(50)) {
      sheet.addConstitutions(someConstitution(council, Period.ALWAYS));
    }
    if (chance(30)) {
      sheet.addConstitutions(someConstitution(council, Period.from(LocalDate.of(2021, 1, 1))));
    }
    if (chance(10)) {
      Period period = Period.of(LocalDate.of(2022, 5, 1), LocalDate.of(2023, 4, 30));
      sheet.addConstitutions(someConstitution(council, period));
    }
  }

  private Constitution someConstitution(CouncilId council, Period period) {
    Constitution.Builder constitution = Constitution.builder()
        .council(council)
        .period(period)
        .addCitations(Citation.of("supplied at random"));
    if (chance(20)) {
      constitution.form(chance(15) ? FormOfGovernance.UNKNOWN : pick(FormOfGovernance.values()));
    }
    if (chance(60)) {
      constitution.keyDecision(someThreshold());
    }
    if (chance(40)) {
      constitution.jointArrangements(pick(JointArrangements.values()));
    }
    if (chance(40)) {
      constitution.preDecisionScrutiny(pick(Answer.values()));
    }
    if (chance(45)) {
      constitution.delegation(someDelegation());
    }
    return constitution.build();
  }

  private KeyDecisionThreshold someThreshold() {
    KeyDecisionThreshold.Builder threshold = KeyDecisionThreshold.builder();
    switch (random.nextInt(6)) {
      case 0, 1 -> {
        BigDecimal sum = someThresholdSum();
        threshold.revenue(sum).capital(sum);
      }
      case 2 -> threshold.revenue(someThresholdSum()).capital(someThresholdSum());
      case 3 -> threshold.revenue(someThresholdSum());
      case 4 -> threshold.capital(someThresholdSum());
      default -> {} // neither
    }
    if (chance(25)) {
      threshold.saving(someThresholdSum());
    }
    if (chance(25)) {
      threshold.virement(someThresholdSum());
    }
    if (chance(45)) {
      threshold.shareOfServiceBudget(chance(50) ? BigDecimal.valueOf(5) : new BigDecimal("2.5"));
    }
    if (chance(60)) {
      threshold.combine(chance(30) ? Combine.FLAT : Combine.GREATER_OF);
    }
    return threshold.build();
  }

  private BigDecimal someThresholdSum() {
    return BigDecimal.valueOf(pick(List.of(25_000L, 50_000L, 100_000L, 150_000L, 500_000L)));
  }

  private List<Delegation> someDelegation() {
    List<Body> bodies = List.of(
        Body.OFFICER,
        Body.OFFICER,
        Body.EXECUTIVE_MEMBER,
        Body.EXECUTIVE_MEMBER,
        Body.EXECUTIVE,
        Body.COMMITTEE,
        Body.COMMITTEE);
    List<Delegation> rows = new ArrayList<>();
    List<Long> limits = new ArrayList<>(List.of(10_000L, 25_000L, 50_000L, 100_000L));
    // each limit once, so that never two rows are the smallest
    for (int row = random.nextInt(4); row > 0; row--) {
      BigDecimal limit = BigDecimal.valueOf(limits.remove(random.nextInt(limits.size())));
      rows.add(new Delegation(pick(bodies), Optional.of(limit), someFunctionOrAny()));
    }
    if (chance(35)) {
      int place = random.nextInt(rows.size() + 1);
      rows.add(place, new Delegation(pick(bodies), Optional.empty(), someFunctionOrAny()));
    }
    return rows;
  }

  private Optional<Function> someFunctionOrAny() {
    return chance(40) ? Optional.empty() : Optional.of(pick(Function.values()));
  }

  private void jointCommittees(FactSheet.Builder sheet, List<CouncilId> councils, int variant) {
    LocalDate first = LocalDate.of(2022, 4, 4);
    if (variant % 3 > 0) {
      JointCommittee.Builder ours = JointCommittee.builder()
          .id(JointCommitteeId.of("vision-derbyshire"))
          .addCitations(Citation.of("supplied at random"));
      switch (variant % 5) {
        case 0 -> ours.period(new Period(Optional.empty(), Optional.of(LocalDate.of(2024, 6, 30))));
        case 1 -> ours.period(Period.from(first)); // somebody confirms it, beyond February 2024
        case 2 -> ours.period(Period.of(first, LocalDate.of(2023, 3, 31)));
        default -> {} // says nothing of its being
      }
      if (chance(50)) {
        CouncilId member = pick(councils);
        ours.addMembers(new Part(member, inBeing(member, Period.from(LocalDate.of(2023, 1, 1)))));
      }
      if (chance(30)) {
        // one of the four leaves
        ours.addMembers(
            new Part(CouncilId.of("high-peak"), Period.of(first, LocalDate.of(2023, 12, 31))));
      }
      if (chance(60)) {
        ours.allExecutiveMembers(pick(Answer.values()));
      }
      sheet.addJointCommittees(ours.build());
    }
    if (chance(70)) {
      sheet.addJointCommittees(another("board", Period.from(LocalDate.of(2015, 1, 1)), councils));
    }
    if (chance(30)) {
      sheet.addJointCommittees(another("undated-board", Period.ALWAYS, councils));
    }
    if (chance(30)) {
      Period past = Period.of(LocalDate.of(2013, 1, 1), LocalDate.of(2021, 5, 5));
      sheet.addJointCommittees(another("past-board", past, councils));
    }
    if (chance(30)) {
      sheet.addJointCommittees(another("late-board", Period.from(first.plusYears(1)), councils));
    }
  }

  private JointCommittee another(String id, Period period, List<CouncilId> councils) {
    JointCommittee.Builder committee = JointCommittee.builder()
        .id(JointCommitteeId.of(id))
        .period(period)
        .addCitations(Citation.of("supplied at random"));
    List<CouncilId> candidates = new ArrayList<>(councils);
    if (chance(60)) {
      candidates.remove(CouncilId.of("derbyshire-dales"));
      candidates.remove(CouncilId.of("south-derbyshire"));
    }
    for (int members = chance(20) ? 0 : 2 + random.nextInt(6); members > 0; members--) {
      CouncilId member = candidates.remove(random.nextInt(candidates.size()));
      committee.addMembers(
          new Part(member, inBeing(member, chance(80) ? Period.ALWAYS : somePeriod())));
    }
    if (chance(70)) {
      committee.allExecutiveMembers(chance(40) ? Answer.YES : pick(Answer.values()));
    }
    return committee.build();
  }

  /** What is said of a council may begin with it at the earliest. */
  private static Period inBeing(CouncilId council, Period period) {
    boolean isEarly = period.from().isPresent() && !LATE.contains(period.from().get());
    return council.equals(LATE_COUNCIL) && isEarly ? LATE : period;
  }

  private Period somePeriod() {
    LocalDate day = LocalDate.of(2014 + random.nextInt(10), 1 + random.nextInt(12), 1);
    return chance(50) ? Period.from(day) : Period.of(day, day.plusYears(3));
  }
}
