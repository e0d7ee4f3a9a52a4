package org.visionderbyshire.input;

import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilStatus;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.ExactSum;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.vocabulary.Answer;

/** What facts can say that users bring. */
public final class FactsForm {

  private static final String FIRST_DAY = "The first day on which it holds";
  private static final String UNDATED = "undated";
  private static final String SAYS_SO = "Who says so";
  private static final String BY = "Who confirmed these parts";
  private static final String CONFIRMED = "When they were confirmed";
  private static final String ABOUT_A_COUNCIL = "The id of the council";
  private static final String ABOUT_A_COMMITTEE = "The id of the joint committee";
  private static final String WHICH_BODY =
      "Which body: joint-committee for a joint committee, one of the others for a council";

  /** A council. */
  public static final Form<Council, Council.Builder> COUNCIL = Form.of(
          "council",
          "A council that the model lacks, or that takes the place of one with the same id",
          Council.Builder::new,
          council -> new Council.Builder().from(council),
          Council.Builder::build)
      .needed(
          "id",
          Kind.COUNCIL,
          Council::id,
          Council.Builder::id,
          "The id by which initiatives name it",
          "every council needs an id")
      .needed(
          "name",
          Kind.NAME,
          Council::name,
          Council.Builder::name,
          "Its official name",
          "every council needs its name")
      .optional(
          "gss",
          Kind.NAME,
          Council::gss,
          Council.Builder::gss,
          "Its code of the Office for National Statistics")
      .needed(
          "tier",
          Kind.word(Tier.class),
          Council::tier,
          Council.Builder::tier,
          "Its tier of local government")
      .optional(
          "status",
          Kind.word(CouncilStatus.class),
          Council::status,
          Council.Builder::status,
          "What it is by charter or statute")
      .optional(
          "region",
          Kind.NAME,
          Council::region,
          Council.Builder::region,
          "Its statistical region, such as East Midlands")
      .optional(
          "area",
          Kind.NAME,
          Council::area,
          Council.Builder::area,
          "The area that it counts to: derbyshire for one of ours")
      .standing(
          "from",
          Kind.PERIOD,
          Period.ALWAYS,
          Council::period,
          Council.Builder::period,
          FIRST_DAY,
          UNDATED)
      .list("citation", Kind.CITATIONS, Council::citations, Council.Builder::citations, SAYS_SO)
      .made();

  private static final Kind.Word<Counting> COUNTING = Kind.word(Counting.class);

  /** Whether exactly the sum counts, for each kind of money. */
  public static final Form<ExactSum, ExactSum.Builder> EXACT_SUM = Form.of(
          "exactSum",
          "Whether a sum that is exactly reached counts as reached: one word for all kinds of"
              + " money, or a word for each",
          ExactSum.Builder::new,
          exact -> new ExactSum.Builder().from(exact),
          ExactSum.Builder::build)
      .optional(
          "spending", COUNTING, ExactSum::spending, ExactSum.Builder::spending, "For money spent")
      .optional("saving", COUNTING, ExactSum::saving, ExactSum.Builder::saving, "For money saved")
      .optional(
          "virement",
          COUNTING,
          ExactSum::virement,
          ExactSum.Builder::virement,
          "For transfers between budgets")
      .optional(
          "income", COUNTING, ExactSum::income, ExactSum.Builder::income, "For money that comes in")
      .made();

