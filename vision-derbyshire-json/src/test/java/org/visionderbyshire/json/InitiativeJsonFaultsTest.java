package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

class InitiativeJsonFaultsTest {

  private static final Facts FACTS = VisionDerbyshire.facts();

  private static final String ACTS =
      "endorse, adopt-strategy, adopt-framework-plan, spend, save, procure, share-service,"
          + " share-staff, delegate, establish-joint-committee, join-joint-committee,"
          + " change-joint-committee, leave-joint-committee, dissolve-joint-committee,"
          + " run-joint-committee, appoint, submit-to-government, accept-powers, note";
  private static final String FIELDS = String.join(", ", InitiativeJson.FIELDS);
  private static final String COUNTY_WIDE = "{'outcome':'fair-society','reach':'county-wide'}";
  private static final String SPENDING = "'council':'high-peak','kind':'spending','type':'revenue'";

  /** One fault each: a field that takes the place of a sound one, or is added, and what is said. */
  static Stream<Arguments> badFields() {
    return Stream.of(
        // what policy.md lists as bad input
        arguments("'amuont':5", "amuont: unknown field; known: " + FIELDS),
        arguments("'colour':'red'", "colour: unknown field; known: " + FIELDS),
        arguments(
            "'privat':true",
            "privat: unknown field; known: " + FIELDS + "; did you mean \"private\"?"),
        arguments(
            "'participants':['high-peak','chesterfeld']",
            "participants[1]: unknown council \"chesterfeld\"; did you mean \"chesterfield\"?"),
        arguments(
            "'effects':[{'outcome':'fair-societies','reach':'county-wide'}]",
            "effects[0].outcome: unknown outcome \"fair-societies\"; known: fair-society,"
                + " climate-change-targets-exceeded, inclusive-and-diverse-economy,"
                + " quality-of-life-health-and-wellbeing, communities-drive-change; did you mean"
                + " \"fair-society\"?"),
        arguments(
            "'ambitions':['size-innovation']",
            "ambitions[0]: unknown ambition \"size-innovation\"; known: seize-innovation,"
                + " relentless-ambition, proactive-communities, live-and-work-sustainably; did you"
                + " mean \"seize-innovation\"?"),
        arguments(
            "'jointCommittee':'vision-derbishire'",
            "jointCommittee: unknown joint committee \"vision-derbishire\"; known:"
                + " vision-derbyshire; did you mean \"vision-derbyshire\"?"),
        arguments(
            "'effects':[{'outcomeText':'x','reach':'place','places':['glossop']}]",
            "effects[0].places[0]: unknown council \"glossop\"; known: derbyshire, amber-valley,"
                + " bolsover, chesterfield, derbyshire-dales, erewash, high-peak,"
                + " north-east-derbyshire, south-derbyshire, derby, staffordshire-moorlands"),
        arguments("'lead':'derby'", "lead: \"derby\" is not among the participants [high-peak]"),
        arguments("'money':[{" + SPENDING + "}]", "money[0].amount: is missing; pounds, 0 or more"),
        arguments(
            "'money':[{" + SPENDING + ",'amount':-0.01}]",
            "money[0].amount: -0.01 is negative; pounds, 0 or more"),
        arguments(
            "'effects':[{'outcome':'fair-society','reach':'place'}]",
            "effects[0].places: is missing; an effect of reach \"place\" names its districts"),
        arguments(
            "'services':[115,5000]",
            "services[1]: 5000 is not a number of the Local Government Service List (LGSL) as"
                + " shipped, 117 services"),
        arguments(
            "'on':'2012-09-09'",
            "on: 2012-09-09 is before 2012-09-10, when SI 2012/2089 begins; earlier law is not"
                + " modelled"),
        // the rest of what an initiative says of itself
        arguments("'id':''", "id: is blank"),
        arguments("'id':5", "id: 5 is not text"),
        arguments(
            "'format':'3'", "format: \"3\" is not \"1\" or \"2\", the version of this JSON form"),
        arguments("'title':['x']", "title: [\"x\"] is not text"),
        arguments("'summary':null", "summary: null is not text; what is not known is left out"),
        arguments("'on':'1 June 2022'", "on: \"1 June 2022\" is not a date such as 2022-06-01"),
        arguments("'on':20220601", "on: 20220601 is not a date such as 2022-06-01"),
        arguments("'on':'2022-02-30'", "on: \"2022-02-30\" is not a day of the calendar"),
        arguments("'participants':'high-peak'", "participants: \"high-peak\" is not a list"),
        arguments(
            "'participants':[]", "participants: is missing; at least one council must take part"),
        arguments(
            "'participants':['high-peak','high-peak']",
            "participants[1]: \"high-peak\" stands twice"),
        arguments("'acts':[]", "acts: is missing; at least one of " + ACTS),
        arguments("'acts':['note','note']", "acts[1]: \"note\" stands twice"),
        arguments(
            "'acts':['spendd']",
            "acts[0]: \"spendd\" is not one of " + ACTS + "; did you mean \"spend\"?"),
        arguments(
            "'acts':['run-joint-committee']",
            "jointCommittee: is missing; \"run-joint-committee\" is the business of a joint"
                + " committee, which must be named"),
        arguments(
            "'forms':['servce']",
            "forms[0]: \"servce\" is not one of service, strategic, wider-public-sector; did you"
                + " mean \"service\"?"),
        arguments("'forms':['service','service']", "forms[1]: \"service\" stands twice"),
        arguments("'partners':[' ']", "partners[0]: is blank"),
        arguments("'effects':[" + COUNTY_WIDE + ",7]", "effects[1]: 7 is not an object"),
        arguments(
            "'effects':[{'outcome':'fair-society'}]",
            "effects[0].reach: is missing; one of national, regional, county-wide, place"),
        arguments(
            "'effects':[{'outcome':'fair-society','reach':'contywide'}]",
            "effects[0].reach: \"contywide\" is not one of national, regional, county-wide, place;"
                + " did you mean \"county-wide\"?"),
        arguments(
            "'effects':[{'outcome':'fair-society','reach':'contywide','places':['bolsover']}]",
            "effects[0].reach: \"contywide\" is not one of national, regional, county-wide, place;"
                + " did you mean \"county-wide\"?"),
        arguments(
            "'effects':[{'reach':'regional'}]",
            "effects[0]: needs either \"outcome\" or \"outcomeText\""),
        arguments(
            "'effects':[{'outcom':'fair-society','reach':'regional'}]",
            "effects[0].outcom: unknown field; known: outcome, outcomeText, reach, places; did you"
                + " mean \"outcome\"?"),
        arguments(
            "'effects':[{'outcome':'fair-society','reach':'regional','places':['bolsover']}]",
            "effects[0].places: is for reach \"place\" only, and the reach is \"regional\""),
        arguments(
            "'collectiveRegionalAction':true",
            "collectiveRegionalAction: true is not one of yes, no, unknown"),
        arguments("'localApplicationOf':''", "localApplicationOf: is blank"),
        arguments(
            "'function':'councils'",
            "function: \"councils\" is not one of executive, council, unknown; did you mean"
                + " \"council\"?"),
        arguments(
            "'withinFramework':'maybe'",
            "withinFramework: \"maybe\" is not one of yes, no, unknown"),
        arguments("'money':{}", "money: {} is not a list"),
        arguments(
            "'money':[{" + SPENDING + ",'amount':'120,000'}]",
            "money[0].amount: \"120,000\" is not a number of pounds such as 120000"),
        arguments(
            "'money':[{" + SPENDING + ",'amount':1e400000000}]",
            "money[0].amount: 1E+400000000 is not a number with at most 15 digits before its"
                + " point and 2 after it"),
        arguments(
            "'money':[{" + SPENDING + ",'amount':0.005}]",
            "money[0].amount: 0.005 is not a number with at most 15 digits before its point and 2"
                + " after it"),
        arguments(
            "'money':[{" + SPENDING + ",'amount':1e99999999999}]",
            "money[0].amount: 1e99999999999 is not a number of a size that can be handled"),
        arguments(
            "'money':[{" + SPENDING + ",'amount':1,'serviceBudget':-1}]",
            "money[0].serviceBudget: -1 is negative; pounds, 0 or more"),
        arguments(
            "'money':[{'council':'derbyshire','amount':1,'kind':'saving','type':'capital'}]",
            "money[0].council: \"derbyshire\" is not among the participants [high-peak]"),
        arguments(
            "'money':[{'council':'high-peak','amount':1,'kind':'grant','type':'capital'}]",
            "money[0].kind: \"grant\" is not one of spending, saving, virement, income"),
        arguments(
            "'money':[{'council':'high-peak','amount':1,'kind':'saving'}]",
            "money[0].type: is missing; one of revenue, capital"),
        arguments("'wards':['one']", "wards: [\"one\"] is not an object"),
        arguments(
            "'wards':{'high-peak':2}",
            "wards.high-peak: 2 is not one of one, two-or-more, unknown"),
        arguments(
            "'wards':{'bolsover':'one'}",
            "wards.bolsover: \"bolsover\" is not among the participants [high-peak]"),
        arguments("'services':['115']", "services[0]: \"115\" is not a whole number"),
        arguments("'services':[115.5]", "services[0]: 115.5 is not a whole number"),
        arguments("'services':[115,115]", "services[1]: 115 stands twice"),
        arguments("'services':[115,115.0]", "services[1]: 115.0 stands twice"),
        arguments(
            "'urgency':'urgent'",
            "urgency: \"urgent\" is not one of normal, notice-impracticable, special"),
        arguments(
            "'private':'confidental'",
            "private: \"confidental\" is not one of no, exempt, confidential; did you mean"
                + " \"confidential\"?"),
        arguments("'private':1", "private: 1 is not one of no, exempt, confidential"),
        arguments("'frameworkPlan':true", "frameworkPlan: true is not one of yes, no, unknown"),
        arguments(
            "'powers':'to-council'",
            "powers: \"to-council\" is not one of combined-county-authority, combined-authority,"
                + " to-councils, unknown; did you mean \"to-councils\"?"),
        arguments(
            "'arrangement':'loan'",
            "arrangement: \"loan\" is not one of delegation, joint-committee, staff-placed,"
                + " contract, unknown"),
        arguments("'waiveCallIn':'yes'", "waiveCallIn: \"yes\" is not true or false"),
        arguments("'notice':'none'", "notice: \"none\" is not an object"),
        arguments(
            "'notice':{'document':[]}",
            "notice.document: unknown field; known: documents, contact, procedure,"
                + " exemptParagraphs, publicInterest; did you mean \"documents\"?"),
        arguments(
            "'notice':{'documents':['Report','Report']}",
            "notice.documents[1]: \"Report\" stands twice"),
        arguments("'notice':{'contact':' '}", "notice.contact: is blank"),
        arguments(
            "'notice':{'exemptParagraphs':[7,8]}",
            "notice.exemptParagraphs[1]: 8 is none of the paragraphs 1 to 7 of LGA 1972 Sch 12A"),
        arguments(
            "'notice':{'exemptParagraphs':['3']}",
            "notice.exemptParagraphs[0]: \"3\" is not a whole number"),
        arguments(
            "'citations':['HP2020 8.16 ']",
            "citations[0]: \"HP2020 8.16 \" is not a citation: text without white space around it"),
        arguments("'title':'a','title':'b'", "title: stands twice"));
  }

