package org.visionderbyshire.internal.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.calendar.ClearDays;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.internal.stage.About;
import org.visionderbyshire.internal.stage.Cause;
import org.visionderbyshire.internal.stage.Inquiry;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Outcome;
import org.visionderbyshire.internal.stage.Party;
import org.visionderbyshire.internal.stage.StepKey;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.Effect;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.PublicationTest;
import org.visionderbyshire.vocabulary.Answer;

/** What binds the day of each step: which days count, and who could call it in for how long. */
public final class TimetableStage {

  private final Inquiry inquiry;
  private final Matter matter;
  private final Window window;
  private final ClearDays days;

  private TimetableStage(Inquiry inquiry, Window window) {
    this.inquiry = inquiry;
    this.matter = inquiry.matter();
    this.window = window;
    this.days = new ClearDays(matter.facts().bankHolidays());
  }

  /** The steps of the route so far, ready to be given days, stage by stage. */
  public static List<List<Slot>> run(Inquiry inquiry, Window window) {
    TimetableStage stage = new TimetableStage(inquiry, window);
    Map<Integer, List<Slot>> stages = new TreeMap<>();
    inquiry
        .outcome()
        .steps()
        .forEach((key, step) -> stages
            .computeIfAbsent(key.action().stage(), number -> new ArrayList<>())
            .add(stage.slot(key, step)));
    return List.copyOf(stages.values());
  }

  private Slot slot(StepKey key, Outcome.StepDraft step) {
    Optional<Party> party =
        key.party() < 0 ? Optional.empty() : Optional.of(matter.parties().get(key.party()));
    List<Slot.Advance> notices = new ArrayList<>();
    for (Notice.Kind kind : step.notices().keySet()) {
      notices.add(new Slot.Advance(kind, step.clearDays(kind), clock(kind, key, party)));
    }
    List<Slot.Review> reviews = reviews(key, step, party);
    return new Slot(
        key,
        matter.who(key),
        List.copyOf(notices),
        meetings(key, party),
        reviews,
        publication(key, party, reviews),
        days);
  }

  private CountedClock clock(Notice.Kind kind, StepKey key, Optional<Party> party) {
    Optional<JointCommitteeRecord> committee =
        key.committee().flatMap(matter.facts()::jointCommittee);
    Optional<Notices> stated = party.isPresent()
        ? party.get().constitution().notices(matter.on()).map(Fact::value)
        : committee.flatMap(record -> record.notices(matter.on())).map(Fact::value);
    Optional<Notices.Clock> clock =
        stated.flatMap(kind.isLong() ? Notices::longClock : Notices::shortClock);
    return CountedClock.of(
        inquiry,
        kind.isLong() ? CountTest.Clock.LONG : CountTest.Clock.SHORT,
        clock.flatMap(Notices.Clock::unit),
        clock.flatMap(Notices.Clock::bankHolidays),
        committee.map(About::of).orElse(About.of(party.orElse(null))));
  }

  private Optional<List<LocalDate>> meetings(StepKey key, Optional<Party> party) {
    return party.isPresent()
        ? matter.facts().meetings(party.get().council().id(), key.body())
        : key.committee().flatMap(matter.facts()::meetings);
  }

  private List<Slot.Review> reviews(StepKey key, Outcome.StepDraft step, Optional<Party> party) {
    if (key.action() != Action.DECIDE && key.action() != Action.CONSENT) {
      return List.of();
    }
    @Nullable Answer told = step.callIn();
    Answer callIn = told == null ? Answer.NO : told;
    if (party.isPresent()) {
      return List.of(review(party.get().council(), callIn, step.callInWaived(), false));
    }
    boolean joint = key.body() == Body.JOINT_COMMITTEE;
    List<Council> reviewers = joint && callIn != Answer.NO
        ? matter.agreement().map(matter::reviewers).orElse(List.of())
        : List.of();
    if (reviewers.isEmpty()) {
      // nobody can call it in, or nobody knows who can
      return List.of(review(
          new ImplementationTest(callIn, step.callInWaived(), false, joint),
          CallIn.builder().build(),
          About.THE_WHOLE));
    }
    return reviewers.stream()
        .map(council -> review(council, callIn, step.callInWaived(), true))
        .toList();
  }

  private Slot.Review review(Council council, Answer callIn, boolean waived, boolean joint) {
    CallIn known = matter.callIn(council).orElseGet(() -> CallIn.builder().build());
    return review(
        new ImplementationTest(callIn, waived, known.days().isPresent(), joint),
        known,
        About.of(council));
  }

  private Slot.Review review(ImplementationTest test, CallIn known, About about) {
    List<Cause> causes = new ArrayList<>(inquiry.ask(test, about));
    Effect effect = causes.stream()
        .flatMap(cause -> cause.concluding(Conclusion.TakesEffect.class))
        .map(Conclusion.TakesEffect::effect)
        .findFirst()
        .orElse(Effect.UNKNOWN);
    DayCount count = DayCount.WORKING_DAYS;
    if (effect == Effect.AFTER_CALL_IN || effect == Effect.DAY_AFTER_CALL_IN) {
      CountedClock clock = CountedClock.of(
          inquiry, CountTest.Clock.CALL_IN, known.unit(), known.bankHolidays(), about);
      count = clock.count();
      causes.addAll(clock.causes());
    }
    return new Slot.Review(effect, known.days().orElse(0), count, causes);
  }

  private Slot.Publication publication(
      StepKey key, Optional<Party> party, List<Slot.Review> reviews) {
    if (reviews.isEmpty()) {
      return new Slot.Publication(Optional.empty(), 0, List.of());
    }
    Optional<LocalDate> given = party
        .map(known -> known.council().id().value())
        .or(() -> key.committee().map(JointCommitteeId::value))
        .flatMap(id -> Optional.ofNullable(window.published().get(id)));
    if (reviews.stream().allMatch(review -> review.effect() == Effect.AT_ONCE)) {
      return new Slot.Publication(given, 0, List.of());
    }
    List<Cause> causes =
        inquiry.ask(new PublicationTest(given.isPresent()), About.of(party.orElse(null)));
    int workingDays = causes.stream()
        .flatMap(cause -> cause.concluding(Conclusion.Published.class))
        .mapToInt(Conclusion.Published::workingDays)
        .findFirst()
        .orElse(0);
    return new Slot.Publication(given, workingDays, causes);
  }
}
