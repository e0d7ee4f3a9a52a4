package org.visionderbyshire.policy.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Initiatives of all sorts with clocks of call-in and notices, calendars of meetings, and a day to
 * begin or to end with; the same seed gives the same ones. Not thread-safe.
 */
public final class RandomTimetables {

  /**
   * One case.
   *
   * @param initiative what is asked about
   * @param facts with clocks and calendars
   * @param readings those left out are at their defaults
   * @param day a day from 2019 to 2027
   */
  public record Case(
      Initiative initiative, Facts facts, Map<String, String> readings, LocalDate day) {}

  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

  private final SplittableRandom random;
  private final RandomInitiatives initiatives;
  private final boolean withMeetings;
  private final Map<Facts, List<Facts>> completed = new HashMap<>();

  /**
   * Cases by a seed.
   *
   * @param withMeetings whether calendars of meetings are supplied for some bodies
   */
  public RandomTimetables(long seed, boolean withMeetings) {
    this.random = new SplittableRandom(seed);
    this.initiatives = new RandomInitiatives(seed);
    this.withMeetings = withMeetings;
  }

  /** Another case. */
  public Case next() {
    Initiative initiative = copy(initiatives.next())
        .urgency(chance(60) ? Urgency.NORMAL : pick(Urgency.values()))
        .isPrivate(chance(25))
        .build();
    Map<String, String> readings = new HashMap<>(initiatives.readings());
    readings.putAll(someReadings());
    Facts facts = pick(completed.computeIfAbsent(
        initiatives.facts(), base -> List.of(complete(base), complete(base))));
    long day = random.nextLong(FIRST.toEpochDay(), LAST.toEpochDay() + 1);
    return new Case(initiative, facts, readings, LocalDate.ofEpochDay(day));
  }

  /** All that random initiatives say, but for urgency and privacy, of which they say nothing. */
  public static Initiative.Builder copy(Initiative initiative) {
    Initiative.Builder copy = Initiative.builder()
        .id(initiative.id())
        .on(initiative.on())
        .lead(initiative.lead())
        .addAllParticipants(initiative.participants())
        .addAllAmbitions(initiative.ambitions())
        .addAllForms(initiative.forms())
        .addAllEffects(initiative.effects())
        .collectiveRegionalAction(initiative.collectiveRegionalAction())
        .localApplicationOf(initiative.localApplicationOf())
        .addAllActs(initiative.acts())
        .function(initiative.function())
        .addAllMoney(initiative.money())
        .withinFramework(initiative.withinFramework())
        .addAllServices(initiative.services())
        .jointCommittee(initiative.jointCommittee());
    initiative.wards().forEach(copy::putWards);
    return copy;
  }

  private Map<String, String> someReadings() {
    Map<String, String> some = new HashMap<>();
    if (chance(25)) {
      some.put("long-clock", "working");
    }
    if (chance(25)) {
      some.put("short-clock", "calendar");
    }
    if (chance(25)) {
      some.put("publication-day", "two-working-days");
    }
    if (chance(25)) {
      some.put("unknown-threshold", "ask-only");
    }
    return some;
  }

  private Facts complete(Facts base) {
    FactSheet.Builder sheet = FactSheet.builder();
    for (Council council : base.councils()) {
      if (chance(70)) {
        sheet.addConstitutions(someClocks(council.id(), Period.ALWAYS));
      }
      if (chance(25)) {
        // what was new in 2022 does not hold for initiatives read before
        sheet.addConstitutions(someClocks(council.id(), Period.from(LocalDate.of(2022, 1, 1))));
      }
      for (Body body : List.of(Body.EXECUTIVE, Body.COUNCIL, Body.COMMITTEE, Body.SCRUTINY)) {
        if (withMeetings && chance(35)) {
          sheet.addMeetings(
              new Meetings(Optional.of(council.id()), Optional.empty(), body, someMeetings()));
        }
      }
    }
    for (JointCommitteeRecord committee : base.jointCommittees()) {
      committee(sheet, committee.id());
    }
    return base.with(sheet.build());
  }

  private Constitution someClocks(CouncilId council, Period period) {
    Constitution.Builder clocks = Constitution.builder()
        .council(council)
        .period(period)
        .addCitations(Citation.of("supplied at random"));
    if (chance(75)) {
      CallIn.Builder callIn = CallIn.builder().waiver(pick(Answer.values()));
      if (chance(75)) {
        callIn.days(pick(List.of(0, 1, 3, 5, 5, 5, 10)));
      }
      some(75, DayUnit.values()).ifPresent(callIn::unit);
      some(75, BankHolidayRule.values()).ifPresent(callIn::bankHolidays);
      some(75, CallInScope.values()).ifPresent(callIn::scope);
      clocks.callIn(callIn.build());
    }
    if (chance(50)) {
      clocks.notices(someNotices());
    }
    return clocks.build();
  }

  private Notices someNotices() {
    return new Notices(
        chance(70) ? Optional.of(someClock()) : Optional.empty(),
        chance(70) ? Optional.of(someClock()) : Optional.empty());
  }

  private Notices.Clock someClock() {
    return new Notices.Clock(some(70, DayUnit.values()), some(60, BankHolidayRule.values()));
  }

  private void committee(FactSheet.Builder sheet, JointCommitteeId id) {
    JointCommittee.Builder committee =
        JointCommittee.builder().id(id).addCitations(Citation.of("supplied at random"));
    some(70, CallInAgreement.values()).ifPresent(committee::callIn);
    if (chance(50)) {
      committee.notices(someNotices());
    }
    sheet.addJointCommittees(committee.build());
    if (withMeetings && chance(50)) {
      sheet.addMeetings(
          new Meetings(Optional.empty(), Optional.of(id), Body.JOINT_COMMITTEE, someMeetings()));
    }
  }

  /** Every few weeks; one calendar in ten ends early, one in twenty ended long ago. */
  private List<LocalDate> someMeetings() {
    List<LocalDate> days = new ArrayList<>();
    LocalDate last = LocalDate.of(chance(10) ? 2023 : 2028, 3, 31);
    LocalDate day = LocalDate.of(2018, 10, 1).plusDays(random.nextInt(40));
    while (day.isBefore(last)) {
      days.add(day);
      day = day.plusDays(5 + random.nextInt(40));
    }
    return chance(5) ? List.of(LocalDate.of(2018, 10, 1)) : days;
  }

  private <T> Optional<T> some(int perCent, T[] values) {
    return chance(perCent) ? Optional.of(pick(values)) : Optional.empty();
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
}