  @ParameterizedTest
  @MethodSource("badFields")
  void oneFaultIsToldOnce(String field, String fault) {
    String name = field.substring(0, field.indexOf(':') + 1);
    StringBuilder json = new StringBuilder();
    for (String sound : new String[] {
      "'id':'x'", "'on':'2022-06-01'", "'participants':['high-peak']", "'acts':['note']"
    }) {
      json.append(sound.startsWith(name) ? "" : sound + ",");
    }
    assertThatThrownBy(() -> read("{" + json + field + "}")).hasMessage(fault);
  }

  @Test
  void aFieldThatIsNeededIsMissing() {
    assertThatThrownBy(() -> read("{}")).hasMessage("""
        id: is missing; every initiative needs an id
        on: is missing; a date such as 2022-06-01
        participants: is missing; at least one council must take part
        acts: is missing; at least one of\s""" + ACTS);
  }

  @Test
  void everyFaultIsToldAtOnceInTheOrderOfTheText() {
    assertThatThrownBy(() -> read("""
        {'acts': ['spend', 'sell'],
         'lead': 'derby',
         'participants': ['high-peek', 'chesterfield'],
         'effects': [{'reach': 'place'}],
         'money': [{'council': 'derbyshire', 'amount': '5', 'kind': 'spending', 'typ': 'capital'}],
         'services': [4711],
         'on': '2001-01-01',
         'id': null}"""))
        .hasMessage("acts[1]: \"sell\" is not one of " + ACTS + "\n" + """
            lead: "derby" is not among the participants [high-peek, chesterfield]
            participants[0]: unknown council "high-peek"; did you mean "high-peak"?
            effects[0]: needs either "outcome" or "outcomeText"
            effects[0].places: is missing; an effect of reach "place" names its districts
            money[0].council: "derbyshire" is not among the participants [high-peek, chesterfield]
            money[0].amount: "5" is not a number of pounds such as 120000
            money[0].typ: unknown field; known: council, amount, kind, type, serviceBudget, withinBudget; did you mean "type"?
            services[0]: 4711 is not a number of the Local Government Service List (LGSL) as shipped, 117 services
            on: 2001-01-01 is before 2012-09-10, when SI 2012/2089 begins; earlier law is not modelled
            id: null is not text; what is not known is left out""");
  }

