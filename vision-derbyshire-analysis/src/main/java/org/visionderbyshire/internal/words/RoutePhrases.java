package org.visionderbyshire.internal.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.rule.Accord;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.Conferral;
import org.visionderbyshire.rule.Consent;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointMembers;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.Noting;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.PlanTest;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Sharing;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.sentence.English;

/** Words for what the route follows from. */
public final class RoutePhrases {

  private static final Set<Act> COMMITTEE_MAKING = Stream.of(Act.values())
      .filter(act -> ActKind.of(act) == ActKind.COMMITTEE_MAKING)
      .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));

  private static final YesNo OUTSIDE = YesNo.of(
      "{council}'s part is outside its budget or the policy framework",
      "{council}'s part is within its budget and the policy framework");

  private static final YesNo FOR_COMMITTEES = YesNo.of(
      "the act is one that a joint committee can decide within its remit",
      "the act is not one that a joint committee can decide within its remit");

  private static final YesNo COMMITTEE_SYSTEM = YesNo.of(
      "{council} has a committee system", "{council} is not known to have a committee system");

  private static final YesNo OF_EXECUTIVE = YesNo.of(
      "the act is or may be an executive function of a council with an executive",
      "the act is a function of full council or of a council with a committee system");

  private static final Known SCRUTINY_COMMITTEE = Known.of(
      "{council} has an overview and scrutiny committee",
      "{council} has no overview and scrutiny committee",
      "whether {council} has an overview and scrutiny committee",
      "{council} has or may have an overview and scrutiny committee",
      "{council} is not known to have an overview and scrutiny committee");
  private static final YesNo TO_COUNTY_AUTHORITY = YesNo.of(
      "powers come to a combined county authority",
      "no powers come to a combined county authority");

  private static final YesNo UNDER_UNKNOWN_ACT = YesNo.of(
      "powers come under an Act that is unknown or not there yet",
      "no powers come, or the Act is known under which they do");

  private RoutePhrases() {}

  public static void fill(Phrasebook book) {
    book.of(CouncilAct.class)
        .say("act", asked("asked to ", "not asked to "), act())
        .say(
            "acting",
            YesNo.of(
                "{council} has a part in the act",
                "{council} moves none of the money and has no part in the act"))
        .say("outside", OUTSIDE)
        .say("remit", remit())
        .say(
            "member",
            YesNo.of(
                "{council} is a member of {committee}", "{council} is no member of {committee}"))
        .say("voice", voice())
        .say(
            "voiceMember",
            YesNo.of("{council} is a member of {voice}", "{council} is no member of {voice}"))
        .say("accord", accord())
        .say("kind", kind())
        .shownBy("act")
        .say("forCommittees", FOR_COMMITTEES)
        .shownBy("act");
    book.of(Limits.class)
        .say(
            "budget",
            Known.of(
                "{council}'s money is within its budget",
                "{council}'s money is outside its budget",
                "whether {council}'s money is within its budget",
                "{council}'s money is or may be within its budget",
                "{council}'s money is not known to be within its budget"))
        .say(
            "budgetStated",
            YesNo.of(
                "somebody said whether {council}'s money is within its budget",
                "nobody said whether {council}'s money is within its budget"))
        .say(
            "framework",
            Known.of(
                "the initiative is within the policy framework",
                "the initiative is outside the policy framework",
                "whether the initiative is within the policy framework",
                "the initiative is or may be within the policy framework",
                "the initiative is not known to be within the policy framework"))
        .say(
            "frameworkStated",
            YesNo.of(
                "somebody said whether the initiative is within the policy framework",
                "nobody said whether the initiative is within the policy framework"));
    ownAct(book);
    sharing(book);
    book.of(PlanTest.class)
        .say(
            "frameworkPlan",
            Known.of(
                "the strategy is a plan of the policy framework",
                "the strategy is no plan of the policy framework",
                "whether the strategy is a plan of the policy framework",
                "the strategy is or may be a plan of the policy framework",
                "the strategy is not known to be a plan of the policy framework"))
        .say(
            "frameworkPlanStated",
            YesNo.of(
                "somebody said whether the strategy is a plan of the policy framework",
                "nobody said whether the strategy is a plan of the policy framework"));
    consent(book);
    book.of(JointAct.class)
        .say("act", asked("the councils are asked to ", "the councils are not asked to "), act())
        .say("remit", remit())
        .say(
            "allOutside",
            YesNo.of(
                "every council's part is outside its budget or the policy framework",
                "some council's part is within its budget and the policy framework"))
        .say("voice", voice())
        .say("accord", accord())
        .say("leadKnown", YesNo.of("it is known who leads", "who leads is unknown"))
        .say("conferral", conferral())
        .say("toCountyAuthority", TO_COUNTY_AUTHORITY)
        .shownBy("conferral")
        .say("underUnknownAct", UNDER_UNKNOWN_ACT)
        .shownBy("conferral")
        .say("kind", kind())
        .shownBy("act")
        .say("forCommittees", FOR_COMMITTEES)
        .shownBy("act");
    book.of(Noting.class)
        .say("form", formOfRegion(), formOfRule())
        .say("scrutinyCommittee", SCRUTINY_COMMITTEE)
        .say("committeeSystem", COMMITTEE_SYSTEM)
        .shownBy("form");
    book.of(JointMembers.class)
        .say("act", asked("the councils are asked to ", "the councils are not asked to "), act())
        .say("functionOf", functionOf("an ", "a "), functionOf("the act is an ", "the act is a "))
        .say(
            "absent",
            YesNo.of(
                "members of the joint committee concerned take no part",
                "all members of the joint committee concerned take part"))
        .say(
            "outsiders",
            YesNo.of(
                "councils take part that are no members of the joint committee concerned",
                "only members of the joint committee concerned take part"))
        .say(
            "executives",
            YesNo.of(
                "a member of the joint committee concerned has or may have an executive",
                "no member of the joint committee concerned has an executive"))
        .say(
            "committeeSystems",
            YesNo.of(
                "a member of the joint committee concerned has a committee system",
                "no member of the joint committee concerned has a committee system"))
        .say("kind", kind())
        .shownBy("act")
        .say("forCommittees", FOR_COMMITTEES)
        .shownBy("act")
        .say(
            "executiveFunction",
            YesNo.of(
                "the act is or may be a function of executives",
                "the act is a function of full council in every council that takes part"))
        .shownBy("functionOf");
    book.of(Informing.class)
        .say(
            "localPlace",
            YesNo.of("the level is local place", "the level found is not local place"))
        .say("ambition", RemarkPhrases.AMBITION)
        .say(
            "committeeDecides",
            YesNo.of(
                "a joint committee decides on the initiative",
                "no joint committee decides on the initiative"))
        .say("voice", voice());
    book.of(Scrutiny.class)
        .say(
            "practice",
            Known.of(
                "scrutiny before the decision is {council}'s practice",
                "scrutiny before the decision is not {council}'s practice",
                "whether scrutiny before the decision is {council}'s practice",
                "scrutiny before the decision is or may be {council}'s practice",
                "scrutiny before the decision is not known to be {council}'s practice"))
        .say(
            "executiveActs",
            YesNo.of(
                "{council}'s executive itself recommends, decides or consents",
                "{council}'s executive itself neither recommends nor decides nor consents"));
  }

  private static void ownAct(Phrasebook book) {
    book.of(OwnAct.class)
        .say("act", asked("asked to ", "not asked to "), act())
        .say("form", formOfRegion(), formOfRule())
        .say("functionOf", functionOf("an ", "a "), functionOf("the act is an ", "the act is a "))
        .say(
            "functionStated",
            YesNo.of(
                "the initiative states whose function it is",
                "the initiative does not state whose function it is"))
        .say("outside", OUTSIDE)
        .say(
            "delegated",
            YesNo.of(
                "{council}'s scheme of delegation names a body for the sum",
                "no scheme of delegation names a body for the sum"))
        .say("delegate", delegate())
        .say(
            "schemeSupplied",
            YesNo.of(
                "{council}'s scheme of delegation is supplied",
                "no scheme of delegation is supplied"))
        .say(
            "belowThreshold",
            Known.of(
                "{council}'s money is known to be below its threshold",
                "{council}'s money is not known to be below its threshold",
                "whether {council}'s money is below its threshold",
                "{council}'s money is or may be below its threshold",
                "{council}'s money may or may not be below its threshold"))
        .say(
            "oneWard",
            YesNo.of("only one ward is affected", "more than one ward is or may be affected"))
        .say("whoDecides", whoDecides())
        .say("kind", kind())
        .shownBy("act")
        .say(
            "position",
            YesNo.of(
                "a position is to be taken for {council}",
                "no position is to be taken for {council}"))
        .shownBy("act")
        .say(
            "general",
            YesNo.of(
                "the act has no rule of its own on who in a council decides it",
                "the act has a rule of its own on who in a council decides it"))
        .shownBy("act")
        .say("committeeSystem", COMMITTEE_SYSTEM)
        .shownBy("form")
        .say("ofExecutive", OF_EXECUTIVE)
        .shownBy("form", "functionOf")
        .say(
            "executiveFunction",
            YesNo.of(
                "the act is an executive function or nobody knows whose",
                "the act is a function of full council"))
        .shownBy("functionOf");
  }

  private static void consent(Phrasebook book) {
    book.of(Consent.class)
        .say("conferral", conferral())
        .say(
            "countyOrUnitary",
            YesNo.of("{council} is a county or unitary council", "{council} is a district"))
        .say("lead", YesNo.of("{council} leads", "{council} does not lead"))
        .say("form", formOfRegion(), formOfRule())
        .say("functionOf", functionOf("an ", "a "), functionOf("the act is an ", "the act is a "))
        .say(
            "functionStated",
            YesNo.of(
                "the initiative states whose function it is",
                "the initiative does not state whose function it is"))
        .say("toCountyAuthority", TO_COUNTY_AUTHORITY)
        .shownBy("conferral")
        .say("underUnknownAct", UNDER_UNKNOWN_ACT)
        .shownBy("conferral")
        .say("needed", YesNo.of("{council} has to consent", "{council} need not consent"))
        .shownBy("conferral", "countyOrUnitary")
        .say("committeeSystem", COMMITTEE_SYSTEM)
        .shownBy("form")
        .say(
            "executiveFunction",
            YesNo.of(
                "the act is an executive function or nobody knows whose",
                "the act is a function of full council"))
        .shownBy("functionOf");
  }

  private static Choice<Conferral> conferral() {
    return Choice.of(
            Conferral.class,
            "whatever powers come",
            Choice.<Conferral>listed("", RoutePhrases::conferral))
        .with(
            EnumSet.of(Conferral.NEW_COUNTY_AUTHORITY, Conferral.STANDING_COUNTY_AUTHORITY),
            "powers come to a combined county authority")
        .with(
            EnumSet.complementOf(EnumSet.of(
                Conferral.NONE,
                Conferral.NEW_COUNTY_AUTHORITY,
                Conferral.STANDING_COUNTY_AUTHORITY)),
            "powers come, and to no combined county authority of which an Act knows")
        .with(
            EnumSet.of(
                Conferral.UNKNOWN,
                Conferral.COUNTY_AUTHORITY_TOO_EARLY,
                Conferral.COUNCILS_TOO_EARLY),
            "powers come under an Act that is unknown or not there yet");
  }

  private static String conferral(Conferral conferral) {
    return switch (conferral) {
      case NONE -> "no powers come";
      case NEW_COUNTY_AUTHORITY ->
        "powers come to a combined county authority that is to be set up";
      case STANDING_COUNTY_AUTHORITY ->
        "powers come to the combined county authority that is there already";
      case COUNTY_AUTHORITY_TOO_EARLY ->
        "powers come to a combined county authority, of which no Act knows yet";
      case COMBINED_AUTHORITY -> "powers come to a combined authority";
      case COUNCILS -> "powers come to the councils themselves";
      case COUNCILS_TOO_EARLY ->
        "powers come to the councils themselves, for which no Act provides yet";
      case UNKNOWN -> "powers come under an Act that is unknown";
    };
  }

  private static void sharing(Phrasebook book) {
    book.of(Sharing.class)
        .say("arrangement", arrangement())
        .say(
            "joint",
            YesNo.of(
                "a joint committee decides for its members", "{council} decides on its own route"))
        .say("form", formOfRegion(), formOfRule())
        .say("functionOf", functionOf("an ", "a "), functionOf("the act is an ", "the act is a "))
        .say(
            "committeeAtHand",
            YesNo.of(
                "the initiative names or sets up a joint committee",
                "the initiative neither names nor sets up a joint committee"))
        .say("ofExecutive", OF_EXECUTIVE)
        .shownBy("form", "functionOf");
  }

  private static Choice<Arrangement> arrangement() {
    return Choice.of(
            Arrangement.class,
            "by whatever means",
            Choice.listed("done ", RoutePhrases::by),
            Choice.listed("not done ", RoutePhrases::by))
        .with(EnumSet.of(Arrangement.UNKNOWN), "by what means it is done is unknown")
        .with(
            EnumSet.complementOf(EnumSet.of(Arrangement.UNKNOWN)),
            "it is known by what means it is done");
  }

  private static String by(Arrangement arrangement) {
    return switch (arrangement) {
      case DELEGATION -> "by delegation";
      case JOINT_COMMITTEE -> "through a joint committee";
      case STAFF_PLACED -> "by placing staff at another council's disposal";
      case CONTRACT -> "by contract";
      case UNKNOWN -> "by means that nobody knows";
    };
  }

  // ---- acts

  private static Choice<Act> asked(String before, String not) {
    return Choice.of(
        Act.class,
        "whatever the act",
        acts -> before + English.or(doing(acts, "")),
        acts -> not + English.or(doing(acts, "")));
  }

  private static Choice<Act> act() {
    return Choice.of(
        Act.class,
        "whatever the act",
        acts -> "the act is " + English.or(doing(acts, "to ")),
        acts -> "the act is not " + English.or(doing(acts, "to ")));
  }

  /** Acts in words; those that make or change joint committees in one go if all are there. */
  private static List<String> doing(Set<Act> acts, String before) {
    boolean allMaking = acts.containsAll(COMMITTEE_MAKING);
    List<String> words = new ArrayList<>();
    for (Act act : acts) {
      if (!allMaking || !COMMITTEE_MAKING.contains(act)) {
        words.add(before + doing(act));
      }
    }
    if (allMaking) {
      List<String> making =
          List.of("set up", "join", "change", "leave", "dissolve a joint committee");
      if (words.isEmpty()) {

        return List.of(before + English.or(making));
      }
      words.add(before + "set up or change joint committees in any way");
    }
    return words;
  }

  /** An act as what somebody does, such as {@code adopt a strategy}. */
  public static String doing(Act act) {
    return switch (act) {
      case ENDORSE -> "endorse";
      case ADOPT_STRATEGY -> "adopt a strategy";
      case ADOPT_FRAMEWORK_PLAN -> "adopt a plan of the policy framework";
      case SPEND -> "spend";
      case SAVE -> "save";
      case PROCURE -> "procure";
      case SHARE_SERVICE -> "share a service";
      case SHARE_STAFF -> "share staff";
      case DELEGATE -> "delegate";
      case ESTABLISH_JOINT_COMMITTEE -> "set up a joint committee";
      case JOIN_JOINT_COMMITTEE -> "join a joint committee";
      case CHANGE_JOINT_COMMITTEE -> "change a joint committee";
      case LEAVE_JOINT_COMMITTEE -> "leave a joint committee";
      case DISSOLVE_JOINT_COMMITTEE -> "dissolve a joint committee";
      case RUN_JOINT_COMMITTEE -> "run a joint committee";
      case APPOINT -> "appoint to an outside body";
      case SUBMIT_TO_GOVERNMENT -> "submit to Government";
      case ACCEPT_POWERS -> "accept powers";
      case NOTE -> "note progress";
    };
  }

  private static Choice<ActKind> kind() {
    return Choice.of(
        ActKind.class,
        "whatever the kind of act",
        Choice.listed("the act is ", RoutePhrases::kind),
        Choice.listed("the act is not ", RoutePhrases::kind));
  }

  private static String kind(ActKind kind) {
    return switch (kind) {
      case FRAMEWORK_PLAN -> "to adopt a plan of the policy framework";
      case COMMITTEE_MAKING -> "to set up, join, change, leave or dissolve a joint committee";
      case VOICE -> "to submit to Government or accept powers";
      case ENDORSEMENT -> "to endorse";
      case NOTING -> "to note progress";
      case ORDINARY -> "one of those without a rule of their own";
    };
  }

  private static Choice<Accord> accord() {
    return Choice.of(
        Accord.class,
        "whichever councils of {area} take part",
        Choice.listed("", RoutePhrases::accord),
        Choice.listed("it is not so that ", RoutePhrases::accord));
  }

  private static String accord(Accord accord) {
    return switch (accord) {
      case NONE -> "no council of {area} takes part";
      case ALONE -> "one council of {area} alone takes part";
      case TOO_EARLY -> "several councils of {area} take part before they speak with one voice";
      case ONE_VOICE -> "several councils of {area} take part and speak with one voice";
    };
  }

  // ---- the council

  private static Choice<FormOfGovernance> formOfRegion() {
    return Choice.of(
            FormOfGovernance.class,
            "a council of whatever form of governance",
            Choice.<FormOfGovernance>listed("a council ", form -> switch (form) {
              case EXECUTIVE -> "with an executive";
              case COMMITTEE_SYSTEM -> "with a committee system";
              case UNKNOWN -> "of unknown form of governance";
            }))
        .with(
            EnumSet.of(FormOfGovernance.EXECUTIVE, FormOfGovernance.COMMITTEE_SYSTEM),
            "a council of known form of governance");
  }

  private static Choice<FormOfGovernance> formOfRule() {
    return Choice.of(
            FormOfGovernance.class,
            "whatever {council}'s form of governance",
            Choice.<FormOfGovernance>listed("{council} has ", form -> switch (form) {
              case EXECUTIVE -> "an executive";
              case COMMITTEE_SYSTEM -> "a committee system";
              case UNKNOWN -> "a form of governance that nobody knows";
            }))
        .with(
            EnumSet.of(FormOfGovernance.EXECUTIVE, FormOfGovernance.COMMITTEE_SYSTEM),
            "{council}'s form of governance is known")
        .with(EnumSet.of(FormOfGovernance.UNKNOWN), "{council}'s form of governance is unknown");
  }

  private static Choice<Function> functionOf(String executive, String council) {
    return Choice.of(
            Function.class,
            "whosever function the act is",
            Choice.<Function>listed("", whose -> switch (whose) {
              case EXECUTIVE -> executive + "executive function";
              case COUNCIL -> council + "function of full council";
              case UNKNOWN -> "nobody knows whose function the act is";
            }))
        .with(
            EnumSet.of(Function.EXECUTIVE, Function.COUNCIL),
            "it is known whose function the act is")
        .with(
            EnumSet.of(Function.EXECUTIVE, Function.UNKNOWN),
            executive + "executive function or nobody knows whose")
        .with(
            EnumSet.of(Function.COUNCIL, Function.UNKNOWN),
            council + "function of full council or nobody knows whose");
  }

  private static Choice<Body> delegate() {
    return Choice.of(
            Body.class, "whatever body the scheme of delegation names", RoutePhrases::delegates)
        .with(
            EnumSet.of(Body.EXECUTIVE),
            "no scheme of delegation names another body than the executive for the sum")
        .with(
            EnumSet.complementOf(EnumSet.of(Body.EXECUTIVE)),
            "{council}'s scheme of delegation names another body than the executive for the sum");
  }

  /** Where no body is named the executive stands for it. */
  private static String delegates(Set<Body> bodies) {
    return named(bodies) + (bodies.contains(Body.EXECUTIVE) ? " or nobody" : "");
  }

  /** That a scheme of delegation names one of these. */
  public static String named(Set<Body> bodies) {
    return "{council}'s scheme of delegation names " + StepPhrases.who(bodies) + " for the sum";
  }

  private static Choice<WhoDecides> whoDecides() {
    return Choice.of(
            WhoDecides.class,
            "whoever decides by {council}'s constitution",
            Choice.listed(
                "by {council}'s constitution it is a matter for ", RoutePhrases::matterFor),
            Choice.listed(
                "by {council}'s constitution it is not a matter for ", RoutePhrases::matterFor))
        .with(
            EnumSet.of(WhoDecides.UNKNOWN),
            "who decides by {council}'s constitution is unknown, or nothing is set")
        .with(
            EnumSet.complementOf(EnumSet.of(WhoDecides.UNKNOWN)),
            "it is known who decides by {council}'s constitution");
  }

  private static String matterFor(WhoDecides arrangements) {
    return switch (arrangements) {
      case COUNCIL_DECIDES -> "full council";
      case EXECUTIVE_DECIDES -> "the executive";
      case EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES -> "full council as the executive recommends";
      case COUNCIL_ADVISES_EXECUTIVE_DECIDES -> "the executive as full council advises";
      case UNKNOWN -> "nobody known";
    };
  }

  // ---- joint committees

  private static Choice<Standing> remit() {
    return Choice.of(Standing.class, "however it stands with {committee}", RoutePhrases::fallsTo)
        .with(EnumSet.of(Standing.NONE), "the matter falls to no joint committee")
        .with(
            EnumSet.complementOf(EnumSet.of(Standing.NONE)),
            "the matter falls to a joint committee")
        .with(
            EnumSet.complementOf(EnumSet.of(Standing.IN_BEING)),
            "the matter falls to no joint committee that is known to be in being")
        .with(
            EnumSet.of(Standing.NOT_YET, Standing.ENDED),
            "the matter falls to a joint committee that is not yet or no longer in being");
  }

  private static String fallsTo(Set<Standing> standings) {
    List<String> how = standings(standings);
    return "the matter falls to "
        + (standings.contains(Standing.NONE) ? "no joint committee or to one that " : "{remit} ")
        + English.or(how);
  }

  private static Choice<Standing> voice() {
    return Choice.of(Standing.class, "however it stands with {voice}", RoutePhrases::areaHas)
        .with(EnumSet.of(Standing.NONE), "{area} has no joint committee")
        .with(EnumSet.of(Standing.NONE, Standing.NOT_YET), "{area} has no joint committee yet")
        .with(
            EnumSet.complementOf(EnumSet.of(Standing.NONE)),
            "{area} has a joint committee, now or at some time")
        .with(
            EnumSet.complementOf(EnumSet.of(Standing.IN_BEING)),
            "{area} has no joint committee that is known to be in being")
        .with(
            EnumSet.of(Standing.NOT_YET, Standing.ENDED),
            "{voice} is not yet or no longer in being");
  }

  private static String areaHas(Set<Standing> standings) {
    return (standings.contains(Standing.NONE)
            ? "{area} has no joint committee or one that "
            : "{voice} ")
        + English.or(standings(standings));
  }

  private static List<String> standings(Set<Standing> standings) {
    List<String> how = new ArrayList<>();
    for (Standing standing : standings) {
      switch (standing) {
        case NONE -> {}
        case NOT_YET -> how.add("is not yet in being");
        case IN_BEING -> how.add("is in being");
        case IN_DOUBT -> how.add("may have ended");
        case ENDED -> how.add("has ended");
      }
    }
    return how;
  }
}
