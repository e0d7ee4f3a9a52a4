package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.vocabulary.Term;

/**
 * What must be done beside a notice, by which nobody's calendar is bound. Immutable and
 * thread-safe.
 *
 * @param kind what must be done
 * @param reasons why
 */
public record Duty(Kind kind, List<Reason> reasons) {

  public Duty {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
  }

  /** When it is done, seen from its step. */
  public enum When implements Term {
    /** Before all else, as without it nothing may happen. */
    FIRST,
    BEFORE,
    AT_THE_MEETING,
    AFTERWARDS
  }

  /** What law, or a council's own rules, can ask for, in the order in which it is done. */
  public enum Kind implements Term {
    /**
     * SI 2012/2089 reg 11 and reg 5(6): the chair of scrutiny agrees, else the chair of the
     * council, else its vice-chair.
     */
    OBTAIN_AGREEMENT(
        When.FIRST,
        "obtain the agreement of the chair of scrutiny (else of the council's chair, else of its vice-chair)",
        "who agreed, and when",
        "that the matter is urgent and cannot reasonably be deferred"),
    /**
     * SI 2012/2089 reg 10(1): the chair of scrutiny, or each of its members, is told in writing.
     */
    TELL_SCRUTINY_CHAIR(
        When.FIRST,
        "tell the chair of scrutiny in writing (else each member of that committee)",
        "the matter on which a decision is to be made",
        "a copy for the public"),
    /** Why the decision, or the privacy of the meeting, cannot wait for the usual notice. */
    PUBLISH_REASONS(
        When.BEFORE,
        "publish the reasons why it cannot wait",
        "what is to be decided, or dealt with in private",
        "why the usual notice is impracticable, or why the matter is urgent and cannot reasonably be deferred"),
    /** SI 2012/2089 reg 15 and LGA 1972 s100D(1): what a report rests on is open with it. */
    PUBLISH_BACKGROUND_PAPERS(
        When.BEFORE,
        "publish the background papers with the report",
        "their list, in the report",
        "each of them, from the day on which the report is open"),
    /**
     * LGA 1972 s100A(4) and (5), SI 2012/2089 reg 4(2)(b): the public is kept out by resolution.
     */
    RESOLVE_EXCLUSION(
        When.AT_THE_MEETING,
        "resolve to exclude the public",
        "the part of the meeting to which it applies",
        "the description of the exempt information, by the paragraph of LGA 1972 Sch 12A"),
    /** LGA 1972 s100A(2), SI 2012/2089 reg 4(2)(a): the public is kept out without a resolution. */
    EXCLUDE_PUBLIC(
        When.AT_THE_MEETING,
        "exclude the public, which takes no resolution",
        "the part of the meeting at which confidential information would be disclosed"),
    /** LGA 1972 s100B(4)(b): the chair holds an item urgent that was not on the agenda in time. */
    CHAIR_STATES_REASON(
        When.AT_THE_MEETING,
        "have the chair state why the item is taken as urgent",
        "that the chair holds it to be urgent",
        "the special circumstances, which the minutes state"),
    /** SI 2012/2089 reg 12 and 13: the decision is recorded in writing. */
    RECORD_DECISION(
        When.AFTERWARDS,
        "record the decision in writing",
        "the decision and its date",
        "the reasons for it",
        "alternatives that were considered and rejected",
        "interests that were declared",
        "dispensations that were granted"),
    /** SI 2012/2089 reg 14: the record and the report are open to the public. */
    PUBLISH_RECORD(
        When.AFTERWARDS,
        "publish the record of the decision, from which call-in runs where the constitution says so",
        "the record of the decision",
        "any report that was considered, or the part of it that is open"),
    /** LGA 1972 s100C: the minutes are open to the public. */
    PUBLISH_MINUTES(
        When.AFTERWARDS,
        "publish the minutes",
        "the minutes of what was dealt with in public",
        "a summary of the rest, where they give no fair record without it",
        "agenda and reports of what was dealt with in public"),
    /** SI 2014/2095 reg 7 and 8: what officers decide for council or its committees. */
    RECORD_OFFICER_DECISION(
        When.AFTERWARDS,
        "record the officer's decision and publish the record, if it is made under an express authorisation, or under a general one and grants a permission or licence, affects an individual's rights, or awards a contract or incurs spending that materially affects the council's finances",
        "the decision and its date",
        "the reasons for it",
        "alternatives that were considered and rejected",
        "interests that were declared by members of the body that expressly authorised it",
        "background papers, open with the record"),
    /** Each constitution's rules on call-in: that it does not apply is put on record. */
    RECORD_WAIVER(
        When.AFTERWARDS,
        "record the waiver of call-in",
        "who agreed, and when",
        "why it cannot wait"),
    /** SI 2012/2089 reg 18: scrutiny may ask for a report on what was not treated as key. */
    REPORT_IF_REQUIRED(
        When.AFTERWARDS,
        "report to the council if scrutiny requires it",
        "the decision and the reasons for it",
        "who decided",
        "why it was held not to be key"),
    /** SI 2012/2089 reg 19: the leader reports to council, at least once a year. */
    REPORT_TO_COUNCIL(
        When.AFTERWARDS,
        "have the leader report to council on decisions of special urgency, at least yearly",
        "the particulars of each such decision",
        "a summary of the matters on which it was made");

    private static final String SEPARATOR = "; ";

    private final When when;
    private final String words;

    /** As one text, since what an enum holds does not change. */
    private final String contents;

    Kind(When when, String words, String... contents) {
      this.when = when;
      this.words = words;
      this.contents = String.join(SEPARATOR, contents);
    }

    /** What to do, such as {@code record the decision in writing}. */
    @Override
    public String words() {
      return words;
    }

    /** What it must contain or be about, such as {@code the reasons for it}. */
    public List<String> contents() {
      return List.of(contents.split(SEPARATOR));
    }

    /** When it is done. */
    public When when() {
      return when;
    }
  }
}
