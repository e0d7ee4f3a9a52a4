package org.visionderbyshire.policy.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.facts.Existence;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.policy.oracle.Situation.Committee;
import org.visionderbyshire.policy.oracle.Situation.Participant;
import org.visionderbyshire.vocabulary.Answer;

/** Policy.md section 3: who takes which step. Needs the level only for R12. */
final class RouteRules {

  /** R6: a joint committee established, joined, changed, left or dissolved. */
  static final Set<Act> R6 = EnumSet.of(
      Act.ESTABLISH_JOINT_COMMITTEE,
      Act.JOIN_JOINT_COMMITTEE,
      Act.CHANGE_JOINT_COMMITTEE,
      Act.LEAVE_JOINT_COMMITTEE,
      Act.DISSOLVE_JOINT_COMMITTEE);

  /** R9: Derbyshire speaks with one voice. */
  static final Set<Act> R9 = EnumSet.of(Act.SUBMIT_TO_GOVERNMENT, Act.ACCEPT_POWERS);

  /** R13: a service or staff shared, powers delegated. */
  private static final Set<Act> R13 = EnumSet.of(Act.SHARE_SERVICE, Act.SHARE_STAFF, Act.DELEGATE);

  private static final Set<Act> ABOUT_MONEY = EnumSet.of(Act.SPEND, Act.SAVE, Act.PROCURE);

  /** A step while it is being put together: one per council or committee, body and action. */
  private static final class Draft {
    Participant council;
    Committee committee;
    Body body;
    Action action;
    Set<Act> acts = EnumSet.noneOf(Act.class);
    SortedSet<String> conditions = new TreeSet<>();
    /** The law of each act, or the rule that names none. */
    Map<Act, SortedSet<String>> basis = new EnumMap<>(Act.class);
  }

  private final Situation situation;
  private final Optional<CollaborationLevel> level;
  private final List<Draft> drafts = new ArrayList<>();

  /** The law of what is nobody's but the council's, and of what regulations do not list. */
  private static final String OF_COUNCIL = "LGA 1972 s101(1)";

  private static final String OF_EXECUTIVE = "LGA 2000 s9D(2)";

  /** The law of steps where no rule names it, or the rule that takes them and shows none. */
  private String by = "";

  // ---- what comes out
  final SortedSet<Oracle.Step> steps = new TreeSet<>();
  final SortedMap<String, SortedSet<CouncilId>> findings = new TreeMap<>();
  final SortedMap<String, SortedSet<CouncilId>> assumptions = new TreeMap<>();
  boolean lacksLead;
  boolean sharesBySomeMeans;

  RouteRules(Situation situation, Optional<CollaborationLevel> level) {
    this.situation = situation;
    this.level = level;
  }

  void apply() {
    for (Act act : situation.acts) {
      if (isFrameworkPlan(situation, act)) {
        situation.participants.forEach(council -> adoptFrameworkPlan(council, act));
      } else if (R6.contains(act)) {
        for (Participant council : situation.participants) {
          arrangeJointCommittee(council, act);
          restsOn(council, act, jointArrangements(council, act));
        }
        membersNotTakingPart(act);
      } else if (act == Act.NOTE) {
        situation.participants.forEach(council -> noteProgress(council, act));
      } else if (R9.contains(act)) {
        speakWithOneVoice(act);
      } else {
        withinRemitOrNot(act);
      }
    }
    if (situation.acts.contains(Act.ADOPT_STRATEGY) && situation.frameworkPlanIsAssumed) {
      assumptions.put("not-a-framework-plan", new TreeSet<>());
    }
    if (situation.committee != null
        && !isThere(situation.committee)
        && situation.acts.stream().anyMatch(act -> isForR7(situation, act))) {
      find("joint-committee-not-in-being"); // R8
    }
    informJointCommittee();
    scrutiniseBefore();
    for (Draft draft : drafts) {
      steps.add(finished(draft));
    }
    servicesHeld();
  }

  // ---- R1 to R5: each council by itself

