package org.visionderbyshire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.IdleRule;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.ReadingUse;
import org.visionderbyshire.analysis.Region;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.effort.Unfinished;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.FactsJson;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.paper.PaperStyle;
import org.visionderbyshire.paper.PaperText;
import org.w3c.dom.Element;

class AnalysisReportTest {

  private static final PolicyId POLICY = new PolicyId("Vision Derbyshire", "1", "0123456789abcdef");
  private static final Initiative PLAIN = initiative("""
      {"id": "example", "on": "2022-06-01", "participants": ["derbyshire", "bolsover"],
       "acts": ["adopt-strategy"],
       "effects": [{"outcome": "fair-society", "reach": "county-wide"}]}
      """);
  private static final Initiative FULL = initiative("""
      {"id": "full", "on": "2022-06-01", "lead": "derbyshire",
       "participants": ["derbyshire", "high-peak", "bolsover"],
       "partners": ["A university"], "ambitions": ["seize-innovation"], "forms": ["strategic"],
       "effects": [{"outcomeText": "Quieter <villages>", "reach": "place",
         "places": ["high-peak", "bolsover"]}],
       "collectiveRegionalAction": "no", "localApplicationOf": "the-county-wide-one",
       "acts": ["spend", "run-joint-committee"], "frameworkPlan": "no", "powers": "to-councils",
       "arrangement": "contract", "waiveCallIn": true,
       "notice": {"documents": ["Report", "Map"], "contact": "The clerk",
         "procedure": "Write to the clerk", "exemptParagraphs": [3, 5],
         "publicInterest": "Bids are to come"},
       "function": "executive",
       "money": [{"council": "derbyshire", "amount": 120000.50, "kind": "spending",
         "type": "capital", "serviceBudget": 2000000, "withinBudget": "unknown"}],
       "withinFramework": "yes", "wards": {"derbyshire": "two-or-more"}, "services": [115, 2],
       "urgency": "notice-impracticable", "private": "confidential",
       "jointCommittee": "vision-derbyshire"}
      """);
  private static final FactSheet SHEET = FactsJson.read("""
      {"councils": [{"id": "rutland", "name": "Rutland", "tier": "unitary"}],
       "constitutions": [{"council": "bolsover", "from": "2022-01-01", "form": "executive",
         "keyDecision": {"revenue": 100000, "exactSum": "counts"}, "preDecisionScrutiny": "yes",
         "positions": "council-decides", "scrutinyCommittee": "no",
         "callIn": {"days": 5, "unit": "working"}, "jointArrangements": "executive-decides",
         "notices": {"long": {"unit": "calendar"}},
         "delegation": [{"body": "officer", "upTo": 50000}]}],
       "jointCommittees": [{"id": "vision-derbyshire", "remit": "All of it",
         "members": [{"council": "bolsover", "from": "2022-04-04"}],
         "host": [{"council": "derbyshire"}], "allExecutiveMembers": "yes",
         "callIn": "any-member"}],
       "alliances": [{"councils": ["bolsover", "high-peak"], "to": "2022-12-31"}],
       "bodies": [{"council": "bolsover", "body": "executive", "name": "Executive",
         "members": [{"name": "A. Miner", "office": "Leader"}], "from": "2022-05-01"}],
       "meetings": [{"council": "bolsover", "body": "executive", "dates": ["2022-07-04"]}]}
      """);
  private static final RuleReference COUNTY = new RuleReference(
      "L2.1",
      "the outcome reaches residents across the county",
      List.of(Citation.of("HP2020 App A \"A new model\""), Citation.of("HP2020 8.16")));
  private static final RuleReference FEW =
      new RuleReference("L5.1", "one to three districts take part", List.of());

  private static Initiative initiative(String json) {
    return InitiativeJson.read(json, Samples.FACTS).get(0);
  }

  private static Region region(String... conditions) {
    return new Region(List.of(conditions), 1_204, new Example(PLAIN, Optional.empty()));
  }

  private static Move move(Region region) {
    return new Move("level", region, "county-wide", "local-place", List.of(COUNTY), List.of(FEW));
  }

  static PolicyDifference difference(List<Move> moves, List<RuleReference> notAnalysed) {
    return new PolicyDifference(
        POLICY,
        Map.of("level-basis", "outcome", "long-clock", "calendar"),
        POLICY,
        Map.of("level-basis", "participation", "long-clock", "calendar"),
        moves,
        List.of(),
        41_000,
        0,
        notAnalysed,
        Optional.empty());
  }

  static PolicyDifference some() {
    return difference(
        List.of(
            move(region("an effect reaches the county", "one to three districts take part")),
            move(new Region(
                List.of("no effect is named"), 1, new Example(FULL, Optional.of(SHEET)))),
            new Move("key-decision", region(), "no", "unknown", List.of(), List.of(COUNTY, FEW))),
        List.of());
  }

