package org.visionderbyshire.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Condition.Comparison;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Conclusions;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Words;
import org.visionderbyshire.vocabulary.Answer;

/** Every phrase there is, and how they read. */
class PhrasesTest {

  private static final int MOST_DISTRICTS = 8;

  /** Of larger vocabularies not all sets of values are looked at. */
  private static final int SMALL = 8;

  private static List<Object> all(Attribute attribute) {
    if (attribute.kind() == boolean.class) {
      return List.of(false, true);
    }
    return attribute.kind() == int.class
        ? IntStream.rangeClosed(0, MOST_DISTRICTS)
            .mapToObj(count -> (Object) count)
            .toList()
        : Arrays.asList(attribute.kind().getEnumConstants());
  }

  private static Attribute attribute(String type, String name) {
    Class<? extends Situation> situation =
        Objects.requireNonNull(Attribute.situations().get(type), type);
    return Objects.requireNonNull(Attribute.of(situation).get(name), name);
  }

  private static Stream<Attribute> attributes() {
    return Attribute.situations().values().stream()
        .flatMap(type -> Attribute.of(type).values().stream());
  }

  /** Some of all values: every set of a few, else single ones and all but single ones. */
  private static List<Set<Object>> someOf(List<Object> all) {
    List<Set<Object>> some = new ArrayList<>();
    if (all.size() <= SMALL) {
      for (int set = 1; set < (1 << all.size()) - 1; set++) {
        int bits = set;
        some.add(IntStream.range(0, all.size())
            .filter(i -> (bits >> i & 1) == 1)
            .mapToObj(all::get)
            .collect(Collectors.toSet()));
      }
      return some;
    }
    for (Object value : all) {
      some.add(Set.of(value));
      Set<Object> rest = new HashSet<>(all);
      rest.remove(value);
      some.add(rest);
    }
    return some;
  }

  private static void checkWords(String words, String about) {
    assertThat(words)
        .as(about)
        .isNotBlank()
        .isEqualTo(words.strip())
        .doesNotContain("  ", " ,", "_", "null", "a the ", " or or ")
        .doesNotEndWith(".");
    assertThat(Character.isUpperCase(words.charAt(0))).as(words).isFalse();
    assertThat(Arrays.stream(words.split("[ ,]+", -1)).filter(PhrasesTest::isOfProgram))
        .as(words)
        .isEmpty();
  }

  /** Names as programs have them. */
  private static boolean isOfProgram(String word) {
    return word.matches("[a-z]+[A-Z].*") || word.matches("[A-Z]{3,}") && !word.equals("LGA");
  }

  // ---- everything has words

  @Test
  void everyAttributeHasWordsForEveryValue() {
    assertThat(attributes()).hasSizeGreaterThan(100);
    attributes().forEach(attribute -> {
      List<Object> all = all(attribute);
      Map<String, Set<Object>> told = new HashMap<>();
      for (Set<Object> some : someOf(all)) {
        String words = Phrases.condition(attribute, some, all);
        checkWords(words, attribute + " " + some);
        assertThat(told.put(words, some)).as(attribute + ": " + words).isNull();
      }
    });
  }

  @Test
  void everyConditionOfARuleHasWords() {
    attributes().forEach(attribute -> {
      Class<?> kind = attribute.kind();
      Set<String> told = new HashSet<>();
      for (Comparison comparison : Comparison.values()) {
        boolean flag = comparison == Comparison.YES || comparison == Comparison.NO;
        boolean listed = comparison == Comparison.AMONG || comparison == Comparison.NOT_AMONG;
        boolean read = comparison == Comparison.READ;
        if (read || (kind == boolean.class) == flag && (kind == int.class || listed || flag)) {
          List<Object> constants =
              flag || read ? List.of() : List.of(all(attribute).get(kind == int.class ? 2 : 0));
          String words = Phrases.condition(new Condition("", attribute, comparison, constants));
          checkWords(words, attribute + " " + comparison);
          told.add(words);
        }
      }
      assertThat(told).as(attribute.toString()).hasSizeGreaterThanOrEqualTo(3);
    });
  }