  /** What a council calls a significant sum. */
  public static final Form<KeyDecisionThreshold, KeyDecisionThreshold.Builder> KEY_DECISION =
      Form.of(
              "keyDecision",
              "What the council calls a significant sum, whole",
              KeyDecisionThreshold.Builder::new,
              threshold -> new KeyDecisionThreshold.Builder().from(threshold),
              KeyDecisionThreshold.Builder::build)
          .optional(
              "revenue",
              Kind.POUNDS,
              KeyDecisionThreshold::revenue,
              KeyDecisionThreshold.Builder::revenue,
              "The sum for revenue")
          .optional(
              "capital",
              Kind.POUNDS,
              KeyDecisionThreshold::capital,
              KeyDecisionThreshold.Builder::capital,
              "The sum for capital")
          .optional(
              "saving",
              Kind.POUNDS,
              KeyDecisionThreshold::saving,
              KeyDecisionThreshold.Builder::saving,
              "The sum for savings",
              "the sums for revenue and capital hold")
          .optional(
              "virement",
              Kind.POUNDS,
              KeyDecisionThreshold::virement,
              KeyDecisionThreshold.Builder::virement,
              "The sum for transfers between budgets",
              "the sums for revenue and capital hold")
          .optional(
              "income",
              Kind.POUNDS,
              KeyDecisionThreshold::income,
              KeyDecisionThreshold.Builder::income,
              "The sum for money that comes in",
              "the sums for revenue and capital hold")
          .optional(
              "exactSum",
              Kind.entry(EXACT_SUM, COUNTING),
              KeyDecisionThreshold::exactSum,
              KeyDecisionThreshold.Builder::exactSum,
              EXACT_SUM.words())
          .optional(
              "shareOfServiceBudget",
              Kind.PER_CENT,
              KeyDecisionThreshold::shareOfServiceBudget,
              KeyDecisionThreshold.Builder::shareOfServiceBudget,
              "A share, in per cent, of what the service has for its budget")
          .optional(
              "combine",
              Kind.word(Combine.class),
              KeyDecisionThreshold::combine,
              KeyDecisionThreshold.Builder::combine,
              "The sum alone, or the greater of the sum and the share",
              "the greater if a share is given")
          .made();

  /** How long a council waits for call-in, and what can be called in. */
  public static final Form<CallIn, CallIn.Builder> CALL_IN = Form.of(
          "callIn",
          "The council's call-in clock, whole",
          CallIn.Builder::new,
          clock -> new CallIn.Builder().from(clock),
          CallIn.Builder::build)
      .optional("days", Kind.DAYS, CallIn::days, CallIn.Builder::days, "How many clear days")
      .optional(
          "unit",
          Kind.word(DayUnit.class),
          CallIn::unit,
          CallIn.Builder::unit,
          "What days these are; working days are Mondays to Fridays")
      .optional(
          "bankHolidays",
          Kind.word(BankHolidayRule.class),
          CallIn::bankHolidays,
          CallIn.Builder::bankHolidays,
          "What becomes of bank holidays")
      .optional(
          "scope",
          Kind.word(CallInScope.class),
          CallIn::scope,
          CallIn.Builder::scope,
          "Which decisions can be called in: all of the executive, or key ones only")
      .standing(
          "waiver",
          Kind.word(Answer.class),
          Answer.UNKNOWN,
          CallIn::waiver,
          CallIn.Builder::waiver,
          "Whether call-in can be waived by agreement, as the constitution asks")
      .made();

  /** How one clock of notices counts. */
  public static final Form<Notices.Clock, Notices.Clock.Builder> CLOCK = Form.of(
          "clock",
          "How a clock counts",
          Notices.Clock.Builder::new,
          clock -> new Notices.Clock.Builder().from(clock),
          Notices.Clock.Builder::build)
      .optional(
          "unit",
          Kind.word(DayUnit.class),
          Notices.Clock::unit,
          Notices.Clock.Builder::unit,
          "What days it counts")
      .optional(
          "bankHolidays",
          Kind.word(BankHolidayRule.class),
          Notices.Clock::bankHolidays,
          Notices.Clock.Builder::bankHolidays,
          "What it does with bank holidays")
      .made();

  /** How the days of public notices are counted. */
  public static final Form<Notices, Notices.Builder> NOTICES = Form.of(
          "notices",
          "How the days of public notices are counted",
          Notices.Builder::new,
          notices -> new Notices.Builder().from(notices),
          Notices.Builder::build)
      .optional(
          "long",
          Kind.entry(CLOCK),
          Notices::longClock,
          Notices.Builder::longClock,
          "The clock of the 28 clear days")
      .optional(
          "short",
          Kind.entry(CLOCK),
          Notices::shortClock,
          Notices.Builder::shortClock,
          "The clock of the five clear days")
      .made();

  /** A row of a scheme of delegation. */
  public static final Form<Delegation, Delegation.Builder> DELEGATION = Form.of(
          "delegation",
          "A row of the scheme of delegation",
          Delegation.Builder::new,
          row -> new Delegation.Builder().from(row),
          Delegation.Builder::build)
      .needed(
          "body",
          Kind.word(Delegation.BODIES),
          Delegation::body,
          Delegation.Builder::body,
          "Who may decide")
      .optional(
          "upTo",
          Kind.POUNDS,
          Delegation::upTo,
          Delegation.Builder::upTo,
          "The largest sum, itself included",
          "any sum, and matters without one")
      .optional(
          "function",
          Kind.word(Function.class),
          Delegation::function,
          Delegation.Builder::function,
          "The functions that the row is for",
          "any")
      .made();

