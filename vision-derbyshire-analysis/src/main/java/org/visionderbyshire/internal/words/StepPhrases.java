package org.visionderbyshire.internal.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.sentence.English;

/** Words for what the needs of a step follow from. */
final class StepPhrases {

  private static final Set<Money> UNKNOWN_MONEY = EnumSet.of(
      Money.THRESHOLD_UNKNOWN,
      Money.SERVICE_BUDGET_UNKNOWN,
      Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN,
      Money.AMOUNT_UNKNOWN);

  private static final Set<Money> UNKNOWN_THRESHOLD = EnumSet.of(
      Money.THRESHOLD_UNKNOWN,
      Money.SERVICE_BUDGET_UNKNOWN,
      Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN);

  private static final Known KEY = Known.of(
      "a key decision",
      "not a key decision",
      "whether it is a key decision",
      "a key decision or possibly one",
      "not known to be a key decision");

  private static final Known KEY_STEP = Known.of(
      "the step is a key decision",
      "the step is not a key decision",
      "whether the step is a key decision",
      "the step is or may be a key decision",
      "the step is not known to be a key decision");

  private StepPhrases() {}

  static void fill(Phrasebook book) {
    book.of(ExactSumTest.class).say("stated", stated());
    book.of(Decision.class)
        .say("body", BODY, BODY_OF_RULE)
        .say(
            "forExecutive",
            YesNo.of(
                "the step is taken for the executive", "the step is not taken for the executive"))
        .say("action", ACTION, ACTION_OF_RULE)
        .say("money", money())
        .say("wards", wards())
        .say(
            "wardsStated",
            YesNo.of(
                "somebody stated something of the wards affected",
                "nobody stated anything of the wards affected"))
        .say(
            "wardsMatterOnlyIfStated",
            YesNo.of(
                "wards count only if somebody names them", "wards count even if nobody names them"))
        .say(
            "able", YesNo.of("the step can be a key decision", "the step cannot be a key decision"))
        .shownBy("body")
        .say(
            "moneySmall",
            YesNo.of(
                "{council}'s money is known not to reach its threshold",
                "{council}'s money reaches its threshold or may do so"))
        .shownBy("money")
        .say(
            "thresholdUnknown",
            YesNo.of(
                "{council}'s threshold is unknown and matters",
                "{council}'s threshold is known or does not matter"))
        .shownBy("money")
        .say(
            "serviceBudgetUnknown",
            YesNo.of(
                "the service budget behind the threshold is unknown and matters",
                "the service budget behind the threshold is known or does not matter"))
        .shownBy("money")
        .say(
            "oneWard",
            YesNo.of("no second ward counts as affected", "a second ward is or may be affected"))
        .say(
            "manyWards",
            YesNo.of(
                "two or more wards are affected", "two or more wards are not known to be affected"))
        .shownBy("wards")
        .say(
            "wardsAssumed",
            YesNo.of(
                "nobody named wards and the acts affect none of themselves",
                "somebody stated something of the wards affected or wards count all the same"))
        .say(
            "wardsUnknown",
            YesNo.of(
                "it is unknown and matters whether a second ward is affected",
                "it is known or does not matter whether a second ward is affected"))
        .say(
            "uncertain",
            YesNo.of(
                "nothing makes the decision key and something unknown might",
                "something makes the decision key or nothing unknown might"));
    book.of(JointDecision.class)
        .say(
            "allExecutiveMembers",
            Known.of(
                "all members of the joint committee sit on executives",
                "not all members of the joint committee sit on executives",
                "whether all members of the joint committee sit on executives",
                "all members of the joint committee sit or may sit on executives",
                "not all members of the joint committee are known to sit on executives"))
        .say(
            "figures",
            Known.of(
                "the participating members' money or wards would make the decision key",
                "the participating members' money and wards would not make the decision key",
                "whether the participating members' money or wards would make the decision key",
                "the participating members' money or wards would or might make the decision key",
                "the participating members' money and wards are not known to make the decision key"));
    callIn(book);
    book.of(NoticeTest.class)
        .say("body", BODY, BODY_OF_RULE)
        .say("action", ACTION, ACTION_OF_RULE)
        .say("key", KEY, KEY_STEP)
        .say("urgency", urgency())
        .say("privacy", privacy())
        .say("closed", YesNo.of("the public is kept out", "the public is not kept out"))
        .shownBy("privacy")
        .say(
            "executiveMeeting",
            YesNo.of("it is an executive meeting", "it is not an executive meeting"))
        .say(
            "meeting",
            YesNo.of(
                "the step is taken at a meeting with an agenda",
                "the step is not taken at a meeting with an agenda"))
        .shownBy("body", "action")
        .say(
            "shortNotice",
            YesNo.of(
                "the urgency is special and the body meets to act and not just to be told",
                "the urgency is not special or the body meets just to be told"))
        .shownBy("urgency", "action")
        .say("officer", officer())
        .say(
            "executiveDecision",
            YesNo.of(
                "the step is an executive decision, at a meeting or of one person",
                "the step is no executive decision"))
        .shownBy("body", "action", "executiveMeeting", "officer");
  }