  static PolicyReport report() {
    return new PolicyReport(
        POLICY,
        Map.of("level-basis", "outcome"),
        List.of(
            new Gap(
                "no level",
                region("no effect is named"),
                List.of(FEW),
                List.of(),
                List.of("level-basis=participation")),
            new Gap("no level", region(), List.of(), List.of("level-basis=wider"), List.of())),
        List.of(
            new Overlap(
                List.of(
                    new Overlap.Voice(COUNTY, "county-wide"),
                    new Overlap.Voice(FEW, "local-place")),
                region("one to three districts take part"),
                List.of("level-basis")),
            new Overlap(
                List.of(
                    new Overlap.Voice(COUNTY, "county-wide"),
                    new Overlap.Voice(FEW, "local-place")),
                region("the moon is full"),
                List.of())),
        List.of(new IdleRule(COUNTY, "", "no input fits")),
        List.of(new IdleRule(FEW, "", "others say the same")),
        List.of(new IdleRule(FEW, "districts >= 1", "there is always one")),
        List.of(
            new ReadingUse("level-basis", "outcome", "participation", List.of(move(region("so")))),
            new ReadingUse("long-clock", "calendar", "working", List.of())),
        135,
        3_120,
        41_000,
        List.of(),
        Optional.empty());
  }

  private static PolicyReport soundReport() {
    return new PolicyReport(
        POLICY,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        135,
        3_120,
        41_000,
        List.of(),
        Optional.empty());
  }