  /** Parts of one council's constitution. */
  public static final Form<Constitution, Constitution.Builder> CONSTITUTION = Form.of(
          "constitution",
          "Parts of one council's constitution for one period. Each part is a fact of its own:"
              + " leaving one out says nothing about it",
          Constitution.Builder::new,
          entry -> new Constitution.Builder().from(entry),
          Constitution.Builder::build)
      .needed(
          "council",
          Kind.COUNCIL,
          Constitution::council,
          Constitution.Builder::council,
          ABOUT_A_COUNCIL,
          "whose constitution it is")
      .standing(
          "from",
          Kind.PERIOD,
          Period.ALWAYS,
          Constitution::period,
          Constitution.Builder::period,
          FIRST_DAY,
          UNDATED)
      .optional(
          "form",
          Kind.word(FormOfGovernance.class),
          Constitution::form,
          Constitution.Builder::form,
          "The form of governance")
      .optional(
          "formInWords",
          Kind.NAME,
          Constitution::formInWords,
          Constitution.Builder::formInWords,
          "The form of governance in the council's own terms")
      .optional(
          "keyDecision",
          Kind.entry(KEY_DECISION),
          Constitution::keyDecision,
          Constitution.Builder::keyDecision,
          KEY_DECISION.words())
      .optional(
          "callIn",
          Kind.entry(CALL_IN),
          Constitution::callIn,
          Constitution.Builder::callIn,
          CALL_IN.words())
      .optional(
          "notices",
          Kind.entry(NOTICES),
          Constitution::notices,
          Constitution.Builder::notices,
          NOTICES.words())
      .optional(
          "jointArrangements",
          Kind.word(WhoDecides.class),
          Constitution::jointArrangements,
          Constitution.Builder::jointArrangements,
          "Who decides that the council sets up, joins, changes or leaves a joint committee for"
              + " executive functions")
      .optional(
          "positions",
          Kind.word(WhoDecides.class),
          Constitution::positions,
          Constitution.Builder::positions,
          "Who takes a position for the council: endorses, or submits something to Government. In a"
              + " committee system the committee has the place of the executive")
      .standing(
          "preDecisionScrutiny",
          Kind.word(Answer.class),
          Answer.UNKNOWN,
          Constitution::preDecisionScrutiny,
          Constitution.Builder::preDecisionScrutiny,
          "Whether scrutiny looks at proposals before the executive decides")
      .standing(
          "scrutinyCommittee",
          Kind.word(Answer.class),
          Answer.UNKNOWN,
          Constitution::scrutinyCommittee,
          Constitution.Builder::scrutinyCommittee,
          "Whether the council, in a committee system, has an overview and scrutiny committee")
      .optional(
          "delegation",
          Kind.items(Kind.entry(DELEGATION)),
          Constitution::delegation,
          Constitution.Builder::delegation,
          "The scheme of delegation, whole. An empty list says that nothing is delegated")
      .list(
          "citation",
          Kind.CITATIONS,
          Constitution::citations,
          Constitution.Builder::citations,
          SAYS_SO)
      .optional(
          "confirmedBy",
          Kind.NAME,
          Constitution::confirmedBy,
          Constitution.Builder::confirmedBy,
          BY)
      .optional(
          "confirmedOn",
          Kind.DAY,
          Constitution::confirmedOn,
          Constitution.Builder::confirmedOn,
          CONFIRMED)
      .made();

  /** A council's part in a joint committee. */
  public static final Form<Part, Part.Builder> PART = Form.of(
          "part",
          "A council's part in a joint committee for a while",
          Part.Builder::new,
          part -> new Part.Builder().from(part),
          Part.Builder::build)
      .needed(
          "council",
          Kind.COUNCIL,
          Part::council,
          Part.Builder::council,
          ABOUT_A_COUNCIL,
          "which council it is")
      .standing(
          "from",
          Kind.PERIOD,
          Period.ALWAYS,
          Part::period,
          Part.Builder::period,
          FIRST_DAY,
          UNDATED)
      .made();

