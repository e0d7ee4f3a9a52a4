package org.visionderbyshire.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.NoticeContents;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/** What an initiative can say. */
public final class InitiativeForm {

  /** Something that the initiative is to improve. */
  public static final Form<Effect, Effect.Builder> EFFECT = Form.of(
          "effect",
          "Something that the initiative is to improve, and how far that reaches",
          Effect.Builder::new,
          effect -> new Effect.Builder().from(effect),
          Effect.Builder::build)
      .optional(
          "outcome",
          Kind.ID,
          Effect::outcome,
          Effect.Builder::outcome,
          "The id of one of the area's outcomes")
      .optional(
          "outcomeText",
          Kind.NAME,
          Effect::outcomeText,
          Effect.Builder::outcomeText,
          "An outcome in words of your own")
      .needed(
          "reach",
          Kind.word(Reach.class),
          Effect::reach,
          Effect.Builder::reach,
          "How far the effect reaches")
      .list(
          "places",
          Kind.distinct(Kind.COUNCIL),
          Effect::places,
          Effect.Builder::places,
          "The ids of the districts touched; for reach place only, and needed there")
      .made();

  /** A sum of one council's money. */
  public static final Form<MoneyEntry, MoneyEntry.Builder> MONEY = Form.of(
          "money",
          "A sum of one council's money",
          MoneyEntry.Builder::new,
          entry -> new MoneyEntry.Builder().from(entry),
          MoneyEntry.Builder::build)
      .needed(
          "council",
          Kind.COUNCIL,
          MoneyEntry::council,
          MoneyEntry.Builder::council,
          "The id of the council whose money it is; one of the participants",
          "one of the participants")
      .needed(
          "amount",
          Kind.POUNDS,
          MoneyEntry::amount,
          MoneyEntry.Builder::amount,
          "How much it is",
          "pounds, 0 or more")
      .needed(
          "kind",
          Kind.word(MoneyEntry.Kind.class),
          MoneyEntry::kind,
          MoneyEntry.Builder::kind,
          "Spent, saved, moved between budgets, or received")
      .needed(
          "type",
          Kind.word(MoneyEntry.Type.class),
          MoneyEntry::type,
          MoneyEntry.Builder::type,
          "Which budget the money is of")
      .optional(
          "serviceBudget",
          Kind.POUNDS,
          MoneyEntry::serviceBudget,
          MoneyEntry.Builder::serviceBudget,
          "What the service has for its budget, if known")
      .optional(
          "withinBudget",
          Kind.word(Answer.class),
          MoneyEntry::withinBudget,
          MoneyEntry.Builder::withinBudget,
          "Whether the sum is within the approved budget",
          "yes, as an assumption")
      .made();

  /** What notices and records have to carry. */
  public static final Form<NoticeContents, NoticeContents.Builder> NOTICE = Form.of(
          "notice",
          "What public notices and records have to carry; no rule reads it, and what is absent is"
              + " shown as to be filled in",
          NoticeContents.Builder::new,
          notice -> new NoticeContents.Builder().from(notice),
          NoticeContents.Builder::build)
      .list(
          "documents",
          Kind.distinct(Kind.NAME),
          NoticeContents::documents,
          NoticeContents.Builder::documents,
          "The titles of the documents that are put before who decides")
      .optional(
          "contact",
          Kind.NAME,
          NoticeContents::contact,
          NoticeContents.Builder::contact,
          "Whom to ask for copies of them")
      .optional(
          "procedure",
          Kind.NAME,
          NoticeContents::procedure,
          NoticeContents.Builder::procedure,
          "How to ask for documents that are submitted later")
      .list(
          "exemptParagraphs",
          Kind.distinct(Kind.NUMBER),
          NoticeContents::exemptParagraphs,
          NoticeContents.Builder::exemptParagraphs,
          "The paragraphs of LGA 1972 Sch 12A under which information is exempt, 1 to 7")
      .optional(
          "publicInterest",
          Kind.NAME,
          NoticeContents::publicInterest,
          NoticeContents.Builder::publicInterest,
          "Why the public interest is better served by keeping the public out")
      .made();