  /** The council's own route for an act without a rule of its own; answers who decides. */
  private Body ownRoute(Participant council, Act act) {
    if (situation.withinFrameworkIsAssumed) {
      assume("within-framework", council);
    }
    assumeWithinBudget(council, act);
    boolean outside = isOutside(council, act);

    // R1: a committee system
    Optional<Body> delegate = outside ? Optional.empty() : delegate(council, act);
    by = delegate.isPresent() ? OF_COUNCIL + "(a)" : OF_COUNCIL;
    if (council.isCommitteeSystem()) {
      Body body = outside ? Body.COUNCIL : delegate.orElse(Body.COMMITTEE);
      step(council, body, Action.DECIDE, act);
      return body;
    }

    if (council.functionIsAssumedFor(act)) {
      assume("function", council);
    }

    // R3: the council's function; outside budget or framework the council alone (R5)
    if (council.functionFor(act) == Function.COUNCIL) {
      Body body = delegate.orElse(Body.COUNCIL);
      step(council, body, Action.DECIDE, act);
      return body;
    }

    // the executive's function, or unknown, which is treated as that (R3)

    // R5: outside budget or framework
    if (outside) {
      by = "SI 2000/2853 reg 5; SI 2000/2853 Sch 4";
      step(council, Body.EXECUTIVE, Action.RECOMMEND, act);
      step(council, Body.COUNCIL, Action.DECIDE, act);
      return Body.COUNCIL;
    }

    // R2: within them, the body that the scheme of delegation names, else the executive
    Body body = delegate.orElse(Body.EXECUTIVE);
    by = delegate.isPresent() ? "LGA 2000 s9E" : OF_EXECUTIVE + "; LGA 2000 s9E";
    step(council, body, Action.DECIDE, act);
    boolean belowKnownThreshold = !council.money.isEmpty()
        && council.threshold.known
        && KeyDecisionRules.reachesThreshold(situation, council) == Answer.NO;
    if (council.delegation == null
        && belowKnownThreshold
        && KeyDecisionRules.isOneWard(council, act)) {
      find("may-be-delegated", council);
    }
    return body;
  }

  /** R5: stated as unknown is as within. Positions and consents have rules of their own. */
  private boolean isOutside(Participant council, Act act) {
    if (act == Act.ENDORSE || R9.contains(act)) {
      return false;
    }
    if (situation.withinFramework == Answer.NO) {
      return true;
    }
    return ABOUT_MONEY.contains(act)
        && council.money.stream().anyMatch(entry -> entry.withinBudget == Answer.NO);
  }

  /**
   * R1 to R3: the smallest row that holds the sum. What is not an executive's goes to committees
   * and officers, and rows for executive functions do not fit it.
   */
  private Optional<Body> delegate(Participant council, Act act) {
    boolean executive =
        !council.isCommitteeSystem() && council.functionFor(act) != Function.COUNCIL;
    Delegation smallest = null;
    for (Delegation row : council.delegation == null ? List.<Delegation>of() : council.delegation) {
      Function kind = executive ? Function.EXECUTIVE : Function.COUNCIL;
      boolean fits = row.function().isEmpty() || row.function().get() == kind;
      boolean able = executive || row.body() == Body.COMMITTEE || row.body() == Body.OFFICER;
      if (fits && able && holds(row, council) && (smallest == null || isSmaller(row, smallest))) {
        smallest = row;
      }
    }
    return Optional.ofNullable(smallest).map(Delegation::body);
  }

  /** "upTo" is inclusive; without entries, only rows without it. */
  private boolean holds(Delegation row, Participant council) {
    if (row.upTo().isEmpty()) {
      return true;
    }
    BigDecimal sum = KeyDecisionRules.largestSumOfOneKind(council);
    return sum != null && sum.compareTo(row.upTo().get()) <= 0;
  }

  private boolean isSmaller(Delegation row, Delegation other) {
    if (row.upTo().isEmpty()) {
      return false;
    }
    return other.upTo().isEmpty() || row.upTo().get().compareTo(other.upTo().get()) < 0;
  }

  // ---- R4

  private static boolean isFrameworkPlan(Situation situation, Act act) {
    return act == Act.ADOPT_FRAMEWORK_PLAN
        || (act == Act.ADOPT_STRATEGY && situation.frameworkPlan == Answer.YES);
  }

  private void adoptFrameworkPlan(Participant council, Act act) {
    by = council.isCommitteeSystem()
        ? OF_COUNCIL
        : "SI 2000/2853 reg 4(1); SI 2000/2853 reg 5(1); SI 2000/2853 Sch 3";
    if (!council.isCommitteeSystem()) {
      step(council, Body.EXECUTIVE, Action.RECOMMEND, act);
    }
    step(council, Body.COUNCIL, Action.DECIDE, act); // R1 says the same for a committee system
  }

