package org.visionderbyshire.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.analysis.FactChange;
import org.visionderbyshire.analysis.FactChange.Bearing;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.ExactSum;
import org.visionderbyshire.council.FactWords;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/**
 * What determinations read of somebody's facts on a day, fact by fact. This is all that they read:
 * participants and the matter itself are made from nothing else. What is read of the days of a
 * timetable alone, bank holidays and meetings, is not of one day and not here.
 *
 * @param facts what is known, by kind
 */
record Profile(Map<String, KnownFact> facts) {

  static final String EXISTENCE = "council";
  static final String FORM = "form of governance";
  static final String KEY_DECISION = "key decision";
  static final String CALL_IN = "call-in";
  static final String NOTICES = "notices";
  static final String ARRANGEMENTS = "joint arrangements";
  static final String POSITIONS = "positions";
  static final String PRACTICE = "scrutiny before decisions";
  static final String SCRUTINY_COMMITTEE = "scrutiny committee";
  static final String DELEGATION = "delegation";
  static final String NAME_OF = "name of the ";
  static final String DECLINED = "declined";
  static final String ALLIES = "allies";
  static final String PHASE_MEMBER = "member of the phase";
  static final String MEMBER_OF = "member of ";
  static final String TIER = "tier";
  static final String AREA = "area";
  static final String STANDING = "joint committee";
  static final String ALL_EXECUTIVE = "all executive members";
  static final String AGREEMENT = "call-in agreement";
  static final String REVIEWERS = "call-in of its members";
  static final String DISTRICTS = "districts";
  static final String PHASE = "phase";
  static final String VOICE = "joint committee that speaks for the area";
  static final String AMBITIONS = "ambitions";
  static final String OUTCOMES = "outcomes";

  private static final String UNKNOWN = "unknown";

  /**
   * What is known.
   *
   * @param value what answers depend on
   * @param words the same in words
   * @param source who says so, and whether it is dated
   * @param bearing what it can bear on
   */
  record KnownFact(Object value, String words, String source, Bearing bearing) {}

  Profile {
    facts = new LinkedHashMap<>(facts);
  }

  /** What differs in another profile. */
  List<FactChange> changesTo(Profile other) {
    List<FactChange> changes = new ArrayList<>();
    Set<String> kinds = new LinkedHashSet<>(facts.keySet());
    kinds.addAll(other.facts.keySet());
    for (String kind : kinds) {
      KnownFact mine = facts.getOrDefault(kind, absent(kind));
      KnownFact theirs = other.facts.getOrDefault(kind, absent(kind));
      if (!mine.value().equals(theirs.value())) {
        changes.add(new FactChange(
            kind, mine.words(), theirs.words(), stronger(mine.bearing(), theirs.bearing())));
      } else if (!mine.source().equals(theirs.source()) || !mine.words().equals(theirs.words())) {
        changes.add(
            new FactChange(kind, told(mine), told(theirs), weaker(mine.bearing(), Bearing.WORDS)));
      }
    }
    return changes;
  }

