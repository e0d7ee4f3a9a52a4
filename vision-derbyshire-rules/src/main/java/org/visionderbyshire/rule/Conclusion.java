package org.visionderbyshire.rule;

import java.util.List;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.vocabulary.Answer;

/** A word that a rule adds to the answer. Made by {@link Words}; immutable and thread-safe. */
public sealed interface Conclusion {

  /** A level. */
  record Level(CollaborationLevel level) implements Conclusion {}

  /** No level, by a reading. */
  record NoLevel() implements Conclusion {}

  /** No level until a question is answered. */
  record LevelPending() implements Conclusion {}

  /** The council takes the act on its own route. */
  record OwnRoute() implements Conclusion {}

  /** A joint committee takes the act for the council. */
  record Covered() implements Conclusion {}

  /** A step. */
  record Take(Body body, Action action) implements Conclusion {}

  /** The body of the lead that decides also submits. */
  record LeadSubmits() implements Conclusion {}

  /** A condition of the steps that the situation leads to. */
  record On(String condition) implements Conclusion {}

  /** The law under which the steps are taken, in place of that which the rule cites. */
  record Basis(List<Citation> law) implements Conclusion {}

  /** Whether a step is a key decision. */
  record Key(Answer answer) implements Conclusion {}

  /** Whether a step can be called in. */
  record CallIn(Answer answer) implements Conclusion {}

  /** Call-in is waived. */
  record CallInWaived() implements Conclusion {}

  /** A notice before a step. */
  record Needs(Notice.Kind notice, int clearDays) implements Conclusion {}

  /** What must be done beside the notices. */
  record Must(Duty.Kind duty) implements Conclusion {}

  /** What days a clock counts. */
  record Counts(DayUnit unit) implements Conclusion {}

  /** What a clock does with bank holidays. */
  record OnBankHolidays(BankHolidayRule rule) implements Conclusion {}

  /** A decision is published so many working days after it was taken. */
  record Published(int workingDays) implements Conclusion {}

  /** From when on a decision can be put into effect. */
  record TakesEffect(Effect effect) implements Conclusion {}

  /** A finding. */
  record Found(String finding) implements Conclusion {}

  /** A question. */
  record Ask(String about) implements Conclusion {}

  /** An assumption. */
  record Assume(String assumption) implements Conclusion {}
}