  // ---- R6

  /** R6: by the council's own form and the function. */
  private static Set<String> jointArrangements(Participant council, Act act) {
    return lawOfTogether(sharesOfExecutive(council, act));
  }

  private static Set<String> lawOfTogether(boolean ofExecutive) {
    return ofExecutive
        ? Set.of("LGA 2000 s9EB", "SI 2012/1019")
        : Set.of("LGA 1972 s101(5)", "LGA 1972 s102(1)(b)");
  }

  private static boolean sharesOfExecutive(Participant council, Act act) {
    return !council.isCommitteeSystem() && council.functionFor(act) != Function.COUNCIL;
  }

  private void arrangeJointCommittee(Participant council, Act act) {
    if (council.isCommitteeSystem()) {
      step(council, Body.COUNCIL, Action.DECIDE, act);
      return;
    }
    if (council.functionIsAssumedFor(act)) {
      assume("function", council);
    }
    if (council.functionFor(act) == Function.COUNCIL) {
      step(council, Body.COUNCIL, Action.DECIDE, act);
      return;
    }
    switch (council.jointArrangements) {
      case COUNCIL_DECIDES, UNKNOWN -> step(council, Body.COUNCIL, Action.DECIDE, act);
      case EXECUTIVE_DECIDES -> step(council, Body.EXECUTIVE, Action.DECIDE, act);
      case EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES -> {
        step(council, Body.EXECUTIVE, Action.RECOMMEND, act);
        step(council, Body.COUNCIL, Action.DECIDE, act);
      }
      case COUNCIL_ADVISES_EXECUTIVE_DECIDES -> {
        step(council, Body.COUNCIL, Action.ADVISE, act);
        step(council, Body.EXECUTIVE, Action.DECIDE, act);
      }
    }
  }

  // ---- R7 and R8

  /** Whether R7 can take an act at all: any but those of R4, R6, R9 and R11. */
  static boolean isForR7(Situation situation, Act act) {
    return !isFrameworkPlan(situation, act)
        && act != Act.NOTE
        && !R6.contains(act)
        && !R9.contains(act);
  }

  private void withinRemitOrNot(Act act) {
    Committee committee = situation.committee;
    List<Participant> acting = acting(act);
    if (committee == null
        || committee.existence == Existence.NOT_YET
        || committee.existence == Existence.ENDED) {
      acting.forEach(council -> ownRouteOrEndorse(council, act));
      return;
    }
    // the committee's step, but for councils to which R5 applies
    if (acting.stream().anyMatch(council -> !isOutside(council, act))) {
      by = "R7";
      step(committee, Action.DECIDE, act, committee.existence == Existence.IN_DOUBT);
      if (!committee.members.isEmpty() || isOfCouncils(act)) {
        restsOn(null, act, lawOfMembers(committee, act));
      }
      boolean outsiders = situation.participants.stream()
          .anyMatch(council -> !committee.members.contains(council.id));
      if (outsiders && !isOfCouncils(act)) {
        find("new-joint-committee-needed");
      }
      if (R13.contains(act)) {
        conditionsOfSharing(null, act);
      }
    }
    for (Participant council : acting) {
      boolean member = committee.members.contains(council.id);
      if (committee.existence == Existence.IN_BEING && member && !isOutside(council, act)) {
        // no step of its own; but that it is within budget and framework may be an assumption
        if (act != Act.ENDORSE && situation.withinFrameworkIsAssumed) {
          assume("within-framework", council);
        }
        assumeWithinBudget(council, act);
      } else {
        ownRouteOrEndorse(council, act); // R8: not a member, or in doubt; or R5
      }
    }
  }

  /** For acts about money with entries only the councils that have one; else all participants. */
  private List<Participant> acting(Act act) {
    if (ABOUT_MONEY.contains(act) && KeyDecisionRules.hasMoney(situation)) {
      return situation.participants.stream()
          .filter(council -> !council.money.isEmpty())
          .toList();
    }
    return situation.participants;
  }

  /** R10 has its own route for "endorse"; all other acts follow R1 to R5. */
  private void ownRouteOrEndorse(Participant council, Act act) {
    if (act == Act.ENDORSE) {
      takePosition(council, act);
    } else {
      ownRoute(council, act);
      if (R13.contains(act)) {
        share(council, act);
      }
    }
  }

