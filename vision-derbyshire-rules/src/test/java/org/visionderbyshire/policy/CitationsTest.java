package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.citation.Place;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.citation.Use;
import org.visionderbyshire.citation.WorkKind;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.internal.check.ParsedFile;
import org.visionderbyshire.internal.engine.DroolsParser;

class CitationsTest {

  private static final Policy POLICY = Policy.visionDerbyshire();
  private static final Pattern BASIS = Pattern.compile("basis\\(\"([^\"]*)\"\\)");

  static List<Rule> rules() {
    return Rules.all();
  }

  static List<Reading> readings() {
    return POLICY.readings();
  }

  private static void assertCited(Cited cited) {
    assertThat(cited.citations())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(citation ->
            assertThat(Sources.resolve(citation)).as("place of %s", citation).isPresent());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsCited(Rule rule) {
    assertCited(rule);
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyReadingIsCitedAndSaysWhy(Reading reading) {
    assertCited(reading);
    assertThat(reading.why()).isNotBlank();
  }

  /** The manifest says of each paragraph and slide whether rules or readings rest on it. */
  @Test
  void thePlacesThatDecideAreThoseThatRulesAndReadingsCite() {
    Set<Citation> cited = new HashSet<>();
    Rules.all().forEach(rule -> cited.addAll(rule.citations()));
    POLICY.readings().forEach(reading -> cited.addAll(reading.citations()));
    List<Place> places = Sources.all().stream()
        .filter(work -> work.kind() == WorkKind.DOCUMENT)
        .flatMap(work -> work.places().stream())
        .toList();
    assertThat(places)
        .filteredOn(place -> place.use().orElseThrow().kind() == Use.Kind.DECIDES)
        .extracting(Place::citation)
        .containsExactlyElementsOf(
            places.stream().map(Place::citation).filter(cited::contains).toList());
  }

  @Test
  void everyLawThatARuleNamesAsBasisIsLaw() {
    List<Citation> named = new ArrayList<>();
    for (RuleFile file : POLICY.files()) {
      for (ParsedFile.ParsedRule rule :
          DroolsParser.parse(file, new ArrayList<Fault>()).file().rules()) {
        Matcher basis = BASIS.matcher(rule.consequence());
        while (basis.find()) {
          named.addAll(Citation.list(basis.group(1)));
        }
      }
    }
    assertThat(named).isNotEmpty().allMatch(Sources::isLaw);
  }

  /** The general power of competence is never the basis (Localism Act 2011 s2(3)). */
  @Test
  void noRuleRestsOnTheGeneralPowerOfCompetence() {
    assertThat(Rules.all())
        .flatExtracting(Rule::citations)
        .extracting(Citation::text)
        .noneMatch(text -> text.startsWith("Localism Act 2011 s1"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyIdIsOfAFamilyOfThePolicy(Rule rule) {
    assertThat(rule.id()).matches("[LBRTF]\\d{1,2}(\\.\\d{1,2})?");
  }

  @Test
  void everyFamilyOfTheContractHasItsRules() {
    Set<String> families = new HashSet<>();
    Rules.all().forEach(rule -> families.add(rule.id().replaceAll("\\..*", "")));
    for (int number = 1; number <= 7; number++) {
      assertThat(families).contains("L" + number);
    }
    for (int number = 1; number <= 16; number++) {
      assertThat(families).contains("R" + number);
    }
    for (int number = 1; number <= 8; number++) {
      assertThat(families).contains("T" + number);
    }
  }

  @Test
  void idsAndSentencesAreUnique() {
    assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(Rules.all()).extracting(Rule::sentence).doesNotHaveDuplicates();
  }

  /** An option may be that a rule is silent, but no two options are one. */
  @ParameterizedTest
  @MethodSource("readings")
  void everyOptionOfAReadingMakesOtherRulesHold(Reading reading) {
    Set<List<String>> holding = new HashSet<>();
    for (String option : reading.optionIds()) {
      holding.add(Rules.all().stream()
          .filter(rule ->
              rule.readings().stream().anyMatch(under -> under.reading().equals(reading.id())))
          .filter(rule -> rule.readings().stream()
              .filter(under -> under.reading().equals(reading.id()))
              .allMatch(under -> under.options().contains(option)))
          .map(Rule::id)
          .toList());
    }
    assertThat(holding).hasSameSizeAs(reading.optionIds());
  }

  @Test
  void everyReadingOfARuleIsOneOfThePolicy() {
    Map<String, List<String>> options = new TreeMap<>();
    POLICY.readings().forEach(reading -> options.put(reading.id(), reading.optionIds()));
    assertThat(Rules.all())
        .flatExtracting(Rule::readings)
        .allSatisfy(under -> assertThat(options.get(under.reading())).containsAll(under.options()));
  }
}