  static List<String> pages() {
    return List.of(
        html(some()),
        html(difference(List.of(), List.of(FEW))),
        html(report()),
        html(soundReport()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void needsNothingBesideItself(String html) {
    Drawn page = Drawn.of(html);

    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("link")).isEmpty();
    assertThat(page.all("img")).isEmpty();
    assertThat(page.all("h1")).hasSize(1);
    assertThat(page.root().getTextContent()).contains("This is not legal advice.");
  }

  /** Nobody who has the page read aloud is led past a level. */
  @ParameterizedTest
  @MethodSource("pages")
  void skipsNoLevelOfHeadings(String html) {
    int last = 0;
    for (Element element : Drawn.of(html).all("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        assertThat(level).as(element.getTextContent()).isLessThanOrEqualTo(last + 1);
        last = level;
      }
    }
    assertThat(last).isPositive();
  }

  @Test
  void tellsADifference() {
    Drawn page = Drawn.of(html(some()));

    assertThat(words(page, "h1"))
        .containsExactly("What changes if level basis is participation instead of outcome");
    assertThat(words(page, "h2"))
        .containsExactly(
            "Level: county-wide becomes local-place", "Key decision: no becomes unknown");
    assertThat(words(page, "p"))
        .contains(
            "2 things change (level 1, key decision 1). All else is proved to stay as it is.",
            "Where an effect reaches the county and one to three districts take part (1,204"
                + " cases).",
            "Where no effect is named (1 case).",
            "Always (1,204 cases).");
    assertThat(words(page, "li"))
        .contains(
            "Before: the outcome reaches residents across the county"
                + " [L2.1: HP2020 App A \"A new model\"; HP2020 8.16]",
            "After: one to three districts take part [L5.1]");
    assertThat(words(page, "dd"))
        .containsSequence(
            "Vision Derbyshire, edition 1 (01234567)",
            "Vision Derbyshire, edition 1 (01234567)",
            "level basis: outcome becomes participation",
            "41,000 cases");
  }

  @Test
  void tellsExamplesInWords() {
    Drawn page = Drawn.of(html(some()));

    assertThat(page.all("details")).hasSize(3);
    assertThat(Drawn.all(page.all("details").get(1), "dt").stream().map(Element::getTextContent))
        .containsExactly(
            "Acts",
            "As of",
            "Lead",
            "Takes part",
            "Partners",
            "Ambitions",
            "Forms",
            "Effects",
            "Joint activity beyond the county",
            "Local application of",
            "Plan of the policy framework",
            "Powers",
            "Arrangement",
            "Call-in to be waived",
            "Documents",
            "Contact",
            "Later documents",
            "Paragraphs of LGA 1972 Sch 12A",
            "Public interest",
            "Function",
            "Money",
            "Within the policy framework",
            "Wards",
            "Services",
            "Urgency",
            "In private",
            "Joint committee",
            "Rutland",
            "Bolsover District Council",
            "Vision Derbyshire Joint Committee",
            "Alliance",
            "Body",
            "Meetings");
    assertThat(Drawn.all(page.all("details").get(1), "dd").stream().map(Element::getTextContent))
        .contains(
            "the councils themselves",
            "Report; Map",
            "3, 5",
            "confidential",
            "\"Quieter <villages>\" in High Peak Borough Council, Bolsover District Council",
            "Derbyshire County Council: £120,000.50 capital spending, of a service budget of"
                + " £2,000,000, within the approved budget: unknown",
            "form: executive; key decision from: £100,000 revenue (exactly the sum counts);"
                + " call-in: 5 working days; notices: 28 days: calendar days; five days: unknown;"
                + " joint arrangements: executive decides; positions: council decides;"
                + " pre-decision scrutiny: yes; scrutiny committee: no; delegation: officer up to"
                + " £50,000 (from 1 Jan 2022)",
            "remit: All of it; members: Bolsover District Council (from 4 Apr 2022); hosted by:"
                + " Derbyshire County Council; all members sit on executives: yes; call-in: any"
                + " member",
            "Bolsover District Council, High Peak Borough Council (to 31 Dec 2022)",
            "Bolsover District Council, executive: Executive: A. Miner (Leader) (from 1 May 2022)",
            "Bolsover District Council, executive: 4 Jul 2022");
  }

  @Test
  void tellsThatNothingChanges() {
    assertThat(AnalysisWords.summary(difference(List.of(), List.of())))
        .isEqualTo(
            "Nothing changes. The two are proved to be equal: every case is answered alike.");
    assertThat(AnalysisWords.summary(difference(List.of(), List.of(FEW))))
        .isEqualTo("Nothing is known to change, but this is no proof: every case that was compared"
            + " is answered alike, but 1 rule was not analysed, and nothing is known of what"
            + " it says.");
    assertThat(AnalysisWords.summary(difference(some().moves(), List.of(FEW, COUNTY))))
        .isEqualTo(
            "2 things change (level 1, key decision 1). All else that was compared stays as it is,"
                + " but 2 rules were not analysed, and nothing is known of what they say.");
    PolicyDifference edition = new PolicyDifference(
        POLICY,
        Map.of(),
        new PolicyId("Ours", "2", "ff"),
        Map.of("x", "y"),
        List.of(),
        List.of(),
        1,
        0,
        List.of(),
        Optional.empty());
    assertThat(AnalysisWords.title(edition))
        .isEqualTo("What changes if the policy is Ours, edition 2 (ff) instead of Vision"
            + " Derbyshire, edition 1 (01234567) and x is y instead of no choice");
    assertThat(AnalysisWords.title(new PolicyDifference(
            POLICY,
            Map.of(),
            POLICY,
            Map.of(),
            List.of(),
            List.of(),
            1,
            0,
            List.of(),
            Optional.empty())))
        .isEqualTo("What changes between a policy and itself");
  }

  private static final Optional<Unfinished> SPENT = Optional.of(new Unfinished(
      Unfinished.Why.SPENT, 1_000, List.of("gaps in level", "differences in level")));

  private static final String NOT_FINISHED =
      "This is not finished, as the effort was spent after 1,000 situations: there can be more than"
          + " is told here.";

  /** Of what was not looked at nothing is said to be as it should. */
  @Test
  void whatIsUnfinishedIsNotCalledSound() {
    PolicyReport nothing = new PolicyReport(
        POLICY, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 135,
        3_120, 0, List.of(), SPENT);

    String text = PaperText.of(Papers.of(nothing, Samples.FACTS, Map.of()), PaperStyle.PLAIN);

    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            NOT_FINISHED,
            "Not looked at to the end: gaps in level; differences in level",
            "Nothing is proved but what is told: 0 gaps, 0 overlaps of rules, 0 idle rules and"
                + " conditions and 0 uses of readings so far.",
            "None was found so far.")
        .doesNotContain("Every case", "There is none", "Nothing is missing", "They nowhere do");
  }

  @Test
  void whatIsUnfinishedIsNotCalledEqual() {
    for (List<Move> moves : List.of(List.<Move>of(), some().moves())) {
      PolicyDifference known = difference(moves, List.of());
      PolicyDifference difference = new PolicyDifference(
          known.before(),
          known.readingsBefore(),
          known.after(),
          known.readingsAfter(),
          moves,
          List.of(),
          0,
          0,
          List.of(),
          SPENT);

      String text = PaperText.of(Papers.of(difference, Samples.FACTS, Map.of()), PaperStyle.PLAIN);

      assertThat(text.replaceAll("\\s+", " "))
          .contains(NOT_FINISHED, "no proof", "Not looked at to the end: gaps in level")
          .doesNotContain("proved to");
    }
  }

  @Test
  void factsOfWhichNotAllIsKnownAreNotCalledEqual() {
    String text = PaperText.of(
        Papers.of(new FactsDifference(POLICY, Map.of(), List.of(), 2_000, 0, SPENT)),
        PaperStyle.PLAIN);

    assertThat(text.replaceAll("\\s+", " "))
        .contains(NOT_FINISHED, "Facts differ, and nothing is known yet of what comes of it.")
        .doesNotContain("proved to");
  }

  @Test
  void tellsWhatIsProvedOfAPolicy() {
    Drawn page = Drawn.of(html(report()));

    assertThat(words(page, "p"))
        .startsWith(
            "This is not legal advice.",
            "Every case that its 135 rules can tell apart was looked at.",
            "In 1 place it does not say what it should; under other readings it does not in 1"
                + " place.",
            "Its rules contradict each other in 1 place; in 1 place a reading decides between"
                + " them.",
            "1 rule never holds, 1 rule never matters and 1 condition could go.",
            "No other option changes any answer for long clock.")
        .containsSubsequence(
            "Where no effect is named (1,204 cases).",
            "Always (1,204 cases).",
            "Where the moon is full (1,204 cases). No reading decides: the policy contradicts"
                + " itself.",
            "Where one to three districts take part (1,204 cases). The reading level-basis"
                + " decides.",
            "L2.1: no input fits.",
            "L5.1: others say the same.",
            "L5.1, districts >= 1: there is always one.",
            "1 thing would change.",
            "Where so (1,204 cases).",
            "Nothing would change.");
    assertThat(words(page, "li")).contains("Nothing is missing under level-basis=participation.");
    assertThat(words(page, "h3"))
        .containsExactly(
            "No level",
            "No level, under level-basis=wider",
            "County-wide by L2.1 and local-place by L5.1",
            "County-wide by L2.1 and local-place by L5.1",
            "Level basis: participation instead of outcome",
            "Long clock: working instead of calendar");
    assertThat(words(page, "summary")).contains("In 1,204 cases");
    assertThat(words(page, "p")).contains("Level: county-wide becomes local-place");
  }

  @Test
  void tellsWhatIsNewAndWhatIsGone() {
    Move fresh = new Move("level", region(), "nothing", "asked: level", List.of(), List.of());
    Move gone = new Move("level", region(), "found: blended", "nothing", List.of(), List.of());

    assertThat(Turn.of(List.of(fresh, gone, fresh)).stream().map(Turn::words))
        .containsExactly("Level: now asked: level", "Level: no longer found: blended");
    assertThat(Turn.of(List.of(fresh, gone, fresh)).stream().map(Turn::cases))
        .containsExactly(2_408L, 1_204L);
  }

  @Test
  void isTheSameWhateverTheMachineSpeaks() {
    Locale locale = Locale.getDefault();
    List<String> here = pages();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(pages()).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(pages()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void tellsThatAllIsWell() {
    assertThat(AnalysisWords.summary(soundReport()))
        .containsExactly(
            "Every case that its 135 rules can tell apart was looked at.",
            "It always says what it should.",
            "No two rules conclude different things of one situation.",
            "No rule and no condition could go without an answer changing.");
  }

  @ParameterizedTest
  @MethodSource("org.visionderbyshire.report.Samples#hostileTitles")
  void hostileWordsStayText(String hostile) {
    RuleReference rule =
        new RuleReference(hostile, hostile, List.of(Citation.of("x " + hostile + "x")));
    Example example = new Example(
        Initiative.builder()
            .id("hostile")
            .on(PLAIN.on())
            .participants("bolsover")
            .addActs(Act.NOTE)
            .addPartners(hostile + ".")
            .build(),
        Optional.empty());
    Region region = new Region(List.of(hostile), 1, example);
    PolicyDifference difference = new PolicyDifference(
        new PolicyId(hostile, hostile, hostile),
        Map.of(hostile, hostile),
        POLICY,
        Map.of(),
        List.of(new Move(hostile, region, hostile, hostile, List.of(rule), List.of())),
        List.of(),
        1,
        0,
        List.of(rule),
        Optional.empty());

    Drawn page = Drawn.of(html(difference));

    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("details")).hasSize(1);
    assertThat(page.root().getTextContent()).contains(Markup.plain(hostile));
  }

  private static String html(PolicyReport report) {
    return Report.ofRules(List.of(Papers.of(report, Samples.FACTS, Map.of())));
  }

  private static String html(PolicyDifference difference) {
    return Report.ofRules(List.of(Papers.of(difference, Samples.FACTS, Map.of())));
  }

  private static List<String> words(Drawn page, String element) {
    return page.all(element).stream().map(Element::getTextContent).toList();
  }
}