  private static void callIn(Phrasebook book) {
    book.of(CallInTest.class)
        .say("body", BODY, BODY_OF_RULE)
        .say("action", ACTION, ACTION_OF_RULE)
        .say("key", KEY, KEY_STEP)
        .say("scope", scope())
        .say(
            "waiverProposed",
            YesNo.of("it is proposed to waive call-in", "it is not proposed to waive call-in"))
        .say(
            "waiver",
            Known.of(
                "the constitution lets call-in be waived",
                "the constitution does not let call-in be waived",
                "whether the constitution lets call-in be waived",
                "the constitution lets or may let call-in be waived",
                "the constitution is not known to let call-in be waived"))
        .say(
            "scrutinyCommittee",
            Known.of(
                "it is decided in a committee system with an overview and scrutiny committee",
                "it is not decided in a committee system with an overview and scrutiny committee",
                "whether there is an overview and scrutiny committee in the committee system",
                "there is or may be an overview and scrutiny committee in the committee system",
                "no overview and scrutiny committee in a committee system is known"))
        .say(
            "scrutinised",
            YesNo.of(
                "the step is a decision of a committee that an overview and scrutiny committee can"
                    + " call in",
                "the step is no decision of a committee that an overview and scrutiny committee can"
                    + " call in"))
        .shownBy("body", "action", "scrutinyCommittee")
        .say(
            "executiveDecision",
            YesNo.of(
                "the step is a decision of the executive or one of its members",
                "the step is no decision of the executive or one of its members"))
        .shownBy("body", "action")
        .say(
            "officerDecision",
            YesNo.of(
                "the step is a decision of an officer", "the step is no decision of an officer"))
        .shownBy("body", "action")
        .say(
            "callable",
            YesNo.of(
                "the step is a decision in one council that can or may be called in",
                "the step is no decision in one council that can or may be called in"))
        .shownBy("body", "action", "key", "scope", "scrutinyCommittee")
        .say(
            "jointDecision",
            YesNo.of(
                "the step is a decision of a joint committee",
                "the step is no decision of a joint committee"))
        .shownBy("body", "action");
  }

  // ---- the step

  private static final Choice<Body> BODY = Choice.of(
      Body.class,
      "whoever takes the step",
      bodies -> "a step of " + who(bodies),
      bodies -> "no step of " + who(bodies));

  private static final Choice<Body> BODY_OF_RULE = Choice.of(
      Body.class,
      "whoever takes the step",
      bodies -> "the step is taken by " + who(bodies),
      bodies -> "the step is not taken by " + who(bodies));

  private static final Choice<Action> ACTION = Choice.of(
      Action.class,
      "whatever is done",
      Choice.listed("", StepPhrases::action),
      Choice.listed("not ", StepPhrases::action));

  private static final Choice<Action> ACTION_OF_RULE = Choice.of(
      Action.class,
      "whatever is done",
      Choice.listed("the step is ", StepPhrases::action),
      Choice.listed("the step is not ", StepPhrases::action));

  private static String body(Body body) {
    return switch (body) {
      case COUNCIL -> "full council";
      case EXECUTIVE -> "the executive";
      case EXECUTIVE_MEMBER -> "a member of the executive";
      case OFFICER -> "an officer";
      case COMMITTEE -> "a committee";
      case JOINT_COMMITTEE -> "a joint committee";
      case SCRUTINY -> "scrutiny";
      case LEADERS -> "the leaders";
    };
  }

  private static String action(Action action) {
    return switch (action) {
      case AGREE_POSITION -> "an agreed position";
      case ADVISE -> "advice";
      case SCRUTINISE -> "scrutiny before the decision";
      case RECOMMEND -> "a recommendation";
      case DECIDE -> "a decision";
      case CONSENT -> "a consent";
      case SUBMIT -> "a submission to Government";
      case NOTE -> "the noting of progress";
      case INFORM -> "for information";
    };
  }