  @Test
  void everySituationHasASubjectOfItsOwn() {
    List<String> subjects =
        Attribute.situations().values().stream().map(Phrases::subject).toList();
    assertThat(subjects).hasSize(Attribute.situations().size()).doesNotHaveDuplicates();
    subjects.forEach(subject -> checkWords(subject, subject));
  }

  @Test
  void everyConclusionHasWordsOfItsOwn() throws ReflectiveOperationException {
    Map<String, Conclusion> told = new HashMap<>();
    for (Class<?> kind : Conclusions.kinds().toList()) {
      List<List<Object>> combinations = new ArrayList<>(List.of(List.of()));
      for (RecordComponent component : kind.getRecordComponents()) {
        combinations = combinations.stream()
            .flatMap(values -> values(component.getType()).stream()
                .map(value -> Stream.concat(values.stream(), Stream.of(value)).toList()))
            .toList();
      }
      Constructor<?> constructor = kind.getDeclaredConstructors()[0];
      for (List<Object> values : combinations) {
        Conclusion conclusion = (Conclusion) constructor.newInstance(values.toArray());
        String words = Phrases.conclusion(conclusion);
        checkWords(words, conclusion.toString());
        assertThat(told.put(words, conclusion)).as(words).isNull();
        assertThat(Phrases.conclusions(List.of(conclusion, conclusion))).isEqualTo(words);
      }
    }
  }