  private static Bearing weaker(Bearing one, Bearing other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String told(KnownFact known) {
    return known.words() + (known.source().isEmpty() ? "" : " (" + known.source() + ")");
  }

  private static Bearing stronger(Bearing one, Bearing other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static KnownFact absent(String kind) {
    String words = kind.startsWith(MEMBER_OF) ? "no" : UNKNOWN;
    return new KnownFact(words, words, "", Bearing.NOTHING);
  }

  /** Of a council; only whether it is there, unless it is in being by both facts. */
  static Profile of(Facts facts, CouncilId id, LocalDate day, boolean whole) {
    Map<String, KnownFact> known = new LinkedHashMap<>();
    Optional<Council> council = facts.council(id);
    String being = council
        .map(there -> there.period().contains(day) ? "in being" : "not in being")
        .orElse(UNKNOWN);
    known.put(EXISTENCE, new KnownFact(being, being, "", Bearing.ANSWERS));
    if (council.isEmpty() || !whole) {
      return new Profile(known);
    }
    Council there = council.get();
    known.put(TIER, new KnownFact(there.tier(), there.tier().words(), "", Bearing.ANSWERS));
    boolean ours = facts.isOurs(there);
    known.put(
        AREA, new KnownFact(ours, ours ? "of the area" : "not of the area", "", Bearing.ANSWERS));
    known.put("name", new KnownFact("", there.name(), "", Bearing.WORDS));
    known.put(
        "code, status and region",
        new KnownFact(
            List.of(there.gss(), there.status(), there.region(), there.citations()),
            register(there),
            "",
            Bearing.NOTHING));
    ConstitutionRecord constitution = facts.constitution(id);
    put(
        known,
        FORM,
        constitution.form(day),
        form -> form,
        Term::words,
        FormOfGovernance.UNKNOWN,
        Bearing.ANSWERS);
    put(
        known,
        "form in words",
        constitution.formInWords(day),
        words -> "",
        words -> words,
        "",
        Bearing.WORDS);
    put(
        known,
        KEY_DECISION,
        constitution.keyDecision(day),
        Profile::plain,
        Profile::words,
        UNKNOWN,
        Bearing.ANSWERS);
    put(
        known,
        CALL_IN,
        constitution.callIn(day),
        clock -> clock,
        Profile::words,
        CallIn.builder().build(),
        Bearing.ANSWERS);
    put(
        known,
        NOTICES,
        constitution.notices(day),
        Profile::plain,
        Profile::words,
        NO_CLOCKS,
        Bearing.ANSWERS);
    put(
        known,
        ARRANGEMENTS,
        constitution.jointArrangements(day),
        arrangements -> arrangements,
        Term::words,
        WhoDecides.UNKNOWN,
        Bearing.ANSWERS);
    put(
        known,
        POSITIONS,
        constitution.positions(day),
        positions -> positions,
        Term::words,
        WhoDecides.UNKNOWN,
        Bearing.ANSWERS);
    put(
        known,
        PRACTICE,
        constitution.preDecisionScrutiny(day),
        practice -> practice,
        Term::words,
        Answer.UNKNOWN,
        Bearing.ANSWERS);
    put(
        known,
        SCRUTINY_COMMITTEE,
        constitution.scrutinyCommittee(day),
        answer -> answer,
        Term::words,
        Answer.UNKNOWN,
        Bearing.ANSWERS);
    put(
        known,
        DELEGATION,
        constitution.delegation(day),
        Profile::plain,
        Profile::words,
        UNKNOWN,
        Bearing.ANSWERS);
    for (Body body : BodyName.BODIES) {
      Optional<Fact<BodyName>> name = facts.body(id, body, day);
      if (name.isPresent()) {
        put(known, NAME_OF + body.words(), name, said -> "", BodyName::words, "", Bearing.NOTHING);
      }
    }
    boolean declined = facts.area().declined().stream()
        .anyMatch(fact -> fact.value().equals(id) && fact.period().contains(day));
    known.put(DECLINED, new KnownFact(declined, declined ? "yes" : "no", "", Bearing.ANSWERS));
    List<String> allies = facts.alliances(day).stream()
        .filter(alliance -> alliance.councils().contains(id))
        .flatMap(alliance -> alliance.councils().stream())
        .filter(ally -> !ally.equals(id))
        .flatMap(ally -> facts.council(ally).stream())
        .map(Council::name)
        .distinct()
        .sorted()
        .toList();
    known.put(
        ALLIES,
        new KnownFact(
            !allies.isEmpty(),
            allies.isEmpty() ? "none" : String.join(" and ", allies),
            "",
            Bearing.ANSWERS));
    Answer inPhase = facts
        .area()
        .phase(day)
        .map(phase ->
            phase.members().map(members -> Answer.of(members.contains(id))).orElse(Answer.UNKNOWN))
        .orElse(Answer.NO);
    known.put(PHASE_MEMBER, new KnownFact(inPhase, inPhase.words(), "", Bearing.ANSWERS));
    for (JointCommitteeRecord committee : facts.jointCommittees()) {
      committee
          .membership(id, day)
          .ifPresent(fact -> known.put(
              MEMBER_OF + committee.id(),
              new KnownFact("yes", "yes", source(fact), Bearing.ANSWERS)));
    }
    return new Profile(known);
  }

  /** Whether a council is known and in being on a day. */
  static boolean isInBeing(Facts facts, CouncilId id, LocalDate day) {
    return facts.council(id).map(council -> council.period().contains(day)).orElse(Boolean.FALSE);
  }

  private static String register(Council council) {
    return council.gss().orElse(UNKNOWN)
        + ", "
        + council.status().map(Term::words).orElse(UNKNOWN)
        + ", "
        + council.region().orElse(UNKNOWN);
  }

  /** Of a joint committee. */
  static Profile of(Facts facts, JointCommitteeId id, LocalDate day) {
    Map<String, KnownFact> known = new LinkedHashMap<>();
    Optional<JointCommitteeRecord> committee = facts.jointCommittee(id);
    String standing = committee
        .map(record -> switch (record.existence(day)) {
          case NOT_YET -> "not yet in being";
          case IN_BEING -> "in being";
          case IN_DOUBT -> "in being or not, in doubt";
          case ENDED -> "ended";
        })
        .orElse(UNKNOWN);
    String existenceSource = committee.stream()
        .flatMap(record -> record.existence().stream())
        .map(Profile::source)
        .distinct()
        .collect(Collectors.joining("; "));
    known.put(STANDING, new KnownFact(standing, standing, existenceSource, Bearing.ANSWERS));
    if (committee.isEmpty()) {
      return new Profile(known);
    }
    JointCommitteeRecord record = committee.get();
    known.put("name", new KnownFact("", record.name(), "", Bearing.WORDS));
    Optional<Fact<BodyName>> body = facts.body(id, day);
    if (body.isPresent()) {
      put(known, "name in notices", body, said -> "", BodyName::words, "", Bearing.NOTHING);
    }
    Optional<Fact<Answer>> told = record.allExecutiveMembers(day);
    boolean without = record.members(day).stream()
        .flatMap(member -> facts.constitution(member).form(day).stream())
        .anyMatch(form -> form.value() == FormOfGovernance.COMMITTEE_SYSTEM);
    Answer all = told.map(Fact::value).orElse(without ? Answer.NO : Answer.UNKNOWN);
    known.put(
        ALL_EXECUTIVE,
        new KnownFact(all, all.words(), told.map(Profile::source).orElse(""), Bearing.ANSWERS));
    put(
        known,
        AGREEMENT,
        record.callIn(day),
        agreement -> agreement,
        Term::words,
        UNKNOWN,
        Bearing.ANSWERS);
    put(
        known,
        NOTICES,
        record.notices(day),
        Profile::plain,
        Profile::words,
        NO_CLOCKS,
        Bearing.ANSWERS);
    if (record.callIn(day).map(Fact::value).equals(Optional.of(CallInAgreement.ANY_MEMBER))) {
      Set<String> clocks = new TreeSet<>();
      for (CouncilId member : record.members(day)) {
        clocks.add(member
            + " "
            + facts
                .constitution(member)
                .callIn(day)
                .map(Fact::value)
                .map(Profile::words)
                .orElse(UNKNOWN));
      }
      known.put(REVIEWERS, new KnownFact(clocks, String.join("; ", clocks), "", Bearing.ANSWERS));
    }
    known.put("host", idle(ids(record.hosts(day))));
    known.put("funding", idle(ids(record.funders(day))));
    known.put("remit", idle(record.remit(day).map(Fact::value).orElse(UNKNOWN)));
    known.put("roles", idle(String.join("; ", record.roles())));
    return new Profile(known);
  }

  /** Of the area as a whole. */
  static Profile of(Facts facts, LocalDate day) {
    Map<String, KnownFact> known = new LinkedHashMap<>();
    List<String> districts =
        sorted(facts.districts(day).stream().map(Council::id).toList());
    known.put(
        DISTRICTS,
        new KnownFact(
            districts,
            districts.size() + ": " + String.join(", ", districts),
            "",
            Bearing.ANSWERS));
    Optional<Phase> phase = facts.area().phase(day);
    String members = phase
        .map(current ->
            current.members().map(all -> String.join(", ", sorted(all))).orElse("members unknown"))
        .orElse("none");
    known.put(
        PHASE,
        new KnownFact(members, members, phase.map(Phase::title).orElse(""), Bearing.ANSWERS));
    String voice = facts.area().voice().map(JointCommitteeId::value).orElse("none");
    known.put(VOICE, new KnownFact(voice, voice, "", Bearing.ANSWERS));
    known.put(AMBITIONS, vocabulary(facts.area().ambitions()));
    known.put(OUTCOMES, vocabulary(facts.area().outcomes()));
    known.put("name", new KnownFact("", facts.area().name(), "", Bearing.WORDS));
    return new Profile(known);
  }

  private static KnownFact vocabulary(Map<String, String> names) {
    return new KnownFact(
        Set.copyOf(names.keySet()),
        names.size() + ": " + String.join(", ", new TreeSet<>(names.values())),
        "",
        Bearing.ANSWERS);
  }

  private static KnownFact idle(String words) {
    return new KnownFact(words, words.isEmpty() ? "none" : words, "", Bearing.NOTHING);
  }

  private static <T> void put(
      Map<String, KnownFact> known,
      String kind,
      Optional<Fact<T>> fact,
      Function<T, Object> value,
      Function<T, String> words,
      Object absent,
      Bearing bearing) {
    Object plain = fact.<Object>map(there -> value.apply(there.value())).orElse(absent);
    known.put(
        kind,
        new KnownFact(
            plain,
            plain.equals(absent) && bearing == Bearing.ANSWERS
                ? UNKNOWN
                : fact.map(there -> words.apply(there.value())).orElse(UNKNOWN),
            fact.map(Profile::source).orElse(""),
            bearing));
  }

  private static String source(Fact<?> fact) {
    return (fact.period().isUndated() ? "undated, " : "")
        + fact.citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
  }

  private static String ids(List<CouncilId> councils) {
    return String.join(", ", sorted(councils));
  }

  private static List<String> sorted(List<CouncilId> councils) {
    return councils.stream().map(CouncilId::value).sorted().toList();
  }

  // ---- values that are equal where they mean the same

  private static Object plain(KeyDecisionThreshold threshold) {
    return List.of(
        plain(threshold.revenue()),
        plain(threshold.capital()),
        plain(threshold.saving()),
        plain(threshold.virement()),
        plain(threshold.income()),
        threshold.exactSum().orElseGet(() -> ExactSum.builder().build()),
        threshold.usesShare() ? plain(threshold.shareOfServiceBudget()) : "");
  }

  private static Object plain(Optional<BigDecimal> sum) {
    return sum.map(pounds -> pounds.signum() == 0 ? BigDecimal.ZERO : pounds.stripTrailingZeros());
  }

  /** The order of rows counts only among those of one limit. */
  private static Object plain(List<Delegation> rows) {
    return rows.stream()
        .sorted(Comparator.comparing(row -> row.upTo().orElse(BigDecimal.valueOf(Long.MAX_VALUE))))
        .map(row -> List.<Object>of(row.body(), plain(row.upTo()), row.function()))
        .toList();
  }

  private static final Object NO_CLOCKS = List.of(List.of("", ""), List.of("", ""));

  private static Object plain(Notices notices) {
    return List.of(plainClock(notices.longClock()), plainClock(notices.shortClock()));
  }

  private static List<String> plainClock(Optional<Notices.Clock> clock) {
    return List.of(
        clock.flatMap(Notices.Clock::unit).map(Term::code).orElse(""),
        clock.flatMap(Notices.Clock::bankHolidays).map(Term::code).orElse(""));
  }

  // ---- the same in words

  static String words(KeyDecisionThreshold threshold) {
    List<String> parts = new ArrayList<>();
    if (threshold.splitsByType()) {
      threshold.revenue().ifPresent(sum -> parts.add(Figures.pounds(sum) + " revenue"));
      threshold.capital().ifPresent(sum -> parts.add(Figures.pounds(sum) + " capital"));
    } else {
      threshold.revenue().ifPresent(sum -> parts.add(Figures.pounds(sum)));
    }
    threshold.saving().ifPresent(sum -> parts.add(Figures.pounds(sum) + " saving"));
    threshold.virement().ifPresent(sum -> parts.add(Figures.pounds(sum) + " virement"));
    threshold.income().ifPresent(sum -> parts.add(Figures.pounds(sum) + " income"));
    if (threshold.usesShare()) {
      parts.add(threshold.shareOfServiceBudget().map(Figures::perCent).orElse("")
          + " of the service's budget");
    }
    threshold.exactSum().map(FactWords::of).filter(words -> !words.isEmpty()).ifPresent(parts::add);
    return parts.isEmpty() ? "no sum" : String.join(", ", parts);
  }

  static String words(CallIn clock) {
    List<String> parts = new ArrayList<>();
    clock
        .days()
        .ifPresent(days -> parts.add(days
            + clock.unit().map(unit -> " " + unit.words()).orElse("")
            + (days == 1 ? " day" : " days")));
    if (clock.days().isEmpty()) {
      clock.unit().ifPresent(unit -> parts.add(unit.words() + " days"));
    }
    clock.bankHolidays().ifPresent(rule -> parts.add("bank holidays " + rule.words()));
    clock
        .scope()
        .ifPresent(scope -> parts.add(
            switch (scope) {
              case EXECUTIVE -> "every decision of the executive";
              case KEY -> "key decisions only";
            }));
    if (clock.waiver() != Answer.UNKNOWN) {
      parts.add(clock.waiver() == Answer.YES ? "can be waived" : "cannot be waived");
    }
    return parts.isEmpty() ? UNKNOWN : String.join(", ", parts);
  }

  private static String words(Notices notices) {
    return "28 clear days: " + words(notices.longClock()) + ", five clear days: "
        + words(notices.shortClock());
  }

  private static String words(Optional<Notices.Clock> clock) {
    return clock
            .flatMap(Notices.Clock::unit)
            .map(unit -> unit.words() + " days")
            .orElse(UNKNOWN)
        + clock
            .flatMap(Notices.Clock::bankHolidays)
            .map(rule -> " with bank holidays " + rule.words())
            .orElse("");
  }

  private static String words(List<Delegation> rows) {
    return rows.isEmpty()
        ? "nothing is delegated"
        : rows.stream()
            .map(row -> row.body().words()
                + row.upTo().map(sum -> " up to " + Figures.pounds(sum)).orElse("")
                + row.function()
                    .map(kind -> " for " + kind.words() + " functions")
                    .orElse(""))
            .collect(Collectors.joining(", "));
  }
}