  /** One action of some bodies, such as {@code a decision of the executive}. */
  static String step(Action action, Set<Body> bodies, boolean key) {
    return key ? "a key decision of " + who(bodies) : step(action, who(bodies));
  }

  private static String step(Action action, String who) {
    return switch (action) {
      case AGREE_POSITION -> "a position agreed by " + who;
      case ADVISE -> "advice of " + who;
      case SCRUTINISE -> "scrutiny before the decision by " + who;
      case RECOMMEND -> "a recommendation of " + who;
      case DECIDE -> "a decision of " + who;
      case CONSENT -> "a consent of " + who;
      case SUBMIT -> "a submission to Government by " + who;
      case NOTE -> "the noting of progress by " + who;
      case INFORM -> "for the information of " + who;
    };
  }

  /** One action of all but some bodies, such as {@code a decision but not of an officer}. */
  static String stepNotOf(Action action, Set<Body> bodies, boolean key) {
    return (key ? "a key decision" : action(action)) + " but not of " + who(bodies);
  }

  /** Some bodies in words, such as {@code the executive or one of its members}. */
  static String who(Set<Body> bodies) {
    return English.or(bodies.stream()
        .map(body -> body == Body.EXECUTIVE_MEMBER && bodies.contains(Body.EXECUTIVE)
            ? "one of its members"
            : body(body))
        .toList());
  }

  // ---- key decisions

  private static Choice<ExactSumTest.Stated> stated() {
    return Choice.of(
        ExactSumTest.Stated.class,
        "whatever {council}'s constitution says of exactly the sum",
        Choice.<ExactSumTest.Stated>listed("", stated -> switch (stated) {
          case COUNTS -> "by {council}'s constitution exactly the sum counts";
          case DOES_NOT_COUNT -> "by {council}'s constitution exactly the sum does not count";
          case UNKNOWN -> "nobody said whether exactly the sum counts in {council}";
        }));
  }

  private static Choice<Money> money() {
    return Choice.of(
            Money.class,
            "whatever {council}'s money is",
            StepPhrases::moves,
            values -> "it is not so that " + moves(values))
        .with(
            EnumSet.of(
                Money.REACHES_THRESHOLD,
                Money.THRESHOLD_UNKNOWN,
                Money.SERVICE_BUDGET_UNKNOWN,
                Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN,
                Money.AMOUNT_UNKNOWN),
            "{council}'s money reaches its threshold or may do so")
        .with(
            EnumSet.complementOf(EnumSet.of(Money.REACHES_THRESHOLD)),
            "{council}'s money is not known to reach its threshold")
        .with(EnumSet.complementOf(EnumSet.of(Money.NONE)), "{council} moves money")
        .with(
            EnumSet.complementOf(EnumSet.of(Money.AMOUNT_UNKNOWN)),
            "it is known how much money {council} moves");
  }

  private static String moves(Set<Money> values) {
    List<String> words = new ArrayList<>();
    Set<Money> certain = EnumSet.copyOf(values);
    certain.removeAll(UNKNOWN_MONEY);
    if (!certain.isEmpty()) {
      words.add(certain(certain));
    }
    Set<Money> open = EnumSet.copyOf(UNKNOWN_MONEY);
    open.retainAll(values);
    if (open.equals(UNKNOWN_MONEY)) {
      words.add("whether {council}'s money reaches its threshold is unknown");
    } else {
      boolean amount = open.remove(Money.AMOUNT_UNKNOWN);
      if (!open.isEmpty()) {
        words.add(threshold(open));
      }
      if (amount) {
        words.add("how much money {council} moves is unknown");
      }
    }
    return English.or(words);
  }

  private static String certain(Set<Money> values) {
    boolean none = values.contains(Money.NONE);
    boolean below = values.contains(Money.BELOW_THRESHOLD);
    if (!values.contains(Money.REACHES_THRESHOLD)) {
      return !none
          ? "{council}'s money is below its threshold"
          : below
              ? "{council} moves no money or less than its threshold"
              : "{council} moves no money";
    }
    return none && below
        ? "it is known whether {council}'s money reaches its threshold"
        : none
            ? "{council} moves no money or as much as its threshold"
            : below
                ? "{council}'s money is below its threshold or reaches it"
                : "{council}'s money reaches its threshold";
  }