  /** What councils propose to do together. */
  public static final Form<Initiative, Initiative.Builder> INITIATIVE = Form.of(
          "initiative",
          "What councils propose to do together",
          Initiative.Builder::new,
          Initiative::toBuilder,
          Initiative.Builder::build)
      .needed(
          "id",
          Kind.NAME,
          Initiative::id,
          Initiative.Builder::id,
          "The id by which answers name the initiative; unique in a file",
          "every initiative needs an id")
      .optional(
          "title",
          Kind.TEXT,
          initiative ->
              Optional.of(initiative.title()).filter(title -> !title.equals(initiative.id())),
          Initiative.Builder::title,
          "What it is called",
          "its id")
      .standing(
          "summary",
          Kind.TEXT,
          "",
          Initiative::summary,
          Initiative.Builder::summary,
          "What it is, in a sentence or two")
      .needed(
          "on",
          Kind.DAY,
          Initiative::on,
          Initiative.Builder::on,
          "The day as of which law and all facts are looked up; 10 September 2012 or later",
          "a date such as 2022-06-01")
      .optional(
          "lead",
          Kind.COUNCIL,
          Initiative::lead,
          Initiative.Builder::lead,
          "The id of the council that leads; one of the participants")
      .needed(
          "participants",
          Kind.distinct(Kind.COUNCIL),
          Initiative::participants,
          Initiative.Builder::participants,
          "The ids of the councils that take part",
          "at least one council must take part")
      .list(
          "partners",
          Kind.distinct(Kind.NAME),
          Initiative::partners,
          Initiative.Builder::partners,
          "Others who take part, by name")
      .list(
          "ambitions",
          Kind.distinct(Kind.ID),
          Initiative::ambitions,
          Initiative.Builder::ambitions,
          "The ids of the ambitions that it serves")
      .list(
          "forms",
          Kind.distinct(Kind.word(CollaborationForm.class)),
          initiative -> List.copyOf(initiative.forms()),
          Initiative.Builder::forms,
          "The forms of collaboration that it takes")
      .list(
          "effects",
          Kind.items(Kind.entry(EFFECT)),
          Initiative::effects,
          Initiative.Builder::effects,
          "What it is to improve")
      .standing(
          "collectiveRegionalAction",
          Kind.word(Answer.class),
          Answer.UNKNOWN,
          Initiative::collectiveRegionalAction,
          Initiative.Builder::collectiveRegionalAction,
          "Whether it takes joint activity beyond the county",
          "unknown")
      .optional(
          "localApplicationOf",
          Kind.NAME,
          Initiative::localApplicationOf,
          Initiative.Builder::localApplicationOf,
          "The initiative for the whole county whose local application this is")
      .needed(
          "acts",
          Kind.distinct(Kind.word(Act.class)),
          initiative -> List.copyOf(initiative.acts()),
          Initiative.Builder::acts,
          "What councils are to do",
          "at least one of " + Term.codes(List.of(Act.values())))
      .optional(
          "frameworkPlan",
          Kind.word(Answer.class),
          Initiative::frameworkPlan,
          Initiative.Builder::frameworkPlan,
          "With adopt-strategy, whether that is a plan of the council's policy framework",
          "no, as an assumption")
      .standing(
          "powers",
          Kind.word(Powers.class),
          Powers.UNKNOWN,
          Initiative::powers,
          Initiative.Builder::powers,
          "With accept-powers, in whose hands these come",
          "unknown")
      .optional(
          "arrangement",
          Kind.word(Arrangement.class),
          Initiative::arrangement,
          Initiative.Builder::arrangement,
          "With share-service, share-staff or delegate, by what means",
          "delegation for delegate, staff-placed for share-staff, unknown for share-service")
      .standing(
          "waiveCallIn",
          Kind.FLAG,
          Boolean.FALSE,
          Initiative::waiveCallIn,
          Initiative.Builder::waiveCallIn,
          "Whether it is proposed that call-in does not apply",
          "no")
      .standing(
          "notice",
          Kind.entry(NOTICE),
          NoticeContents.NONE,
          Initiative::notice,
          Initiative.Builder::notice,
          NOTICE.words())
      .optional(
          "function",
          Kind.word(Function.class),
          Initiative::function,
          Initiative.Builder::function,
          "Whose function the matter is",
          "the executive's, as an assumption; for appoint and share-staff, unknown")
      .list(
          "money",
          Kind.items(Kind.entry(MONEY)),
          Initiative::money,
          Initiative.Builder::money,
          "The money that it moves")
      .optional(
          "withinFramework",
          Kind.word(Answer.class),
          Initiative::withinFramework,
          Initiative.Builder::withinFramework,
          "Whether it is within the policy framework",
          "yes, as an assumption")
      .standing(
          "wards",
          new Kind.ByCouncil<>(Kind.word(WardImpact.class)),
          Map.<CouncilId, WardImpact>of(),
          Initiative::wards,
          Initiative.Builder::wards,
          "For each council, by its id, how many wards, or electoral divisions of a county, are"
              + " significantly affected",
          "unknown")
      .list(
          "services",
          Kind.distinct(Kind.NUMBER),
          Initiative::services,
          Initiative.Builder::services,
          "Numbers of the Local Government Service List (LGSL), where it is about services")
      .standing(
          "urgency",
          Kind.word(Urgency.class),
          Urgency.NORMAL,
          Initiative::urgency,
          Initiative.Builder::urgency,
          "Whether the usual notice can be given",
          "normal")
      .standing(
          "private",
          Kind.PRIVACY,
          Privacy.NO,
          Initiative::privacy,
          Initiative.Builder::privacy,
          "Whether it is dealt with in private: for exempt information (LGA 1972 Sch 12A), which is"
              + " also what true means, or for confidential information (LGA 1972 s100A(3))",
          "no")
      .optional(
          "jointCommittee",
          Kind.JOINT_COMMITTEE,
          Initiative::jointCommittee,
          Initiative.Builder::jointCommittee,
          "The id of the joint committee it is for, or of the one that its acts are about")
      .list(
          "citations",
          Kind.distinct(Kind.CITATION),
          Initiative::citations,
          Initiative.Builder::citations,
          "Where the initiative is described")
      .made();

  private InitiativeForm() {}
}
