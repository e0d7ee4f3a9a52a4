package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.vocabulary.Answer;

/** The words that rules may insert, and the only ones. */
public final class Words {

  private Words() {}

  /** That level. */
  public static Conclusion level(CollaborationLevel level) {
    return new Conclusion.Level(level);
  }

  /** The level that a test found. */
  public static Conclusion level(Tested tested) {
    return tested.level().<Conclusion>map(Conclusion.Level::new).orElseGet(Words::noLevel);
  }

  /** No level, by a reading. */
  public static Conclusion noLevel() {
    return new Conclusion.NoLevel();
  }

  /** No level until a question is answered. */
  public static Conclusion levelPending() {
    return new Conclusion.LevelPending();
  }

  /** The council takes the act on its own route. */
  public static Conclusion ownRoute() {
    return new Conclusion.OwnRoute();
  }

  /** A joint committee takes the act for the council. */
  public static Conclusion covered() {
    return new Conclusion.Covered();
  }

  /** A step. */
  public static Conclusion step(Body body, Action action) {
    return new Conclusion.Take(body, action);
  }

  /** The body of the lead that decides also submits. */
  public static Conclusion leadSubmits() {
    return new Conclusion.LeadSubmits();
  }

  /** The bodies that consent also submit. */
  public static Conclusion consentersSubmit() {
    return new Conclusion.ConsentersSubmit();
  }

  /** A condition of the steps that the situation leads to. */
  public static Conclusion condition(String id) {
    Objects.requireNonNull(id, "id");
    return new Conclusion.On(id);
  }

  /** The law under which the steps are taken; citations separated by semicolons. */
  public static Conclusion basis(String law) {
    Objects.requireNonNull(law, "law");
    return new Conclusion.Basis(Citation.list(law));
  }

  /** No law is known under which the steps are taken, in place of that which the rule cites. */
  public static Conclusion openBasis() {
    return new Conclusion.OpenBasis();
  }

  /** Whether a sum that is exactly met counts as reached. */
  public static Conclusion exactSum(Counting counting) {
    return new Conclusion.ExactSum(counting);
  }

  /** Whether the step is a key decision. */
  public static Conclusion keyDecision(Answer answer) {
    return new Conclusion.Key(answer);
  }

  /** Whether the step can be called in. */
  public static Conclusion callIn(Answer answer) {
    return new Conclusion.CallIn(answer);
  }

  /** Call-in is waived. */
  public static Conclusion callInWaived() {
    return new Conclusion.CallInWaived();
  }

  /** A notice, so many clear days before the step. */
  public static Conclusion notice(Notice.Kind kind, int clearDays) {
    Objects.requireNonNull(kind, "kind");
    return new Conclusion.Needs(kind, clearDays);
  }

  /** What must be done beside the notices. */
  public static Conclusion duty(Duty.Kind duty) {
    return new Conclusion.Must(duty);
  }

  /** What days a clock counts. */
  public static Conclusion counts(DayUnit unit) {
    return new Conclusion.Counts(unit);
  }

  /**
   * What days a clock counts, as somebody said.
   *
   * @throws IllegalArgumentException if nobody did
   */
  public static Conclusion counts(CountTest.Unit unit) {
    return counts(
        switch (unit) {
          case WORKING -> DayUnit.WORKING;
          case CALENDAR -> DayUnit.CALENDAR;
          case UNKNOWN -> throw new IllegalArgumentException("nobody said which days count");
        });
  }

  /** What a clock does with bank holidays. */
  public static Conclusion bankHolidays(BankHolidayRule rule) {
    return new Conclusion.OnBankHolidays(rule);
  }

  /**
   * What a clock does with bank holidays, as somebody said.
   *
   * @throws IllegalArgumentException if nobody did
   */
  public static Conclusion bankHolidays(BankHolidayTest.Stated stated) {
    return bankHolidays(
        switch (stated) {
          case EXCLUDED -> BankHolidayRule.EXCLUDED;
          case COUNTED -> BankHolidayRule.COUNTED;
          case UNKNOWN -> throw new IllegalArgumentException("nobody said if bank holidays count");
        });
  }

  /** A decision is published so many working days after it was taken. */
  public static Conclusion published(int workingDays) {
    return new Conclusion.Published(workingDays);
  }

  /** From when on a decision can be put into effect. */
  public static Conclusion takesEffect(Effect effect) {
    return new Conclusion.TakesEffect(effect);
  }

  /** A finding. */
  public static Conclusion finding(String id) {
    Objects.requireNonNull(id, "id");
    return new Conclusion.Found(id);
  }

  /** A question. */
  public static Conclusion ask(String about) {
    return new Conclusion.Ask(about);
  }

  /** An assumption. */
  public static Conclusion assume(String id) {
    Objects.requireNonNull(id, "id");
    return new Conclusion.Assume(id);
  }
}