  private static String threshold(Set<Money> unknown) {
    boolean both = unknown.contains(Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN);
    boolean sum = unknown.contains(Money.THRESHOLD_UNKNOWN);
    if (unknown.size() == 1) {
      return both
          ? "{council}'s threshold and the service budget are both unknown"
          : sum
              ? "{council}'s threshold is unknown"
              : "the service budget behind {council}'s threshold is unknown";
    }
    if (unknown.equals(UNKNOWN_THRESHOLD)) {
      return "{council}'s threshold or the service budget or both are unknown";
    }
    return !both
        ? "{council}'s threshold or the service budget behind it is unknown"
        : sum
            ? "{council}'s threshold is unknown and perhaps the service budget too"
            : "the service budget is unknown and perhaps {council}'s threshold too";
  }

  private static Choice<WardImpact> wards() {
    return Choice.of(
            WardImpact.class,
            "however many wards are affected",
            Choice.<WardImpact>listed("", wards -> switch (wards) {
              case ONE -> "one ward is affected";
              case TWO_OR_MORE -> "two or more wards are affected";
              case UNKNOWN -> "how many wards are affected is unknown";
            }))
        .with(
            EnumSet.of(WardImpact.ONE, WardImpact.UNKNOWN),
            "two or more wards are not known to be affected")
        .with(
            EnumSet.of(WardImpact.TWO_OR_MORE, WardImpact.UNKNOWN),
            "two or more wards are or may be affected")
        .with(
            EnumSet.of(WardImpact.ONE, WardImpact.TWO_OR_MORE),
            "it is known how many wards are affected");
  }

  // ---- call-in and notices

  private static Choice<CallInTest.Scope> scope() {
    return Choice.of(CallInTest.Scope.class, "whatever can be called in", StepPhrases::callable)
        .with(EnumSet.of(CallInTest.Scope.UNKNOWN), "what can be called in is unknown")
        .with(
            EnumSet.complementOf(EnumSet.of(CallInTest.Scope.UNKNOWN)),
            "it is known what can be called in");
  }

  private static String callable(Set<CallInTest.Scope> scopes) {
    List<String> what = new ArrayList<>();
    for (CallInTest.Scope scope : scopes) {
      switch (scope) {
        case NOTHING -> what.add("nothing");
        case KEY_DECISIONS -> what.add("only key decisions");
        case EVERY_DECISION -> what.add("every decision");
        case UNKNOWN -> {}
      }
    }
    return English.or(what)
        + " can be called in"
        + (scopes.contains(CallInTest.Scope.UNKNOWN) ? " or nobody knows what can" : "");
  }

  private static Choice<NoticeTest.Officer> officer() {
    return Choice.of(
            NoticeTest.Officer.class,
            "for whomever an officer acts",
            Choice.<NoticeTest.Officer>listed("", officer -> switch (officer) {
              case NONE -> "no officer acts";
              case FOR_EXECUTIVE -> "an officer acts for the executive";
              case FOR_COUNCIL_UNRECORDED ->
                "an officer acts for council or a committee before 6 August 2014";
              case FOR_COUNCIL ->
                "an officer acts for council or a committee from 6 August 2014 on";
            }))
        .with(
            EnumSet.of(NoticeTest.Officer.FOR_COUNCIL_UNRECORDED, NoticeTest.Officer.FOR_COUNCIL),
            "an officer acts for council or a committee");
  }

  private static Choice<Privacy> privacy() {
    return Choice.of(
            Privacy.class,
            "whether or not the public is kept out",
            Choice.<Privacy>listed("", privacy -> switch (privacy) {
              case NO -> "the public is not kept out";
              case EXEMPT -> "the public is kept out for exempt information";
              case CONFIDENTIAL -> "the public is kept out for confidential information";
            }))
        .with(EnumSet.of(Privacy.EXEMPT, Privacy.CONFIDENTIAL), "the public is kept out")
        .with(
            EnumSet.of(Privacy.NO, Privacy.CONFIDENTIAL),
            "the public is not kept out for exempt information")
        .with(
            EnumSet.of(Privacy.NO, Privacy.EXEMPT),
            "the public is not kept out for confidential information");
  }

  private static Choice<Urgency> urgency() {
    return Choice.of(
            Urgency.class,
            "however urgent it is",
            Choice.<Urgency>listed("", urgency -> switch (urgency) {
              case NORMAL -> "the usual notice can be given";
              case NOTICE_IMPRACTICABLE -> "28 clear days' notice is impracticable";
              case SPECIAL -> "the urgency is special";
            }))
        .with(
            EnumSet.of(Urgency.NORMAL, Urgency.NOTICE_IMPRACTICABLE), "the urgency is not special")
        .with(
            EnumSet.of(Urgency.NOTICE_IMPRACTICABLE, Urgency.SPECIAL),
            "the usual notice cannot be given");
  }
}