  /** Parts of what is known of one joint committee. */
  public static final Form<JointCommittee, JointCommittee.Builder> JOINT_COMMITTEE = Form.of(
          "jointCommittee",
          "Parts of what is known of one joint committee. Each part is a fact of its own: leaving"
              + " one out says nothing about it",
          JointCommittee.Builder::new,
          entry -> new JointCommittee.Builder().from(entry),
          JointCommittee.Builder::build)
      .needed(
          "id",
          Kind.JOINT_COMMITTEE,
          JointCommittee::id,
          JointCommittee.Builder::id,
          "The id by which initiatives name it",
          "which joint committee it is")
      .optional(
          "name",
          Kind.NAME,
          JointCommittee::name,
          JointCommittee.Builder::name,
          "What it is called")
      .standing(
          "from",
          Kind.PERIOD,
          Period.ALWAYS,
          JointCommittee::period,
          JointCommittee.Builder::period,
          "The first day on which the parts hold. It is also the first on which the committee is in"
              + " being, if there are members, or none of name, remit, allExecutiveMembers, callIn"
              + " and notices")
      .optional(
          "remit",
          Kind.NAME,
          JointCommittee::remit,
          JointCommittee.Builder::remit,
          "What it is there for")
      .list(
          "roles",
          Kind.distinct(Kind.NAME),
          JointCommittee::roles,
          JointCommittee.Builder::roles,
          "What it is there to do")
      .list(
          "members",
          Kind.items(Kind.entry(PART)),
          JointCommittee::members,
          JointCommittee.Builder::members,
          "Its members")
      .list(
          "host",
          Kind.items(Kind.entry(PART)),
          JointCommittee::host,
          JointCommittee.Builder::host,
          "The councils that host it")
      .list(
          "funding",
          Kind.items(Kind.entry(PART)),
          JointCommittee::funding,
          JointCommittee.Builder::funding,
          "The councils that fund it")
      .standing(
          "allExecutiveMembers",
          Kind.word(Answer.class),
          Answer.UNKNOWN,
          JointCommittee::allExecutiveMembers,
          JointCommittee.Builder::allExecutiveMembers,
          "Whether all its members sit on executives")
      .optional(
          "callIn",
          Kind.word(CallInAgreement.class),
          JointCommittee::callIn,
          JointCommittee.Builder::callIn,
          "What the councils agreed about calling in its decisions")
      .optional(
          "notices",
          Kind.entry(NOTICES),
          JointCommittee::notices,
          JointCommittee.Builder::notices,
          NOTICES.words())
      .list(
          "citation",
          Kind.CITATIONS,
          JointCommittee::citations,
          JointCommittee.Builder::citations,
          SAYS_SO)
      .optional(
          "confirmedBy",
          Kind.NAME,
          JointCommittee::confirmedBy,
          JointCommittee.Builder::confirmedBy,
          BY)
      .optional(
          "confirmedOn",
          Kind.DAY,
          JointCommittee::confirmedOn,
          JointCommittee.Builder::confirmedOn,
          CONFIRMED)
      .made();

  /** Councils whose services one structure provides. */
  public static final Form<Alliance, Alliance.Builder> ALLIANCE = Form.of(
          "alliance",
          "Councils whose services one structure provides",
          Alliance.Builder::new,
          alliance -> new Alliance.Builder().from(alliance),
          Alliance.Builder::build)
      .needed(
          "councils",
          Kind.distinct(Kind.COUNCIL),
          Alliance::councils,
          Alliance.Builder::councils,
          "The ids of the councils",
          "an alliance needs two councils")
      .standing(
          "from",
          Kind.PERIOD,
          Period.ALWAYS,
          Alliance::period,
          Alliance.Builder::period,
          FIRST_DAY,
          UNDATED)
      .list("citation", Kind.CITATIONS, Alliance::citations, Alliance.Builder::citations, SAYS_SO)
      .made();

  /** Somebody who sits on a body. */
  public static final Form<BodyName.Member, BodyName.Member.Builder> MEMBER = Form.of(
          "member",
          "Somebody who sits on a body",
          BodyName.Member.Builder::new,
          member -> new BodyName.Member.Builder().from(member),
          BodyName.Member.Builder::build)
      .needed(
          "name",
          Kind.NAME,
          BodyName.Member::name,
          BodyName.Member.Builder::name,
          "The name of the person",
          "who it is")
      .optional(
          "office",
          Kind.NAME,
          BodyName.Member::office,
          BodyName.Member.Builder::office,
          "The office that the person holds, such as Leader of the Council")
      .made();