  /** R7: by the members' forms, as in R6. */
  private Set<String> lawOfMembers(Committee committee, Act act) {
    Set<String> law = new TreeSet<>(isOfCouncils(act) ? lawOfTogether(false) : Set.of());
    for (CouncilId member : committee.members) {
      boolean committees =
          situation.formOfMember(committee, member) == FormOfGovernance.COMMITTEE_SYSTEM;
      law.addAll(lawOfTogether(!committees && !isOfCouncils(act)));
    }
    return law;
  }

  /** Whether the act is a function of full council in each council that takes part. */
  private boolean isOfCouncils(Act act) {
    return situation.participants.stream()
        .allMatch(council -> council.functionFor(act) == Function.COUNCIL);
  }

  private static boolean isThere(Committee committee) {
    return committee.existence == Existence.IN_BEING || committee.existence == Existence.IN_DOUBT;
  }

  /** R6: members whose own arrangements have to follow; to join, only for executive functions. */
  private void membersNotTakingPart(Act act) {
    Committee committee = situation.committee;
    boolean ofMembers = act == Act.LEAVE_JOINT_COMMITTEE
        || act == Act.CHANGE_JOINT_COMMITTEE
        || (act == Act.JOIN_JOINT_COMMITTEE && !isOfCouncils(act));
    if (committee != null
        && isThere(committee)
        && ofMembers
        && committee.members.stream().anyMatch(member -> !situation.takesPart(member))) {
      find("members-not-taking-part");
    }
  }

  // ---- R9

  private void speakWithOneVoice(Act act) {
    by = "R9";
    long ofDerbyshire =
        situation.participants.stream().filter(council -> council.ours).count();
    boolean oneVoice = ofDerbyshire >= 2 && !situation.day.isBefore(LocalDate.of(2019, 9, 1));
    Existence voice = situation.voice == null ? Existence.NOT_YET : situation.voice.existence;

    if (act == Act.ACCEPT_POWERS) {
      consents(act);
      by = "R9";
    }
    if (forCountyAuthority()) {
      speakForCountyAuthority(act, oneVoice, voice);
    } else if (!oneVoice || voice == Existence.ENDED) {
      ownRoutesAndLeadSubmits(act);
    } else if (voice == Existence.IN_DOUBT) {
      step(situation.voice, Action.AGREE_POSITION, act, true);
      ownRoutesAndLeadSubmits(act);
    } else if (voice == Existence.IN_BEING) {
      step(situation.voice, Action.AGREE_POSITION, act, false);
      for (Participant council : situation.participants) {
        if (!situation.voice.members.contains(council.id)) {
          ownPart(council, act);
        }
      }
      by = "R9";
      step(situation.voice, Action.SUBMIT, act, false);
    } else {
      leadersStep(Action.AGREE_POSITION, act);
      leadersStep(Action.SUBMIT, act);
      find("position-not-a-decision");
    }
  }

  /** Whose powers they are, by the Acts that there are on the day. */
  static Powers powersByKnownAct(Situation situation) {
    boolean early = switch (situation.powers) {
      case COMBINED_COUNTY_AUTHORITY -> situation.day.isBefore(LocalDate.of(2023, 10, 26));
      case TO_COUNCILS -> situation.day.isBefore(LocalDate.of(2016, 3, 28));
      case COMBINED_AUTHORITY, UNKNOWN -> false;
    };
    return early ? Powers.UNKNOWN : situation.powers;
  }

  private boolean forCountyAuthority() {
    return situation.acts.contains(Act.ACCEPT_POWERS)
        && powersByKnownAct(situation) == Powers.COMBINED_COUNTY_AUTHORITY;
  }

