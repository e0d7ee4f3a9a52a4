package org.visionderbyshire.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FactWords;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Service;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.internal.words.RoutePhrases;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Figures;

/** An example in a few lines: who does what, and what must be supplied. */
final class ExampleWords {

  /** Not those of a locale, which differ between versions of Java. */
  private static final List<String> MONTHS = List.of(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December");

  private final WorkedExample worked;
  private final Facts facts;

  /** Words for an example; names are looked up in the facts and in what it supplies. */
  ExampleWords(WorkedExample worked, Facts facts) {
    this.worked = worked;
    this.facts = worked.given().facts(facts);
  }

  // ---- the initiative

  /** What is proposed, such as {@code on 1 June 2022, Erewash Borough Council is asked to save}. */
  String initiative() {
    Initiative initiative = worked.given().initiative();
    List<String> words = new ArrayList<>();
    int many = initiative.participants().size();
    words.add("on "
        + day(initiative.on())
        + ", "
        + names(initiative.participants())
        + (many == 1 ? " is" : " are")
        + " asked to "
        + English.and(initiative.acts().stream().map(RoutePhrases::doing).toList()));
    initiative.lead().ifPresent(lead -> words.add(name(lead) + " leads"));
    initiative
        .jointCommittee()
        .ifPresent(committee -> words.add("the joint committee is the " + name(committee)));
    initiative.money().forEach(entry -> words.add(money(entry)));
    initiative.wards().forEach((council, impact) -> words.add(wards(impact) + " " + name(council)));
    initiative
        .ambitions()
        .forEach(id -> words.add(
            "it serves the ambition " + quoted(facts.area().ambitions().getOrDefault(id, id))));
    initiative.effects().forEach(effect -> words.add(effect(effect)));
    initiative.forms().forEach(form -> words.add("the form is " + form.words()));
    initiative
        .services()
        .forEach(number -> words.add("it is about the service "
            + quoted(Optional.ofNullable(Service.standardList().get(number))
                .map(Service::description)
                .orElse(number.toString()))));
    stated(initiative, words);
    worked.given().window().ifPresent(window -> {
      window.from().ifPresent(first -> words.add("days are asked for from " + day(first) + " on"));
      window
          .published()
          .forEach((whose, day) -> words.add(
              "the decision of " + name(CouncilId.of(whose)) + " is published on " + day(day)));
    });
    return String.join("; ", words);
  }

  private static void stated(Initiative initiative, List<String> words) {
    if (initiative.collectiveRegionalAction() != Answer.UNKNOWN) {
      words.add("joint activity beyond the county is "
          + (initiative.collectiveRegionalAction() == Answer.YES ? "needed" : "not needed"));
    }
    initiative
        .localApplicationOf()
        .ifPresent(county -> words.add("it applies a county-wide initiative locally"));
    initiative.frameworkPlan().ifPresent(plan -> words.add(frameworkPlan(plan)));
    if (initiative.powers() != Powers.UNKNOWN) {
      words.add("the powers are for " + initiative.powers().words());
    }
    initiative.arrangement().ifPresent(means -> words.add(arrangement(means)));
    initiative.function().ifPresent(function -> words.add(function(function)));
    initiative
        .withinFramework()
        .ifPresent(within -> words.add("it is " + within(within, "the policy framework")));
    switch (initiative.urgency()) {
      case NORMAL -> {}
      case NOTICE_IMPRACTICABLE -> words.add("28 days' notice is impracticable");
      case SPECIAL -> words.add("the urgency is special");
    }
    switch (initiative.privacy()) {
      case NO -> {}
      case EXEMPT -> words.add("the public is to be kept out");
      case CONFIDENTIAL ->
        words.add("the public is to be kept out, as the information is confidential");
    }
    if (initiative.waiveCallIn()) {
      words.add("call-in is to be waived");
    }
  }

  private static String within(Answer answer, String limits) {
    return switch (answer) {
      case YES -> "within " + limits;
      case NO -> "outside " + limits;
      case UNKNOWN -> "perhaps outside " + limits;
    };
  }

  private static String frameworkPlan(Answer answer) {
    return switch (answer) {
      case YES -> "it is a plan of the policy framework";
      case NO -> "it is no plan of the policy framework";
      case UNKNOWN -> "it is perhaps a plan of the policy framework";
    };
  }

  private static String arrangement(Arrangement arrangement) {
    return switch (arrangement) {
      case DELEGATION -> "it is done by delegation";
      case JOINT_COMMITTEE -> "it is done through a joint committee";
      case STAFF_PLACED -> "it is done by placing staff at another council's disposal";
      case CONTRACT -> "it is done by contract";
      case UNKNOWN -> "by what means it is done, is stated to be unknown";
    };
  }

  private static String function(Function function) {
    return switch (function) {
      case EXECUTIVE -> "it is stated to be a function of the executive";
      case COUNCIL -> "it is stated to be a function of full council";
      case UNKNOWN -> "whose function it is, is stated to be unknown";
    };
  }

  private String money(MoneyEntry entry) {
    String verb = switch (entry.kind()) {
      case SPENDING -> " spends ";
      case SAVING -> " saves ";
      case VIREMENT -> " moves between budgets ";
      case INCOME -> " receives ";
    };
    return name(entry.council())
        + verb
        + Figures.pounds(entry.amount())
        + " ("
        + entry.type().words()
        + entry
            .withinBudget()
            .map(within -> ", " + within(within, "the approved budget"))
            .orElse("")
        + ")";
  }

  private static String wards(WardImpact impact) {
    return switch (impact) {
      case ONE -> "it affects one ward of";
      case TWO_OR_MORE -> "it affects two or more wards of";
      case UNKNOWN -> "it is stated to affect nobody knows how many wards of";
    };
  }

  private String effect(Effect effect) {
    String outcome = effect
        .outcome()
        .map(id -> facts.area().outcomes().getOrDefault(id, id))
        .or(effect::outcomeText)
        .orElseGet(effect::name);
    return "it is to improve "
        + quoted(outcome)
        + (effect.reach() == Reach.PLACE
            ? " in the area of " + names(effect.places())
            : switch (effect.reach()) {
              case NATIONAL -> " in the whole nation";
              case REGIONAL -> " in the region";
              case COUNTY_WIDE, PLACE -> " in the whole county";
            });
  }

  // ---- what is supplied

  /** The facts that must be supplied; none where those at hand do. */
  Optional<String> supplied() {
    return Optional.of(worked.given().supplied())
        .filter(supplied -> !supplied.equals(Case.NOTHING))
        .map(this::sheet);
  }

  private String sheet(FactSheet sheet) {
    List<String> words = new ArrayList<>();
    for (Council council : sheet.councils()) {
      words.add(council.name()
          + " is a "
          + council.tier().words()
          + " council "
          + (facts.isOurs(council) ? "of " : "outside ")
          + facts.area().name());
    }
    for (Constitution entry : sheet.constitutions()) {
      words.add(
          name(entry.council()) + during(entry.period()) + " " + English.and(constitution(entry)));
    }
    for (JointCommittee entry : sheet.jointCommittees()) {
      words.add("the " + name(entry.id()) + " " + English.and(committee(entry)));
    }
    for (Alliance alliance : sheet.alliances()) {
      words.add(names(alliance.councils()) + " have an alliance");
    }
    return String.join("; ", words);
  }

  private static List<String> constitution(Constitution entry) {
    List<String> words = new ArrayList<>();
    entry.form().ifPresent(form -> words.add(form(form)));
    entry.keyDecision().ifPresent(threshold -> words.add(threshold(threshold)));
    entry.callIn().ifPresent(callIn -> words.add(callIn(callIn)));
    entry.notices().ifPresent(notices -> words.add(notices(notices)));
    entry
        .jointArrangements()
        .ifPresent(who -> words.add(whoDecides(who, "decide on joint committees")));
    entry
        .positions()
        .ifPresent(who -> words.add(whoDecides(who, "take positions for the council")));
    if (entry.preDecisionScrutiny() != Answer.UNKNOWN) {
      words.add(
          entry.preDecisionScrutiny() == Answer.YES
              ? "has scrutiny look at proposals before they are decided"
              : "has no scrutiny before decisions");
    }
    if (entry.scrutinyCommittee() != Answer.UNKNOWN) {
      words.add(
          entry.scrutinyCommittee() == Answer.YES
              ? "has an overview and scrutiny committee"
              : "has no overview and scrutiny committee");
    }
    entry.delegation().ifPresent(rows -> words.add(delegation(rows)));
    return words;
  }

  /** To whom a constitution leaves it to do something. */
  private static String whoDecides(WhoDecides who, String does) {
    return switch (who) {
      case COUNCIL_DECIDES -> "lets full council " + does;
      case EXECUTIVE_DECIDES -> "lets its executive " + does;
      case EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES ->
        "lets full council " + does + " after its executive recommended";
      case COUNCIL_ADVISES_EXECUTIVE_DECIDES ->
        "lets its executive " + does + " after full council advised";
      case UNKNOWN -> "does not say who is to " + does;
    };
  }

  private static String form(FormOfGovernance form) {
    return switch (form) {
      case EXECUTIVE -> "has an executive";
      case COMMITTEE_SYSTEM -> "has a committee system";
      case UNKNOWN -> "has a form of governance that nobody knows";
    };
  }

  private static String threshold(KeyDecisionThreshold threshold) {
    List<String> sums = new ArrayList<>();
    threshold.revenue().ifPresent(sum -> sums.add(Figures.pounds(sum) + " of revenue"));
    threshold.capital().ifPresent(sum -> sums.add(Figures.pounds(sum) + " of capital"));
    threshold.saving().ifPresent(sum -> sums.add(Figures.pounds(sum) + " saved"));
    threshold.virement().ifPresent(sum -> sums.add(Figures.pounds(sum) + " moved between budgets"));
    threshold.income().ifPresent(sum -> sums.add(Figures.pounds(sum) + " of income"));
    if (threshold.usesShare()) {
      threshold
          .shareOfServiceBudget()
          .ifPresent(share -> sums.add(
              "if that is more, " + Figures.perCent(share) + " of the budget of the service"));
    }
    return "calls significant " + English.or(sums)
        + threshold
            .exactSum()
            .map(FactWords::of)
            .filter(exact -> !exact.isEmpty())
            .map(exact -> " (" + exact + ")")
            .orElse("");
  }

  private static String callIn(CallIn callIn) {
    List<String> words = new ArrayList<>();
    callIn
        .scope()
        .ifPresent(scope -> words.add(
            switch (scope) {
              case EXECUTIVE -> "for all decisions of its executive";
              case KEY -> "for key decisions only";
            }));
    callIn
        .days()
        .ifPresent(
            days -> words.add("of " + English.number(days) + (days == 1 ? " day" : " days")));
    callIn.unit().ifPresent(unit -> words.add("counted in " + unit.words() + " days"));
    callIn.bankHolidays().ifPresent(rule -> words.add(bankHolidays(rule)));
    if (callIn.waiver() != Answer.UNKNOWN) {
      words.add(
          callIn.waiver() == Answer.YES
              ? "that can be waived by agreement"
              : "that cannot be waived");
    }
    return words.isEmpty() ? "has call-in" : "has call-in " + String.join(", ", words);
  }

  private static String bankHolidays(BankHolidayRule rule) {
    return switch (rule) {
      case EXCLUDED -> "without bank holidays";
      case COUNTED -> "with bank holidays among them";
    };
  }

  private static String notices(Notices notices) {
    List<String> words = new ArrayList<>();
    notices.longClock().ifPresent(clock -> words.add("28 clear days" + clock(clock)));
    notices.shortClock().ifPresent(clock -> words.add("five clear days" + clock(clock)));
    return words.isEmpty()
        ? "says nothing of how clear days are counted"
        : "counts " + English.and(words);
  }

  private static String clock(Notices.Clock clock) {
    return clock.unit().map(DayUnit::words).map(unit -> " in " + unit + " days").orElse("")
        + clock.bankHolidays().map(rule -> " " + bankHolidays(rule)).orElse("");
  }

  private static String delegation(List<Delegation> rows) {
    return rows.isEmpty()
        ? "delegates nothing"
        : "delegates "
            + English.and(rows.stream()
                .map(row -> row.function()
                        .map(function -> function.words() + " functions")
                        .orElse("everything")
                    + row.upTo().map(sum -> " up to " + Figures.pounds(sum)).orElse("")
                    + " to "
                    + switch (row.body()) {
                      case EXECUTIVE -> "its executive";
                      case EXECUTIVE_MEMBER -> "a member of its executive";
                      case OFFICER -> "an officer";
                      default -> "a " + row.body().words();
                    })
                .toList());
  }

  private List<String> committee(JointCommittee entry) {
    List<String> words = new ArrayList<>();
    if (!entry.period().equals(Period.ALWAYS)) {
      words.add("is in being" + during(entry.period()));
    }
    if (!entry.members().isEmpty()) {
      words.add("has among its members "
          + names(entry.members().stream().map(part -> part.council()).toList()));
    }
    if (entry.allExecutiveMembers() != Answer.UNKNOWN) {
      words.add(
          entry.allExecutiveMembers() == Answer.YES
              ? "consists of members of executives"
              : "has members who sit on no executive");
    }
    entry
        .callIn()
        .ifPresent(agreed -> words.add(
            switch (agreed) {
              case NONE -> "has agreed on no call-in";
              case ANY_MEMBER -> "has agreed that any member council can call in";
              case ANY_AFFECTED_COUNCIL -> "has agreed that any affected council can call in";
            }));
    entry.notices().ifPresent(notices -> words.add(notices(notices)));
    return words.isEmpty() ? List.of("exists") : words;
  }

  // ---- names, days and sums

  private String name(CouncilId id) {
    return facts.council(id).map(Council::name).orElse(id.value());
  }

  private String name(JointCommitteeId id) {
    return facts.jointCommittee(id).map(JointCommitteeRecord::name).orElse(id.value());
  }

  private String names(Collection<CouncilId> ids) {
    return English.and(ids.stream().map(this::name).toList());
  }

  private static String quoted(String words) {
    return "\"" + words + "\"";
  }

  private static String during(Period period) {
    return period.from().map(first -> " from " + day(first)).orElse("")
        + period.to().map(last -> " until " + day(last)).orElse("");
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