  /** What a body is called and who sits on it. */
  public static final Form<BodyName, BodyName.Builder> BODY = Form.of(
          "body",
          "What a body is called and who sits on it: one of a council, or a joint committee. It is"
              + " named in notices and documents; no rule reads it",
          BodyName.Builder::new,
          body -> new BodyName.Builder().from(body),
          BodyName.Builder::build)
      .optional(
          "council", Kind.COUNCIL, BodyName::council, BodyName.Builder::council, ABOUT_A_COUNCIL)
      .optional(
          "jointCommittee",
          Kind.JOINT_COMMITTEE,
          BodyName::jointCommittee,
          BodyName.Builder::jointCommittee,
          ABOUT_A_COMMITTEE)
      .needed(
          "body", Kind.word(BodyName.BODIES), BodyName::body, BodyName.Builder::body, WHICH_BODY)
      .needed(
          "name",
          Kind.NAME,
          BodyName::name,
          BodyName.Builder::name,
          "What it is called, such as Cabinet or Strategy Committee",
          "every body here needs its name")
      .list(
          "members",
          Kind.distinct(Kind.entry(MEMBER)),
          BodyName::members,
          BodyName.Builder::members,
          "Who sits on it")
      .standing(
          "from",
          Kind.PERIOD,
          Period.ALWAYS,
          BodyName::period,
          BodyName.Builder::period,
          FIRST_DAY,
          UNDATED)
      .list("citation", Kind.CITATIONS, BodyName::citations, BodyName.Builder::citations, SAYS_SO)
      .made();

  /** The days on which a body meets. */
  public static final Form<Meetings, Meetings.Builder> MEETINGS = Form.of(
          "meetings",
          "The days on which a body meets: one of a council, or a joint committee",
          Meetings.Builder::new,
          meetings -> new Meetings.Builder().from(meetings),
          Meetings.Builder::build)
      .optional(
          "council", Kind.COUNCIL, Meetings::council, Meetings.Builder::council, ABOUT_A_COUNCIL)
      .optional(
          "jointCommittee",
          Kind.JOINT_COMMITTEE,
          Meetings::jointCommittee,
          Meetings.Builder::jointCommittee,
          ABOUT_A_COMMITTEE)
      .needed(
          "body", Kind.word(Meetings.BODIES), Meetings::body, Meetings.Builder::body, WHICH_BODY)
      .needed(
          "dates",
          Kind.distinct(Kind.DAY),
          Meetings::dates,
          Meetings.Builder::dates,
          "Its meetings",
          "the days on which the body meets")
      .made();

  /** Facts that users bring. */
  public static final Form<FactSheet, FactSheet.Builder> FACTS = Form.of(
          "facts",
          "Facts that users bring, each dated and cited",
          FactSheet.Builder::new,
          sheet -> new FactSheet.Builder().from(sheet),
          FactSheet.Builder::build)
      .list(
          "councils",
          Kind.items(Kind.entry(COUNCIL)),
          FactSheet::councils,
          FactSheet.Builder::councils,
          "Councils")
      .list(
          "constitutions",
          Kind.items(Kind.entry(CONSTITUTION)),
          FactSheet::constitutions,
          FactSheet.Builder::constitutions,
          "Parts of constitutions")
      .list(
          "jointCommittees",
          Kind.items(Kind.entry(JOINT_COMMITTEE)),
          FactSheet::jointCommittees,
          FactSheet.Builder::jointCommittees,
          "Parts of joint committees")
      .list(
          "alliances",
          Kind.items(Kind.entry(ALLIANCE)),
          FactSheet::alliances,
          FactSheet.Builder::alliances,
          "Strategic alliances")
      .list(
          "bodies",
          Kind.items(Kind.entry(BODY)),
          FactSheet::bodies,
          FactSheet.Builder::bodies,
          "Names of bodies and who sits on them")
      .list(
          "meetings",
          Kind.items(Kind.entry(MEETINGS)),
          FactSheet::meetings,
          FactSheet.Builder::meetings,
          "Calendars of meetings")
      .list(
          "bankHolidays",
          Kind.BANK_HOLIDAYS,
          FactSheet::bankHolidays,
          FactSheet.Builder::bankHolidays,
          "Bank holidays, as the object that gov.uk publishes. Only those of England and Wales are"
              + " read; the others may be there")
      .made();

  private FactsForm() {}
}