  private void consents(Act act) {
    if (powersByKnownAct(situation) != situation.powers) {
      find("before-the-act");
    }
    if (forCountyAuthority()) {
      find("consents-beyond");
    }
    for (Participant council : situation.participants) {
      if (forCountyAuthority() && council.tier == Tier.DISTRICT) {
        find("no-consent-of-districts", council);
        if (council.id.equals(situation.lead)) {
          find("lead-may-not-propose", council);
        }
        continue;
      }
      if (consenting(council) == Body.EXECUTIVE && council.functionIsAssumedFor(act)) {
        assume("function", council);
      }
      step(council, consenting(council), Action.CONSENT, act);
      restsOn(
          council,
          act,
          switch (powersByKnownAct(situation)) {
            case COMBINED_COUNTY_AUTHORITY ->
              Set.of("LURA 2023 s10(8)", "LURA 2023 s18(6)", "LURA 2023 s45");
            case COMBINED_AUTHORITY ->
              Set.of(
                  "LDEDCA 2009 s104(10)",
                  "LDEDCA 2009 s105(3A)",
                  "LDEDCA 2009 s105B(2)",
                  "LDEDCA 2009 s110(1)(b)");
            case TO_COUNCILS -> Set.of("CLGDA 2016 s16", "CLGDA 2016 s17(1)(a)");
            case UNKNOWN -> Set.of(); // open
          });
      if (forCountyAuthority()) {
        stepsOf(council, act).forEach(draft -> draft.conditions.add("consult-public"));
      }
    }
  }

  /** Positions as ever, but none except consenting counties and unitaries may propose. */
  private void speakForCountyAuthority(Act act, boolean oneVoice, Existence voice) {
    boolean leaders = oneVoice && voice == Existence.NOT_YET;
    boolean committee = oneVoice && (voice == Existence.IN_BEING || voice == Existence.IN_DOUBT);
    if (leaders) {
      leadersStep(Action.AGREE_POSITION, act);
      find("position-not-a-decision");
    } else if (committee) {
      step(situation.voice, Action.AGREE_POSITION, act, voice == Existence.IN_DOUBT);
    }
    for (Participant council : situation.participants) {
      boolean spokenFor = leaders
          || (committee
              && voice == Existence.IN_BEING
              && situation.voice.members.contains(council.id));
      if (act == Act.SUBMIT_TO_GOVERNMENT && !spokenFor) {
        takePosition(council, act);
      }
      if (council.tier != Tier.DISTRICT) {
        by = "R9";
        step(council, consenting(council), Action.SUBMIT, act);
      }
    }
    if (situation.lead == null) {
      lacksLead = true;
    }
  }

  private Body consenting(Participant council) {
    boolean executive = situation.consentBody.equals("executive")
        && !council.isCommitteeSystem()
        && council.functionFor(Act.ACCEPT_POWERS) != Function.COUNCIL;
    return executive ? Body.EXECUTIVE : Body.COUNCIL;
  }

  /** A council's own route: of powers its consent alone, else its position; answers who acts. */
  private Body ownPart(Participant council, Act act) {
    return act == Act.ACCEPT_POWERS ? consenting(council) : takePosition(council, act);
  }

  /** By the setting "positions"; in a committee system the committee for the executive. */
  private Body takePosition(Participant council, Act act) {
    if (!council.isCommitteeSystem() && council.functionIsAssumedFor(act)) {
      assume("function", council);
    }
    Body body = council.isCommitteeSystem() ? Body.COMMITTEE : Body.EXECUTIVE;
    WhoDecides who = council.functionFor(act) == Function.COUNCIL
        ? WhoDecides.COUNCIL_DECIDES
        : council.positions;
    boolean byExecutiveAlone = who == WhoDecides.EXECUTIVE_DECIDES || who == WhoDecides.UNKNOWN;
    by = council.isCommitteeSystem() || who == WhoDecides.COUNCIL_DECIDES
        ? OF_COUNCIL
        : byExecutiveAlone ? OF_EXECUTIVE : OF_EXECUTIVE + "; " + OF_COUNCIL;
    switch (who) {
      case COUNCIL_DECIDES -> body = Body.COUNCIL;
      case EXECUTIVE_DECIDES -> {}
      case EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES -> {
        step(council, body, Action.RECOMMEND, act);
        body = Body.COUNCIL;
      }
      case COUNCIL_ADVISES_EXECUTIVE_DECIDES -> step(council, Body.COUNCIL, Action.ADVISE, act);
      case UNKNOWN -> body = council.isCommitteeSystem() ? Body.COUNCIL : Body.EXECUTIVE;
    }
    step(council, body, Action.DECIDE, act);
    return body;
  }

  private void ownRoutesAndLeadSubmits(Act act) {
    for (Participant council : situation.participants) {
      Body body = ownPart(council, act);
      if (council.id.equals(situation.lead)) {
        by = "R9";
        step(council, body, Action.SUBMIT, act);
      }
    }
    if (situation.lead == null) {
      lacksLead = true;
    }
  }

  // ---- R11

