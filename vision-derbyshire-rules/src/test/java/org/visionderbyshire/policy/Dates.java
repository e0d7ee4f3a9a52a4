package org.visionderbyshire.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.WardImpact;

/** What tests of timetables have in common: small initiatives, clocks and calendars. */
final class Dates {

  static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  static final Facts FACTS = VisionDerbyshire.facts();

  /** Call-in of five clear days, weekends and bank holidays left out, for key decisions. */
  static final CallIn FIVE_DAYS = callIn(5).build();

  private Dates() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static Initiative.Builder of(Act act, String... councils) {
    return on("2022-06-01", act, councils);
  }

  static Initiative.Builder on(String day, Act act, String... councils) {
    return Initiative.builder().id("x").on(day).participants(councils).addActs(act);
  }

  /** Chesterfield's executive spends what it calls significant. */
  static Initiative.Builder key() {
    return key("2022-06-01");
  }

  /** The same, read as of a day. */
  static Initiative.Builder key(String on) {
    return spending(on, 100_000);
  }

  /** Chesterfield's executive spends a little. */
  static Initiative.Builder notKey() {
    return spending("2022-06-01", 99_999);
  }

  private static Initiative.Builder spending(String on, long pounds) {
    return on(on, Act.SPEND, "chesterfield")
        .wards("chesterfield", WardImpact.ONE)
        .addMoney(MoneyEntry.builder()
            .council("chesterfield")
            .amount(pounds)
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.CAPITAL)
            .build());
  }

  static CallIn.Builder callIn(int days) {
    return CallIn.builder()
        .days(days)
        .unit(DayUnit.WORKING)
        .bankHolidays(BankHolidayRule.EXCLUDED)
        .scope(CallInScope.KEY);
  }

  static Constitution.Builder constitution(String council) {
    return Constitution.builder().council(CouncilId.of(council)).cite("a test");
  }

  static FactSheet callIn(String council, CallIn callIn) {
    return sheet(constitution(council).callIn(callIn));
  }

  static FactSheet sheet(Constitution.Builder... constitutions) {
    return FactSheet.builder()
        .addAllConstitutions(
            Stream.of(constitutions).map(Constitution.Builder::build).toList())
        .build();
  }

  static Notices notices(DayUnit longClock, DayUnit shortClock) {
    return new Notices(Optional.of(clock(longClock)), Optional.of(clock(shortClock)));
  }

  private static Notices.Clock clock(DayUnit unit) {
    return new Notices.Clock(Optional.of(unit), Optional.empty());
  }

  static FactSheet meetings(String council, Body body, String... days) {
    return FactSheet.builder()
        .addMeetings(new Meetings(
            Optional.of(CouncilId.of(council)),
            Optional.empty(),
            body,
            Stream.of(days).map(LocalDate::parse).toList()))
        .build();
  }

  static Determination determine(
      Initiative.Builder initiative, Window window, FactSheet... sheets) {
    return determine(Map.of(), initiative, window, sheets);
  }

  static Determination determine(
      Map<String, String> readings,
      Initiative.Builder initiative,
      Window window,
      FactSheet... sheets) {
    return GOVERNANCE.with(readings).determine(initiative.build(), FACTS.with(sheets), window);
  }

  static Timetable timetable(Initiative.Builder initiative, Window window, FactSheet... sheets) {
    return timetable(determine(initiative, window, sheets));
  }

  static Timetable timetable(Determination answer) {
    return answer.timetable().orElseThrow();
  }

  static Timetable from(String first, Initiative.Builder initiative, FactSheet... sheets) {
    return timetable(initiative, Window.from(day(first)), sheets);
  }

  /** The only step of a timetable. */
  static DatedStep only(Timetable timetable) {
    if (timetable.steps().size() != 1) {
      throw new AssertionError("not one step: " + timetable.steps());
    }
    return timetable.steps().get(0);
  }

  static DatedStep step(Timetable timetable, String council, Body body, Action action) {
    return timetable.steps().stream()
        .filter(dated -> dated.step().body() == body
            && dated.step().action() == action
            && dated.step().council().equals(Optional.of(CouncilId.of(council))))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no such step in " + timetable.steps()));
  }

  static DatedNotice notice(DatedStep step, Notice.Kind kind) {
    return step.notices().stream()
        .filter(dated -> dated.notice().kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no such notice in " + step.notices()));
  }

  static List<Notice.Kind> kinds(DatedStep step) {
    return step.notices().stream().map(dated -> dated.notice().kind()).toList();
  }
}
