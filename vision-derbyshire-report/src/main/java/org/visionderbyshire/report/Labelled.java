package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FactWords;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.NoticeContents;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Figures;

/**
 * A part of an initiative or of facts, in words. Immutable and thread-safe.
 *
 * @param label what it is
 * @param words what is said there
 */
record Labelled(String label, String words) {

  public Labelled {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(words, "words");
  }

  /**
   * What an initiative says; what it leaves out is left out.
   *
   * @param facts where names are looked up
   */
  static List<Labelled> of(Initiative initiative, Facts facts) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    Parts parts = new Parts();
    parts.add("Acts", Wording.list(initiative.acts()));
    parts.add("As of", English.day(initiative.on()));
    initiative.lead().ifPresent(lead -> parts.add("Lead", Wording.name(facts, lead)));
    parts.add("Takes part", names(facts, initiative.participants()));
    parts.all("Partners", initiative.partners(), "; ", partner -> partner);
    parts.all(
        "Ambitions",
        initiative.ambitions(),
        ", ",
        ambition -> facts.area().ambitions().getOrDefault(ambition, ambition));
    parts.add("Forms", Wording.list(initiative.forms()));
    parts.all("Effects", initiative.effects(), "; ", effect -> effect(facts, effect));
    if (initiative.collectiveRegionalAction() != Answer.UNKNOWN) {
      parts.add(
          "Joint activity beyond the county", Wording.of(initiative.collectiveRegionalAction()));
    }
    initiative.localApplicationOf().ifPresent(county -> parts.add("Local application of", county));
    initiative
        .frameworkPlan()
        .ifPresent(answer -> parts.add("Plan of the policy framework", Wording.of(answer)));
    if (initiative.powers() != Powers.UNKNOWN) {
      parts.add("Powers", Wording.of(initiative.powers()));
    }
    initiative
        .arrangement()
        .ifPresent(arrangement -> parts.add("Arrangement", Wording.of(arrangement)));
    if (initiative.waiveCallIn()) {
      parts.add("Call-in to be waived", "yes");
    }
    notice(parts, initiative.notice());
    initiative.function().ifPresent(function -> parts.add("Function", Wording.of(function)));
    parts.all("Money", initiative.money(), "; ", money -> money(facts, money));
    initiative
        .withinFramework()
        .ifPresent(answer -> parts.add("Within the policy framework", Wording.of(answer)));
    parts.all(
        "Wards",
        initiative.wards().entrySet(),
        "; ",
        wards -> Wording.name(facts, wards.getKey()) + ": " + Wording.of(wards.getValue()));
    parts.all("Services", initiative.services(), ", ", number -> Integer.toString(number));
    if (initiative.urgency() != Urgency.NORMAL) {
      parts.add("Urgency", Wording.of(initiative.urgency()));
    }
    if (initiative.isPrivate()) {
      parts.add("In private", Wording.of(initiative.privacy()));
    }
    initiative
        .jointCommittee()
        .ifPresent(id -> parts.add("Joint committee", Wording.name(facts, id)));
    return parts.list;
  }

  private static void notice(Parts parts, NoticeContents notice) {
    parts.all("Documents", notice.documents(), "; ", title -> title);
    notice.contact().ifPresent(contact -> parts.add("Contact", contact));
    notice.procedure().ifPresent(procedure -> parts.add("Later documents", procedure));
    parts.all(
        "Paragraphs of LGA 1972 Sch 12A",
        notice.exemptParagraphs(),
        ", ",
        paragraph -> Integer.toString(paragraph));
    notice.publicInterest().ifPresent(interest -> parts.add("Public interest", interest));
  }

  /**
   * What a fact sheet says; what it leaves out is left out.
   *
   * @param facts where names are looked up
   */
  static List<Labelled> of(FactSheet sheet, Facts facts) {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(facts, "facts");
    Parts parts = new Parts();
    for (Council council : sheet.councils()) {
      parts.add(council.name(), "is a council: " + Wording.of(council.tier()));
    }
    for (Constitution entry : sheet.constitutions()) {
      parts.add(Wording.name(facts, entry.council()), constitution(entry) + during(entry.period()));
    }
    for (JointCommittee entry : sheet.jointCommittees()) {
      parts.add(
          entry.name().orElse(Wording.name(facts, entry.id())),
          committee(facts, entry) + during(entry.period()));
    }
    for (Alliance alliance : sheet.alliances()) {
      parts.add("Alliance", names(facts, alliance.councils()) + during(alliance.period()));
    }
    for (BodyName body : sheet.bodies()) {
      parts.add(
          "Body",
          body(facts, body.council(), body.jointCommittee(), body.body()) + ": " + body.words()
              + during(body.period()));
    }
    for (Meetings meetings : sheet.meetings()) {
      parts.add(
          "Meetings",
          body(facts, meetings.council(), meetings.jointCommittee(), meetings.body()) + ": "
              + meetings.dates().stream().map(English::day).collect(Collectors.joining(", ")));
    }
    parts.all("Bank holidays", sheet.bankHolidays(), ", ", holiday -> English.day(holiday.date()));
    return parts.list;
  }

  private static final class Parts {
    private final List<Labelled> list = new ArrayList<>();

    void add(String label, String words) {
      if (!words.isBlank()) {
        list.add(new Labelled(label, words));
      }
    }

    <T> void all(String label, Collection<T> values, String between, Function<T, String> words) {
      add(label, values.stream().map(words).collect(Collectors.joining(between)));
    }

    String inLine() {
      return list.stream()
          .map(part -> part.label() + ": " + part.words())
          .collect(Collectors.joining("; "));
    }
  }

  private static String effect(Facts facts, Effect effect) {
    String outcome = effect
        .outcome()
        .map(id -> "\"" + facts.area().outcomes().getOrDefault(id, id) + "\"")
        .or(() -> effect.outcomeText().map(text -> "\"" + text + "\""))
        .orElse("an outcome");
    return outcome
        + (effect.reach() == Reach.PLACE
            ? " in " + names(facts, effect.places())
            : ", " + Wording.of(effect.reach()));
  }

  private static String money(Facts facts, MoneyEntry entry) {
    return Wording.name(facts, entry.council()) + ": " + Figures.pounds(entry.amount()) + " "
        + Wording.of(entry.type()) + " " + Wording.of(entry.kind())
        + entry
            .serviceBudget()
            .map(budget -> ", of a service budget of " + Figures.pounds(budget))
            .orElse("")
        + entry
            .withinBudget()
            .map(answer -> ", within the approved budget: " + Wording.of(answer))
            .orElse("");
  }

  private static String constitution(Constitution entry) {
    Parts parts = new Parts();
    entry.form().ifPresent(form -> parts.add("form", Wording.of(form)));
    entry.formInWords().ifPresent(words -> parts.add("form in words", words));
    entry.keyDecision().ifPresent(sums -> parts.add("key decision from", FactWords.of(sums)));
    entry.callIn().ifPresent(callIn -> parts.add("call-in", FactWords.of(callIn)));
    entry.notices().ifPresent(notices -> parts.add("notices", FactWords.of(notices)));
    entry.jointArrangements().ifPresent(who -> parts.add("joint arrangements", Wording.of(who)));
    entry.positions().ifPresent(who -> parts.add("positions", Wording.of(who)));
    if (entry.preDecisionScrutiny() != Answer.UNKNOWN) {
      parts.add("pre-decision scrutiny", Wording.of(entry.preDecisionScrutiny()));
    }
    if (entry.scrutinyCommittee() != Answer.UNKNOWN) {
      parts.add("scrutiny committee", Wording.of(entry.scrutinyCommittee()));
    }
    entry.delegation().ifPresent(rows -> parts.add("delegation", FactWords.delegation(rows)));
    return parts.inLine();
  }

  private static String body(
      Facts facts, Optional<CouncilId> council, Optional<JointCommitteeId> committee, Body body) {
    return council
            .map(id -> Wording.name(facts, id) + ", ")
            .or(() -> committee.map(id -> Wording.name(facts, id) + ", "))
            .orElse("")
        + Wording.of(body);
  }

  private static String committee(Facts facts, JointCommittee entry) {
    Parts parts = new Parts();
    entry.remit().ifPresent(remit -> parts.add("remit", remit));
    parts.all("members", entry.members(), ", ", part -> part(facts, part));
    parts.all("hosted by", entry.host(), ", ", part -> part(facts, part));
    parts.all("funded by", entry.funding(), ", ", part -> part(facts, part));
    if (entry.allExecutiveMembers() != Answer.UNKNOWN) {
      parts.add("all members sit on executives", Wording.of(entry.allExecutiveMembers()));
    }
    entry.callIn().ifPresent(agreed -> parts.add("call-in", Wording.of(agreed)));
    entry.notices().ifPresent(notices -> parts.add("notices", FactWords.of(notices)));
    return parts.inLine();
  }

  private static String part(Facts facts, Part part) {
    return Wording.name(facts, part.council()) + during(part.period());
  }

  private static String during(Period period) {
    return period.equals(Period.ALWAYS) ? "" : " (" + English.period(period) + ")";
  }

  private static String names(Facts facts, Collection<CouncilId> ids) {
    return ids.stream().map(id -> Wording.name(facts, id)).collect(Collectors.joining(", "));
  }
}