  private void noteProgress(Participant council, Act act) {
    by = !council.isCommitteeSystem()
        ? "LGA 2000 s9F"
        : switch (council.scrutinyCommittee) {
          case YES -> "SI 2012/1020 reg 4";
          case NO -> OF_COUNCIL;
          case UNKNOWN -> "SI 2012/1020 reg 4; " + OF_COUNCIL;
        };
    boolean scrutiny = !council.isCommitteeSystem() || council.scrutinyCommittee == Answer.YES;
    step(council, scrutiny ? Body.SCRUTINY : Body.COMMITTEE, Action.NOTE, act);
  }

  // ---- R12

  private void informJointCommittee() {
    by = "R12";
    boolean committeeDecides =
        drafts.stream().anyMatch(draft -> draft.committee != null && draft.action == Action.DECIDE);
    if (!situation.localPlaceReport.equals("inform")
        || situation.voice == null
        || committeeDecides
        || !situation.namesAnAmbition
        || !level.equals(Optional.of(CollaborationLevel.LOCAL_PLACE))) {
      return;
    }
    if (situation.voice.existence == Existence.IN_BEING
        || situation.voice.existence == Existence.IN_DOUBT) {
      boolean conditional = situation.voice.existence == Existence.IN_DOUBT;
      situation.acts.forEach(act -> step(situation.voice, Action.INFORM, act, conditional));
    }
  }

  // ---- R13 adds no step: conditions of deciding ones, and what a council's own rest on

  private void share(Participant council, Act act) {
    conditionsOfSharing(council, act);
    Set<String> law = switch (arrangement(act)) {
      case STAFF_PLACED -> Set.of("LGA 1972 s113(1)");
      case DELEGATION ->
        sharesOfExecutive(council, act)
            ? Set.of("LGA 2000 s9EA", "SI 2012/1019")
            : Set.of("LGA 1972 s101(1)(b)");
      case JOINT_COMMITTEE -> jointArrangements(council, act);
      case CONTRACT -> Set.of("Local Authorities (Goods and Services) Act 1970 s1");
      case UNKNOWN -> Set.of(); // open
    };
    restsOn(council, act, law);
    boolean atHand =
        situation.committee != null || situation.acts.contains(Act.ESTABLISH_JOINT_COMMITTEE);
    if (arrangement(act) == Arrangement.JOINT_COMMITTEE && !atHand) {
      find("joint-committee-to-set-up", council);
    }
  }

  /** Of a council's own steps, or of those that are nobody's alone. */
  private void conditionsOfSharing(Participant council, Act act) {
    switch (arrangement(act)) {
      case STAFF_PLACED -> onCondition(council, act, "consult-staff");
      case CONTRACT -> onCondition(council, act, "procurement-law");
      default -> {}
    }
    sharesBySomeMeans = sharesBySomeMeans || arrangement(act) == Arrangement.UNKNOWN;
  }

  private Arrangement arrangement(Act act) {
    if (situation.arrangement != null) {
      return situation.arrangement;
    }
    return act == Act.DELEGATE
        ? Arrangement.DELEGATION
        : act == Act.SHARE_STAFF ? Arrangement.STAFF_PLACED : Arrangement.UNKNOWN;
  }

  // ---- R14

  private void scrutiniseBefore() {
    for (Draft draft : List.copyOf(drafts)) {
      boolean executiveItself = draft.body == Body.EXECUTIVE
          && (draft.action == Action.RECOMMEND
              || draft.action == Action.DECIDE
              || draft.action == Action.CONSENT);
      if (executiveItself && draft.council.scrutinisesBefore) {
        by = "R14";
        draft.acts.forEach(act -> step(draft.council, Body.SCRUTINY, Action.SCRUTINISE, act));
      }
    }
  }

  // ---- R15

  private Answer keyDecision(Draft draft) {
    boolean decides = draft.action == Action.DECIDE;
    boolean forExecutive = draft.body == Body.EXECUTIVE
        || draft.body == Body.EXECUTIVE_MEMBER
        || (draft.body == Body.OFFICER && actsForExecutive(draft));
    if ((decides && forExecutive)
        || (draft.action == Action.CONSENT && draft.body == Body.EXECUTIVE)) {
      assumeNoWards(draft.council, draft.acts);
      return KeyDecisionRules.ofCouncil(situation, draft.council, draft.acts);
    }
    if (decides && draft.body == Body.JOINT_COMMITTEE) {
      if (KeyDecisionRules.allSitOnExecutives(situation, draft.committee) != Answer.NO) {
        situation.participants.stream()
            .filter(member -> draft.committee.members.contains(member.id))
            .forEach(member -> assumeNoWards(member, draft.acts));
      }
      return KeyDecisionRules.ofCommittee(situation, draft.committee, draft.acts);
    }
    return Answer.NO;
  }