  @Test
  void whatFollowsOnlyFromAnotherFaultIsNotTold() {
    // neither that participants are missing nor that money and lead name none of them
    assertThatThrownBy(() -> read("""
        {'id': 'x', 'on': 'today', 'lead': 'derby', 'particpants': ['derby'], 'acts': ['speend'],
         'money': [{'council': 'derby', 'amount': 5, 'kind': 'saving', 'type': 'capital'}],
         'jointCommittee': 'new-one', 'effects': {'reach': 'place'}}"""))
        .hasMessage("on: \"today\" is not a date such as 2022-06-01\n"
            + "particpants: unknown field; known: "
            + FIELDS
            + "; did you mean \"participants\"?\n"
            + "acts[0]: \"speend\" is not one of "
            + ACTS
            + "; did you mean \"spend\"?\n"
            + "effects: {\"reach\":\"place\"} is not a list");
  }

  @Test
  void eachInitiativeOfAListNamesItsPlace() {
    assertThatThrownBy(() -> read("""
        [{'id': 'a', 'on': '2022-06-01', 'participants': ['bolsover'], 'acts': ['note']},
         {'id': 'a', 'on': '2022-06-01', 'participants': ['bolsover'], 'acts': ['note']},
         'b',
         {'id': 'c', 'on': '2022-06-01', 'participants': ['bolsovver'], 'acts': ['note']},
         {'id': 'd', 'on': '2022-06-01', 'participants': ['bolsover'], 'acts': ['note'],
          'money': [{'council': 'bolsover', 'amount': -1, 'kind': 'saving', 'type': 'revenue'}]}]""")).hasMessage("""
            [1].id: "a" is the id of [0], too; each id stands once
            [2]: "b" is not an object
            [3].participants[0]: unknown council "bolsovver"; did you mean "bolsover"?
            [4].money[0].amount: -1 is negative; pounds, 0 or more""");
  }