  private static List<Object> values(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.asList(type.getEnumConstants());
    }
    if (type == int.class) {
      return List.of(0, 1, 2, 28);
    }
    return type == String.class
        ? List.of("if-in-being", "consult-staff", "anything-else")
        : List.of(Citation.list("LGA 2000 s9EB; SI 2012/1019"));
  }

  // ---- how they read

  @ParameterizedTest(name = "{0}.{1} is {2}")
  @CsvSource(delimiter = '|', textBlock = """
          OutcomeTest | reach | PLACE | the effect touches named places
          OutcomeTest | reach | NATIONAL REGIONAL | the effect reaches beyond the county
          OutcomeTest | collectiveAction | UNKNOWN | whether collective regional or national action is needed is unknown
          OutcomeTest | collectiveAction | YES UNKNOWN | collective regional or national action is or may be needed
          OutcomeTest | localApplication | true | the initiative applies a county-wide one locally
          ParticipationTest | districts | 0 | no district takes part
          ParticipationTest | districts | 1 | one district takes part
          ParticipationTest | districts | 4 | four districts take part
          ParticipationTest | districts | 5 6 7 8 | five to eight districts take part
          ParticipationTest | districts | 1 2 3 5 | one to three or five districts take part
          ParticipationTest | districts | 3 4 | three or four districts take part
          ParticipationTest | districts | 0 1 2 3 | at most three districts take part
          ParticipationTest | districts | 1 2 3 4 5 6 7 8 | at least one district takes part
          ParticipationTest | districts | 0 4 | none or four of the districts take part
          ParticipationTest | districts | 0 1 2 3 5 6 7 8 | the number of districts that take part is not four
          ParticipationTest | ofDistricts | 7 8 | the area has seven or eight districts
          ParticipationTest | ofDistricts | 0 4 | the area has no district or four districts
          ParticipationTest | members | 2 | two districts in the phase in force take part
          ParticipationTest | ofMembers | 1 | one district is in the phase in force
          ParticipationTest | membersKnown | false | which districts are in the phase in force is unknown
          EffectLevel | outcome | COUNTY_WIDE REGIONAL_NATIONAL | by its outcome the effect is county-wide, regional or national
          EffectLevel | participation | NONE | by who takes part the initiative has no level
          EffectLevel | widest | LOCAL_PLACE COUNTY_WIDE REGIONAL_NATIONAL | below the regional level the widest effect has a level
          WholeLevel | effects | false | no effect is named
          FoundLevels | several | true | several levels are found
          CouncilAct | act | ENDORSE | asked to endorse
          CouncilAct | act | SPEND SAVE PROCURE | asked to spend, save or procure
          CouncilAct | act | ESTABLISH_JOINT_COMMITTEE JOIN_JOINT_COMMITTEE CHANGE_JOINT_COMMITTEE LEAVE_JOINT_COMMITTEE DISSOLVE_JOINT_COMMITTEE | asked to set up, join, change, leave or dissolve a joint committee
          CouncilAct | remit | NONE | the matter falls to no joint committee
          CouncilAct | remit | NOT_YET ENDED | the matter falls to a joint committee that is not yet or no longer in being
          CouncilAct | remit | NONE IN_BEING | the matter falls to no joint committee or to one that is in being
          CouncilAct | member | false | the council is no member of the joint committee concerned
          CouncilAct | voice | NONE NOT_YET | the area has no joint committee yet
          CouncilAct | voice | IN_DOUBT | the area's joint committee may have ended
          CouncilAct | accord | NONE | no council of the area takes part
          Limits | budget | NO UNKNOWN | the council's money is not known to be within its budget
          OwnAct | functionOf | COUNCIL | a function of full council
          OwnAct | functionOf | EXECUTIVE UNKNOWN | an executive function or nobody knows whose
          OwnAct | outside | true | the council's part is outside its budget or the policy framework
          OwnAct | delegate | OFFICER | the council's scheme of delegation names an officer for the sum
          OwnAct | whoDecides | EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES | by the council's constitution it is a matter for full council as the executive recommends
          OwnAct | oneWard | false | more than one ward is or may be affected
          JointAct | act | NOTE | the councils are asked to note progress
          JointAct | leadKnown | false | who leads is unknown
          Informing | localPlace | true | the level is local place
          Scrutiny | practice | YES | scrutiny before the decision is the council's practice
          Decision | money | REACHES_THRESHOLD | the council's money reaches its threshold
          Decision | money | NONE BELOW_THRESHOLD | the council moves no money or less than its threshold
          Decision | body | EXECUTIVE EXECUTIVE_MEMBER | a step of the executive or one of its members
          Decision | wards | ONE UNKNOWN | two or more wards are not known to be affected
          JointDecision | allExecutiveMembers | NO | not all members of the joint committee sit on executives
          CallInTest | scope | KEY_DECISIONS | only key decisions can be called in
          CallInTest | key | NO | not a key decision
          NoticeTest | urgency | NOTICE_IMPRACTICABLE SPECIAL | the usual notice cannot be given
          CountTest | clock | LONG | for notices that come weeks ahead
          BankHolidayTest | stated | EXCLUDED | bank holidays are said to be left out
          PublicationTest | given | false | no day of publication is given
          ImplementationTest | callable | UNKNOWN | whether the decision can be called in is unknown
          DatesTest | change | true | the council's notices or call-in change in the meantime
          Participant | inPhase | NO | the council is not in the phase in force
          Participant | notHeld | true | a service is named that the council's tier does not provide
          TouchedPlace | takesPart | false | the district touched takes no part
          Proposal | amountMissing | true | money is to be moved and no entry says how much
          """)
  void regionsRead(String type, String name, String values, String words) {
    Attribute attribute = attribute(type, name);
    List<Object> all = all(attribute);
    assertThat(Phrases.condition(attribute, some(all, values), all)).isEqualTo(words);
  }

  private static Set<Object> some(List<Object> all, String names) {
    List<String> wanted = List.of(names.split(" ", -1));
    Set<Object> some =
        all.stream().filter(value -> wanted.contains(value.toString())).collect(Collectors.toSet());
    assertThat(some).hasSameSizeAs(wanted);
    return some;
  }

  @Test
  void whatIsNotIsSaidWhereThatIsShorter() {
    Attribute act = attribute("OwnAct", "act");
    List<Object> all = all(act);
    Set<Object> most = new HashSet<>(all);
    most.removeAll(some(all, "ENDORSE NOTE"));
    assertThat(Phrases.condition(act, most, all))
        .isEqualTo("not asked to endorse or note progress");
  }

  @Test
  void allOrNothingIsNoRegion() {
    Attribute form = attribute("OwnAct", "form");
    List<Object> all = all(form);
    assertThatIllegalArgumentException().isThrownBy(() -> Phrases.condition(form, Set.of(), all));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrases.condition(form, Set.copyOf(all), all));
  }

  @ParameterizedTest(name = "{0}.{1} {2} {3}")
  @CsvSource(delimiter = '|', textBlock = """
          OwnAct | committeeSystem | YES | | the council has a committee system
          OwnAct | committeeSystem | NO | | the council is not known to have a committee system
          OwnAct | act | NOT_AMONG | ACCEPT_POWERS | the act is not to accept powers
          OwnAct | act | AMONG | ENDORSE NOTE | the act is to endorse or to note progress
          OwnAct | form | NOT_AMONG | UNKNOWN | the council's form of governance is known
          OwnAct | delegate | READ | | whatever body the scheme of delegation names
          OwnAct | functionOf | AMONG | EXECUTIVE | the act is an executive function
          ParticipationTest | districts | AT_LEAST | 1 | at least one district takes part
          ParticipationTest | districts | AT_MOST | 3 | at most three districts take part
          ParticipationTest | districts | ABOVE | 3 | at least four districts take part
          ParticipationTest | districts | BELOW | 1 | no district takes part
          ParticipationTest | districts | BELOW | 0 | never
          ParticipationTest | districts | AMONG | 0 | no district takes part
          ParticipationTest | districts | AMONG | 4 6 | four or six districts take part
          ParticipationTest | districts | NOT_AMONG | 0 | at least one district takes part
          ParticipationTest | districts | NOT_AMONG | 4 | the number of districts that take part is not four
          ParticipationTest | majority | NO | | no majority of all districts takes part
          CallInTest | key | NOT_AMONG | YES | the step is not known to be a key decision
          CallInTest | key | READ | | whether or not the step is a key decision
          NoticeTest | body | AMONG | EXECUTIVE_MEMBER OFFICER | the step is taken by a member of the executive or an officer
          NoticeTest | action | AMONG | DECIDE | the step is a decision
          CouncilAct | kind | AMONG | VOICE | the act is to submit to Government or accept powers
          CountTest | unit | NOT_AMONG | UNKNOWN | it is said which days count
          """)
  void rulesRead(String type, String name, Comparison comparison, String constants, String words) {
    Attribute attribute = attribute(type, name);
    List<Object> values =
        constants == null ? List.of() : List.copyOf(some(all(attribute), constants));
    assertThat(Phrases.condition(new Condition("", attribute, comparison, values)))
        .isEqualTo(words);
  }

  // ---- several at once

  private static List<String> conditions(String type, String... restricted) {
    Class<? extends Situation> situation =
        Objects.requireNonNull(Attribute.situations().get(type), type);
    Map<Attribute, List<Object>> all = new HashMap<>();
    for (Attribute component : Attribute.componentsOf(situation)) {
      all.put(component, component.name().equals("ofDistricts") ? List.of(8) : all(component));
    }
    Map<Attribute, Set<Object>> some = new LinkedHashMap<>();
    for (int i = 0; i < restricted.length; i += 2) {
      Attribute attribute = attribute(type, restricted[i]);
      some.put(attribute, some(all(attribute), restricted[i + 1]));
    }
    return Phrases.conditions(situation, some, all);
  }

  @Test
  void conditionsAreInReadingOrder() {
    assertThat(conditions("OwnAct", "act", "ENDORSE", "form", "COMMITTEE_SYSTEM"))
        .containsExactly("a council with a committee system", "asked to endorse");
    assertThat(conditions(
            "Decision", "body", "EXECUTIVE", "action", "DECIDE", "money", "REACHES_THRESHOLD"))
        .containsExactly(
            "the council's money reaches its threshold", "a decision of the executive");
    assertThat(conditions("OwnAct")).isEmpty();
    assertThat(conditions("OwnAct", "outside", "true false")).isEmpty();
  }

  @Test
  void countsAreToldOfHowMany() {
    assertThat(conditions("ParticipationTest", "districts", "5 6 7 8"))
        .containsExactly("five to eight of the eight districts take part");
    assertThat(conditions("ParticipationTest", "districts", "8", "ofDistricts", "8"))
        .containsExactly("all eight districts take part");
    assertThat(conditions("ParticipationTest", "districts", "1"))
        .containsExactly("one of the eight districts takes part");
    assertThat(conditions("ParticipationTest", "members", "4", "ofMembers", "7"))
        .containsExactly("four of the seven districts in the phase in force take part");
    assertThat(conditions("ParticipationTest", "members", "0", "membersKnown", "true"))
        .containsExactly("no district in the phase in force takes part");
    assertThat(conditions("ParticipationTest", "members", "0", "membersKnown", "false"))
        .containsExactly("which districts are in the phase in force is unknown");
  }

  @Test
  void whatGoesWithoutSayingIsLeftOut() {
    String officer = "the council's scheme of delegation names an officer for the sum";
    assertThat(conditions(
            "OwnAct", "delegate", "OFFICER", "delegated", "true", "schemeSupplied", "true"))
        .containsExactly(officer);
    assertThat(conditions("OwnAct", "delegate", "EXECUTIVE", "delegated", "true"))
        .containsExactly("the council's scheme of delegation names the executive for the sum");
    assertThat(conditions(
            "OwnAct", "delegate", "EXECUTIVE", "delegated", "false", "schemeSupplied", "false"))
        .containsExactly("no scheme of delegation is supplied");
    assertThat(conditions("OwnAct", "functionOf", "EXECUTIVE", "functionStated", "false"))
        .containsExactly("an executive function as nobody said otherwise");
    assertThat(conditions("CouncilAct", "remit", "NONE", "member", "false"))
        .containsExactly("the matter falls to no joint committee");
    assertThat(conditions("Limits", "budget", "YES", "budgetStated", "false"))
        .containsExactly("nobody said whether the council's money is within its budget");
    assertThat(conditions("Limits", "budget", "UNKNOWN", "budgetStated", "true"))
        .containsExactly("whether the council's money is within its budget is unknown");
    assertThat(conditions("Decision", "wards", "UNKNOWN", "wardsStated", "true"))
        .containsExactly("how many wards are affected is stated to be unknown");
    assertThat(conditions("Participant", "ours", "true", "declined", "true"))
        .containsExactly("the council declined to go on");
    assertThat(conditions("WholeLevel", "effects", "false", "widest", "NONE"))
        .containsExactly("no effect is named");
  }

  @Test
  void aStepIsOnePhrase() {
    assertThat(conditions("CallInTest", "body", "EXECUTIVE", "action", "DECIDE", "key", "YES"))
        .containsExactly("a key decision of the executive");
    assertThat(conditions("CallInTest", "body", "OFFICER", "action", "DECIDE", "key", "NO"))
        .containsExactly("a decision of an officer", "not a key decision");
    assertThat(conditions("NoticeTest", "body", "LEADERS", "action", "SUBMIT"))
        .containsExactly("a submission to Government by the leaders");
    assertThat(conditions("NoticeTest", "key", "YES", "privacy", "EXEMPT CONFIDENTIAL"))
        .containsExactly("a key decision", "the public is kept out");
    assertThat(conditions(
            "NoticeTest",
            "body",
            "EXECUTIVE EXECUTIVE_MEMBER OFFICER COMMITTEE JOINT_COMMITTEE SCRUTINY LEADERS",
            "action",
            "DECIDE"))
        .containsExactly("a decision but not of full council");
  }

  // ---- answers

  @Test
  void answersRead() {
    Conclusion decides = Words.step(Body.COUNCIL, Action.DECIDE);
    Conclusion recommends = Words.step(Body.EXECUTIVE, Action.RECOMMEND);
    assertThat(Phrases.conclusions(List.of(decides, recommends)))
        .isEqualTo("its executive recommends, full council decides");
    assertThat(Phrases.conclusions(List.of())).isEqualTo("nothing");
    assertThat(Phrases.conclusion(Words.level(CollaborationLevel.COUNTY_WIDE)))
        .isEqualTo("the level is county-wide");
    assertThat(Phrases.conclusion(Words.keyDecision(Answer.NO))).isEqualTo("not a key decision");
    assertThat(Phrases.conclusion(Words.callIn(Answer.YES))).isEqualTo("can be called in");
    assertThat(Phrases.conclusion(Words.notice(Notice.Kind.KEY_DECISION, 28)))
        .isEqualTo("key decision notice, 28 clear days before");
    assertThat(Phrases.conclusion(Words.notice(Notice.Kind.AGENDA, 5)))
        .isEqualTo("agenda, five clear days before");
    assertThat(Phrases.conclusion(Words.step(Body.LEADERS, Action.SUBMIT)))
        .isEqualTo("the leaders submit to Government");
    assertThat(Phrases.conclusion(Words.finding("gap-four-districts")))
        .isEqualTo("found: gap four districts");
    assertThat(Phrases.conclusions(List.of(
            Words.ask("wards"),
            Words.ask("money"),
            Words.finding("no-effects"),
            Words.assume("function"))))
        .isEqualTo("found: no effects, asked: money and wards, assumed: function");
    assertThat(Phrases.conclusions(
            List.of(Words.duty(Duty.Kind.PUBLISH_REASONS), Words.notice(Notice.Kind.AGENDA, 5))))
        .isEqualTo("agenda, five clear days before; publish the reasons why it cannot wait");
  }

  // ---- initiatives as a whole

  private static Set<Set<Extent>> everyExtent() {
    Set<Set<Extent>> all = new HashSet<>();
    for (int set = 0; set < 1 << Extent.values().length; set++) {
      int bits = set;
      all.add(Arrays.stream(Extent.values())
          .filter(extent -> (bits >> extent.ordinal() & 1) == 1)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Extent.class))));
    }
    return all;
  }

  private static Set<PhaseMembers> everyMembers() {
    Set<PhaseMembers> all = new HashSet<>(Set.of(PhaseMembers.unknown()));
    for (int of = 0; of <= MOST_DISTRICTS; of++) {
      for (int taking = 0; taking <= of; taking++) {
        all.add(PhaseMembers.of(taking, of));
      }
    }
    return all;
  }

  private static final LevelInputs ALL = new LevelInputs(
      everyExtent(),
      EnumSet.allOf(Answer.class),
      Set.of(false, true),
      IntStream.rangeClosed(0, MOST_DISTRICTS).boxed().collect(Collectors.toSet()),
      Set.of(MOST_DISTRICTS),
      everyMembers());

  private static List<String> extents(Set<Set<Extent>> extents) {
    return Phrases.level(
        new LevelInputs(
            extents,
            ALL.collectiveAction(),
            ALL.localApplication(),
            ALL.districts(),
            ALL.ofDistricts(),
            ALL.members()),
        ALL);
  }

  private static List<String> members(Set<PhaseMembers> members) {
    return Phrases.level(
        new LevelInputs(
            ALL.extents(),
            ALL.collectiveAction(),
            ALL.localApplication(),
            ALL.districts(),
            ALL.ofDistricts(),
            members),
        ALL);
  }

  @Test
  void initiativesRead() {
    assertThat(Phrases.level(ALL, ALL)).isEmpty();
    assertThat(Phrases.level(
            new LevelInputs(
                Set.of(Set.of()),
                ALL.collectiveAction(),
                ALL.localApplication(),
                Set.of(4),
                ALL.ofDistricts(),
                ALL.members()),
            ALL))
        .containsExactly("no effect is named", "four of the eight districts take part");
    assertThat(Phrases.level(
            new LevelInputs(
                Set.of(Set.of(Extent.BEYOND_COUNTY)),
                Set.of(Answer.UNKNOWN),
                Set.of(true),
                Set.of(5, 6, 7, 8),
                ALL.ofDistricts(),
                Set.of(PhaseMembers.unknown())),
            ALL))
        .containsExactly(
            "every effect reaches beyond the county",
            "whether collective regional or national action is needed is unknown",
            "the initiative applies a county-wide one locally",
            "five to eight of the eight districts take part",
            "which districts are in the phase in force is unknown");
  }

  @Test
  void extentsRead() {
    Set<Set<Extent>> place = with(Extent.PLACE);
    assertThat(extents(place)).containsExactly("an effect touches named places");
    Set<Set<Extent>> named = new HashSet<>(everyExtent());
    named.remove(Set.<Extent>of());
    assertThat(extents(named)).containsExactly("an effect is named");
    Set<Set<Extent>> widest = with(Extent.COUNTY_WIDE);
    widest.removeAll(with(Extent.BEYOND_COUNTY));
    assertThat(extents(widest)).containsExactly("the widest effect reaches across the county");
    Set<Set<Extent>> within = new HashSet<>(everyExtent());
    within.removeAll(with(Extent.BEYOND_COUNTY));
    assertThat(extents(within)).containsExactly("no effect reaches beyond the county");
    assertThat(extents(Set.of(Set.of(Extent.PLACE, Extent.COUNTY_WIDE))))
        .containsExactly("some effects touch named places and all others reach across the county");
  }

  private static Set<Set<Extent>> with(Extent extent) {
    return everyExtent().stream()
        .filter(extents -> extents.contains(extent))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** No two sets of extents read alike. */
  @Test
  void everySetOfExtentsHasWordsOfItsOwn() {
    List<Object> all = new ArrayList<>(everyExtent());
    Set<String> told = new TreeSet<>();
    List<Set<Object>> some = someOf(all);
    for (Set<Object> values : some) {
      Set<Set<Extent>> extents = new HashSet<>();
      values.forEach(value ->
          extents.add(everyExtent().stream().filter(value::equals).findFirst().orElseThrow()));
      String words = String.join(", ", extents(extents));
      checkWords(words, values.toString());
      told.add(words);
    }
    assertThat(told).hasSameSizeAs(some);
  }

  @Test
  void membersRead() {
    assertThat(members(Set.of(PhaseMembers.of(2, 3), PhaseMembers.of(3, 3))))
        .containsExactly("two or three of the three districts in the phase in force take part");
    assertThat(members(membersThat(PhaseMembers::known)))
        .containsExactly("it is known which districts are in the phase in force");
    assertThat(members(membersThat(PhaseMembers::isMajority)))
        .containsExactly("a majority of the districts in the phase in force takes part");
    assertThat(members(membersThat(each ->
            each.known() && !each.isMajority() && each.taking() >= 1 && each.taking() <= 3)))
        .containsExactly(
            "one to three districts in the phase in force take part",
            "no majority of the districts in the phase in force takes part");
    assertThat(members(membersThat(each -> each.known() && each.of() == 7)))
        .containsExactly("seven districts are in the phase in force");
    assertThat(members(Set.of(PhaseMembers.of(0, 1), PhaseMembers.of(2, 3))))
        .containsExactly(
            "no district in the phase in force takes part or two of the three districts in the phase in force take part");
  }

  private static Set<PhaseMembers> membersThat(Predicate<PhaseMembers> condition) {
    return everyMembers().stream().filter(condition).collect(Collectors.toSet());
  }
}