  /** An officer of a council that has an executive, with a function of that executive. */
  private static boolean actsForExecutive(Draft draft) {
    return draft.council.form != FormOfGovernance.COMMITTEE_SYSTEM
        && draft.acts.stream().anyMatch(act -> draft.council.functionFor(act) != Function.COUNCIL);
  }

  private void assumeNoWards(Participant council, Set<Act> acts) {
    if (KeyDecisionRules.assumesNoWards(council, acts)) {
      assume("no-ward-effect", council);
    }
  }

  // ---- the finding of section 2 that looks at steps

  private void servicesHeld() {
    for (Draft draft : drafts) {
      if (draft.council != null
          && draft.action == Action.DECIDE
          && !situation.providesAllServices(draft.council.tier)) {
        find("function-not-held", draft.council);
      }
    }
  }

  // ---- putting steps together: one per council or committee, body and action

  private void step(Participant council, Body body, Action action, Act act) {
    add(council, null, body, action, act, false);
  }

  private void step(Committee committee, Action action, Act act, boolean conditional) {
    add(null, committee, Body.JOINT_COMMITTEE, action, act, conditional);
  }

  private void leadersStep(Action action, Act act) {
    add(null, null, Body.LEADERS, action, act, false);
  }

  private void add(
      Participant council,
      Committee committee,
      Body body,
      Action action,
      Act act,
      boolean conditional) {
    Draft same = null;
    for (Draft draft : drafts) {
      if (draft.council == council
          && idOf(draft.committee).equals(idOf(committee))
          && draft.body == body
          && draft.action == action) {
        same = draft;
      }
    }
    if (same == null) {
      same = new Draft();
      same.council = council;
      same.committee = committee;
      same.body = body;
      same.action = action;
      drafts.add(same);
    }
    if (conditional) {
      same.conditions.add("if-in-being");
    }
    same.acts.add(act);
    SortedSet<String> basis = same.basis.computeIfAbsent(act, any -> new TreeSet<>());
    for (String law : by.split("; ")) {
      basis.add("by " + law);
    }
  }

  private static Optional<JointCommitteeId> idOf(Committee committee) {
    return committee == null ? Optional.empty() : Optional.of(committee.id);
  }

  /** The steps of an act, of a council or of nobody alone. */
  private List<Draft> stepsOf(Participant council, Act act) {
    return drafts.stream()
        .filter(draft -> draft.council == council && draft.acts.contains(act))
        .toList();
  }

  /** What a council does by itself for an act rests on that. */
  private void restsOn(Participant council, Act act, Set<String> law) {
    stepsOf(council, act).forEach(draft -> draft.basis.put(act, new TreeSet<>(law)));
  }

  private void onCondition(Participant council, Act act, String condition) {
    stepsOf(council, act).stream()
        .filter(draft -> draft.action == Action.DECIDE)
        .forEach(draft -> draft.conditions.add(condition));
  }

  private Oracle.Step finished(Draft draft) {
    SortedSet<String> law = new TreeSet<>();
    draft.basis.values().forEach(law::addAll);
    return new Oracle.Step(
        draft.council == null ? Optional.empty() : Optional.of(draft.council.id),
        idOf(draft.committee),
        draft.body,
        draft.action,
        EnumSet.copyOf(draft.acts),
        keyDecision(draft),
        draft.conditions,
        law,
        Optional.empty(),
        false);
  }

  private void find(String id) {
    findings.computeIfAbsent(id, any -> new TreeSet<>());
  }

  private void find(String id, Participant council) {
    findings.computeIfAbsent(id, any -> new TreeSet<>()).add(council.id);
  }

  private void assume(String id, Participant council) {
    assumptions.computeIfAbsent(id, any -> new TreeSet<>()).add(council.id);
  }

  private void assumeWithinBudget(Participant council, Act act) {
    if (ABOUT_MONEY.contains(act)
        && council.money.stream().anyMatch(entry -> entry.withinBudgetIsAssumed)) {
      assume("within-budget", council);
    }
  }
}