  @Test
  void eachInitiativeOfALineNamesItsLine() {
    assertThatThrownBy(() -> read("""
        {'id': 'a', 'on': '2022-06-01', 'participants': ['bolsover'], 'acts': ['note']}

        {'id': 'a', 'on': '2022-06-01', 'participants': ['bolsovver'], 'acts': ['note']}
        {'id': 'b', 'on': '2022-06-01', 'participants': ['bolsover'], 'acts': ['note'],}
        ['c']
        {'id': 'd', 'on': '2022-06-01', 'participants': ['bolsover'], 'acts': ['note'],
        """)).hasMessage("""
            line 3, id: "a" is the id of line 1, too; each id stands once
            line 3, participants[0]: unknown council "bolsovver"; did you mean "bolsover"?
            line 4, column 80: is not JSON: Unexpected character ('}' (code 125)): was expecting double-quote to start field name
            line 5: ["c"] is not an object
            line 6, column 80: is not JSON: Unexpected end-of-input within/between Object entries""");
  }

  static Stream<Arguments> noJson() {
    return Stream.of(
        arguments("", "is empty"),
        arguments(" \n\n", "is empty"),
        arguments("42", "42 is not an object"),
        arguments(
            "id: x",
            "line 1, column 1: is not JSON: Unrecognized token 'id': was expecting (JSON String,"
                + " Number, Array, Object or token 'null', 'true' or 'false')"),
        arguments(
            "{\n  'id': 'x',\n  'on': 2022-06-01\n}",
            "line 3, column 13: is not JSON: Unexpected character ('-' (code 45)): was expecting"
                + " comma to separate Object entries"),
        arguments(
            "[{'id': 'x'}",
            "line 1, column 13: is not JSON: Unexpected end-of-input: expected close marker for"
                + " Array (start marker at line 1, column 1)"),
        arguments("{'id': NaN}", "line 1, column 11: is not JSON: Non-standard token 'NaN'"),
        arguments(
            "{} {}",
            "line 1, column 4: is not JSON: there is more after the end of the first value"),
        arguments(
            "[".repeat(2000),
            "line 1, column 1002: is not JSON: Document nesting depth (1001) exceeds the maximum"
                + " allowed (1000)"));
  }

  @ParameterizedTest
  @MethodSource("noJson")
  void aTextThatIsNoJsonNamesLineAndColumn(String text, String fault) {
    assertThatThrownBy(() -> read(text)).hasMessage(fault);
  }

  @Test
  void theFaultsCanBeTakenApart() {
    BadInputException e =
        catchThrowableOfType(BadInputException.class, () -> read("[{'id': 'x'}]"));
    assertThat(e.faults())
        .contains(Fault.at("[0].on", "is missing; a date such as 2022-06-01"))
        .hasSize(3);
  }

  /** Reads JSON that has single quotes for the sake of legibility. */
  private static void read(String json) {
    InitiativeJson.read(json.replace('\'', '"'), FACTS);
  }
}
