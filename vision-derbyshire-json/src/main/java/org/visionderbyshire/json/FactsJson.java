package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.CouncilStatus;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The JSON form of facts that users bring. {@link Schemas#facts()} describes it. Thread-safe.
 *
 * <p>Of bank holidays, which stand as gov.uk publishes them, only those of England and Wales are
 * kept, each with its date and title.
 */
public final class FactsJson {

  static final List<String> FIELDS = List.of(
      "councils", "constitutions", "jointCommittees", "alliances", "meetings", "bankHolidays");
  static final List<String> COUNCIL_FIELDS =
      List.of("id", "name", "gss", "tier", "status", "region", "area", "from", "to", "citation");
  static final List<String> CONSTITUTION_FIELDS = List.of(
      "council",
      "from",
      "to",
      "form",
      "formInWords",
      "keyDecision",
      "callIn",
      "notices",
      "jointArrangements",
      "preDecisionScrutiny",
      "delegation",
      "citation",
      "confirmedBy",
      "confirmedOn");
  static final List<String> KEY_DECISION_FIELDS =
      List.of("revenue", "capital", "saving", "virement", "shareOfServiceBudget", "combine");
  static final List<String> CALL_IN_FIELDS =
      List.of("days", "unit", "bankHolidays", "scope", "waiver");
  static final List<String> NOTICES_FIELDS = List.of("long", "short");
  static final List<String> CLOCK_FIELDS = List.of("unit", "bankHolidays");
  static final List<String> DELEGATION_FIELDS = List.of("body", "upTo", "function");
  static final List<String> JOINT_COMMITTEE_FIELDS = List.of(
      "id",
      "name",
      "from",
      "to",
      "remit",
      "roles",
      "members",
      "host",
      "funding",
      "allExecutiveMembers",
      "callIn",
      "notices",
      "citation",
      "confirmedBy",
      "confirmedOn");
  static final List<String> PART_FIELDS = List.of("council", "from", "to");
  static final List<String> ALLIANCE_FIELDS = List.of("councils", "from", "to", "citation");
  static final List<String> MEETINGS_FIELDS = List.of("council", "jointCommittee", "body", "dates");
  static final List<String> BANK_HOLIDAYS_FIELDS =
      List.of("england-and-wales", "scotland", "northern-ireland");
  static final List<String> DIVISION_FIELDS = List.of("division", "events");
  static final List<String> EVENT_FIELDS = List.of("title", "date", "notes", "bunting");

  private static final CouncilId NO_COUNCIL = CouncilId.of(StandIn.TEXT);

  private FactsJson() {}

  /**
   * Reads facts. Whether there are the councils that they name, {@link Facts#with} tells.
   *
   * @param text one JSON object
   * @throws BadInputException with every fault of the text, each with its place
   */
  public static FactSheet read(String text) {
    Objects.requireNonNull(text, "text");
    return read(Document.of(text));
  }

  /**
   * Reads the facts at which a parser stands, or the next. The parser stays open and ends up at the
   * last token of the facts.
   *
   * @throws BadInputException with every fault of what was read, each with its place
   * @throws IOException if the parser cannot read
   */
  public static FactSheet read(JsonParser parser) throws IOException {
    Objects.requireNonNull(parser, "parser");
    return read(Document.of(parser));
  }

  /**
   * Takes facts from a tree.
   *
   * @throws BadInputException with every fault of the tree, each with its place
   */
  public static FactSheet read(JsonNode tree) {
    Objects.requireNonNull(tree, "tree");
    return read(Document.of(tree));
  }

  private static FactSheet read(Document document) {
    FactSheet sheet = sheet(document.value());
    document.throwIfFaulty();
    return sheet;
  }

  /**
   * Reads the bank holidays of England and Wales from the file that gov.uk publishes, as it is.
   *
   * @param text the JSON object that stands in the field {@code bankHolidays} of a facts file
   * @throws BadInputException with every fault of the text, each with its place
   */
  public static FactSheet readBankHolidays(String text) {
    Objects.requireNonNull(text, "text");
    Document document = Document.of(text);
    FactSheet sheet =
        FactSheet.builder().addAllBankHolidays(bankHolidays(document.value())).build();
    document.throwIfFaulty();
    return sheet;
  }

  /**
   * The facts in one line; what they do not say is left out.
   *
   * @throws BadInputException if a joint committee has a day from which it is in doubt: only
   *     shipped facts say that, and the JSON form has no word for it
   */
  public static String write(FactSheet sheet) {
    Objects.requireNonNull(sheet, "sheet");
    return Json.object(json -> write(json, sheet));
  }

  /**
   * Writes facts with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   * @throws BadInputException as {@link #write(FactSheet)} does
   */
  public static void write(JsonGenerator generator, FactSheet sheet) throws IOException {
    Objects.requireNonNull(generator, "generator");
    Objects.requireNonNull(sheet, "sheet");
    Json.object(generator, json -> write(json, sheet));
  }

  /**
   * The facts as a tree; sums keep their pence.
   *
   * @throws BadInputException as {@link #write(FactSheet)} does
   */
  public static ObjectNode tree(FactSheet sheet) {
    Objects.requireNonNull(sheet, "sheet");
    return Json.tree(json -> write(json, sheet));
  }

  static void write(Json json, FactSheet sheet) {
    json.objectsIfAny("councils", sheet.councils(), FactsJson::write)
        .objectsIfAny("constitutions", sheet.constitutions(), FactsJson::write)
        .objectsIfAny("jointCommittees", sheet.jointCommittees(), FactsJson::write)
        .objectsIfAny("alliances", sheet.alliances(), FactsJson::write)
        .objectsIfAny("meetings", sheet.meetings(), FactsJson::write)
        .object(
            "bankHolidays",
            Optional.of(sheet.bankHolidays()).filter(holidays -> !holidays.isEmpty()),
            FactsJson::writeBankHolidays);
  }

  private static FactSheet sheet(Value value) {
    Fields fields = value.fields(FIELDS);
    FactSheet.Builder sheet = FactSheet.builder()
        .addAllCouncils(fields.list("councils", FactsJson::council))
        .addAllConstitutions(fields.list("constitutions", FactsJson::constitution))
        .addAllJointCommittees(fields.list("jointCommittees", FactsJson::jointCommittee))
        .addAllAlliances(fields.list("alliances", FactsJson::alliance))
        .addAllMeetings(fields.list("meetings", FactsJson::meetings))
        .addAllBankHolidays(
            fields.get("bankHolidays").map(FactsJson::bankHolidays).orElse(List.of()));
    return value.built(sheet::build, FactSheet.builder().build());
  }

  private static Council council(Value value) {
    Fields fields = value.fields(COUNCIL_FIELDS);
    Council.Builder council = Council.builder()
        .id(councilId(fields.need("id", "every council needs an id")))
        .name(fields.need("name", "every council needs its name").name())
        .tier(fields.needWord("tier", Tier.class))
        .period(fields.period())
        .addAllCitations(fields.citation());
    fields.get("gss").map(Value::name).ifPresent(council::gss);
    fields.word("status", CouncilStatus.class).ifPresent(council::status);
    fields.get("region").map(Value::name).ifPresent(council::region);
    fields.get("area").map(Value::name).ifPresent(council::area);
    return value.built(
        council::build,
        Council.builder().id(NO_COUNCIL).name(StandIn.TEXT).tier(Tier.COUNTY).build());
  }

  private static void write(Json json, Council council) {
    json.text("id", council.id())
        .text("name", council.name())
        .text("gss", council.gss())
        .text("tier", council.tier())
        .text("status", council.status())
        .text("region", council.region())
        .text("area", council.area())
        .period(council.period())
        .citation(council.citations());
  }

  private static Constitution constitution(Value value) {
    Fields fields = value.fields(CONSTITUTION_FIELDS);
    Constitution.Builder entry = Constitution.builder()
        .council(councilId(fields.need("council", "whose constitution it is")))
        .period(fields.period())
        .addAllCitations(fields.citation());
    fields.word("form", FormOfGovernance.class).ifPresent(entry::form);
    fields.get("formInWords").map(Value::name).ifPresent(entry::formInWords);
    fields.get("keyDecision").map(FactsJson::keyDecision).ifPresent(entry::keyDecision);
    fields.get("callIn").map(FactsJson::callIn).ifPresent(entry::callIn);
    fields.get("notices").map(FactsJson::notices).ifPresent(entry::notices);
    fields.word("jointArrangements", JointArrangements.class).ifPresent(entry::jointArrangements);
    fields.word("preDecisionScrutiny", Answer.class).ifPresent(entry::preDecisionScrutiny);
    fields
        .get("delegation")
        .map(rows -> rows.list(FactsJson::delegation))
        .ifPresent(entry::delegation);
    fields.get("confirmedBy").map(Value::name).ifPresent(entry::confirmedBy);
    fields.get("confirmedOn").map(Value::day).ifPresent(entry::confirmedOn);
    return value.built(entry::build, Constitution.builder().council(NO_COUNCIL).build());
  }

  private static void write(Json json, Constitution entry) {
    json.text("council", entry.council())
        .period(entry.period())
        .text("form", entry.form())
        .text("formInWords", entry.formInWords())
        .object("keyDecision", entry.keyDecision(), FactsJson::write)
        .object("callIn", entry.callIn(), FactsJson::write)
        .object("notices", entry.notices(), FactsJson::write)
        .text("jointArrangements", entry.jointArrangements())
        .text("preDecisionScrutiny", known(entry.preDecisionScrutiny()));
    entry.delegation().ifPresent(rows -> json.objects("delegation", rows, FactsJson::write));
    json.citation(entry.citations())
        .text("confirmedBy", entry.confirmedBy())
        .text("confirmedOn", entry.confirmedOn());
  }

  private static KeyDecisionThreshold keyDecision(Value value) {
    Fields fields = value.fields(KEY_DECISION_FIELDS);
    KeyDecisionThreshold.Builder threshold = KeyDecisionThreshold.builder();
    fields.get("revenue").map(Value::pounds).ifPresent(threshold::revenue);
    fields.get("capital").map(Value::pounds).ifPresent(threshold::capital);
    fields.get("saving").map(Value::pounds).ifPresent(threshold::saving);
    fields.get("virement").map(Value::pounds).ifPresent(threshold::virement);
    fields
        .get("shareOfServiceBudget")
        .map(Value::perCent)
        .ifPresent(threshold::shareOfServiceBudget);
    fields.word("combine", Combine.class).ifPresent(threshold::combine);
    return threshold.build();
  }

  private static void write(Json json, KeyDecisionThreshold threshold) {
    json.number("revenue", threshold.revenue())
        .number("capital", threshold.capital())
        .number("saving", threshold.saving())
        .number("virement", threshold.virement())
        .number("shareOfServiceBudget", threshold.shareOfServiceBudget())
        .text("combine", threshold.combine());
  }

  static CallIn callIn(Value value) {
    Fields fields = value.fields(CALL_IN_FIELDS);
    CallIn.Builder clock = CallIn.builder();
    fields.get("days").map(Value::days).ifPresent(clock::days);
    fields.word("unit", DayUnit.class).ifPresent(clock::unit);
    fields.word("bankHolidays", BankHolidayRule.class).ifPresent(clock::bankHolidays);
    fields.word("scope", CallInScope.class).ifPresent(clock::scope);
    fields.word("waiver", Answer.class).ifPresent(clock::waiver);
    return clock.build();
  }

  static void write(Json json, CallIn clock) {
    clock.days().ifPresent(days -> json.number("days", days));
    json.text("unit", clock.unit())
        .text("bankHolidays", clock.bankHolidays())
        .text("scope", clock.scope())
        .text("waiver", known(clock.waiver()));
  }

  private static Notices notices(Value value) {
    Fields fields = value.fields(NOTICES_FIELDS);
    return new Notices(
        fields.get("long").map(FactsJson::clock), fields.get("short").map(FactsJson::clock));
  }

  private static void write(Json json, Notices notices) {
    json.object("long", notices.longClock(), FactsJson::write)
        .object("short", notices.shortClock(), FactsJson::write);
  }

  private static Notices.Clock clock(Value value) {
    Fields fields = value.fields(CLOCK_FIELDS);
    return new Notices.Clock(
        fields.word("unit", DayUnit.class), fields.word("bankHolidays", BankHolidayRule.class));
  }

  private static void write(Json json, Notices.Clock clock) {
    json.text("unit", clock.unit()).text("bankHolidays", clock.bankHolidays());
  }

  private static Delegation delegation(Value value) {
    Fields fields = value.fields(DELEGATION_FIELDS);
    return new Delegation(
        fields.needWord("body", Delegation.BODIES),
        fields.get("upTo").map(Value::pounds),
        fields.word("function", Function.class));
  }

  private static void write(Json json, Delegation row) {
    json.text("body", row.body()).number("upTo", row.upTo()).text("function", row.function());
  }

  private static JointCommittee jointCommittee(Value value) {
    Fields fields = value.fields(JOINT_COMMITTEE_FIELDS);
    JointCommittee.Builder entry = JointCommittee.builder()
        .id(committeeId(fields.need("id", "which joint committee it is")))
        .period(fields.period())
        .addAllRoles(fields.distinct("roles", Value::name))
        .addAllMembers(fields.list("members", FactsJson::part))
        .addAllHost(fields.list("host", FactsJson::part))
        .addAllFunding(fields.list("funding", FactsJson::part))
        .addAllCitations(fields.citation());
    fields.get("name").map(Value::name).ifPresent(entry::name);
    fields.get("remit").map(Value::name).ifPresent(entry::remit);
    fields.word("allExecutiveMembers", Answer.class).ifPresent(entry::allExecutiveMembers);
    fields.word("callIn", CallInAgreement.class).ifPresent(entry::callIn);
    fields.get("notices").map(FactsJson::notices).ifPresent(entry::notices);
    fields.get("confirmedBy").map(Value::name).ifPresent(entry::confirmedBy);
    fields.get("confirmedOn").map(Value::day).ifPresent(entry::confirmedOn);
    return value.built(
        entry::build,
        JointCommittee.builder().id(JointCommitteeId.of(StandIn.TEXT)).build());
  }

  private static void write(Json json, JointCommittee entry) {
    if (entry.doubtfulFrom().isPresent()) {
      throw new BadInputException(List.of(Fault.at(
          "doubtfulFrom",
          "that \"" + entry.id() + "\" is in doubt from " + entry.doubtfulFrom().get()
              + " on cannot be written")));
    }
    json.text("id", entry.id())
        .text("name", entry.name())
        .period(entry.period())
        .text("remit", entry.remit())
        .textsIfAny("roles", entry.roles())
        .objectsIfAny("members", entry.members(), FactsJson::write)
        .objectsIfAny("host", entry.host(), FactsJson::write)
        .objectsIfAny("funding", entry.funding(), FactsJson::write)
        .text("allExecutiveMembers", known(entry.allExecutiveMembers()))
        .text("callIn", entry.callIn())
        .object("notices", entry.notices(), FactsJson::write)
        .citation(entry.citations())
        .text("confirmedBy", entry.confirmedBy())
        .text("confirmedOn", entry.confirmedOn());
  }

  private static Part part(Value value) {
    Fields fields = value.fields(PART_FIELDS);
    return new Part(councilId(fields.need("council", "which council it is")), fields.period());
  }

  private static void write(Json json, Part part) {
    json.text("council", part.council()).period(part.period());
  }

  private static Alliance alliance(Value value) {
    Fields fields = value.fields(ALLIANCE_FIELDS);
    List<CouncilId> councils =
        fields.need("councils", "an alliance needs two councils").distinct(FactsJson::councilId);
    Period period = fields.period();
    List<Citation> citations = fields.citation();
    List<CouncilId> two = List.of(NO_COUNCIL, CouncilId.of(StandIn.TEXT + StandIn.TEXT));
    return value.built(
        () -> new Alliance(councils, period, citations), new Alliance(two, period, List.of()));
  }

  private static void write(Json json, Alliance alliance) {
    json.texts("councils", alliance.councils())
        .period(alliance.period())
        .citation(alliance.citations());
  }

  private static Meetings meetings(Value value) {
    Fields fields = value.fields(MEETINGS_FIELDS);
    Optional<CouncilId> council = fields.get("council").map(FactsJson::councilId);
    Optional<JointCommitteeId> committee = fields.get("jointCommittee").map(FactsJson::committeeId);
    Body body = fields.needWord("body", Meetings.BODIES);
    List<LocalDate> dates =
        fields.need("dates", "the days on which the body meets").distinct(Value::day);
    return value.built(
        () -> new Meetings(council, committee, body, dates),
        new Meetings(
            Optional.of(NO_COUNCIL), Optional.empty(), Body.COUNCIL, List.of(StandIn.DAY)));
  }

  private static void write(Json json, Meetings meetings) {
    json.text("council", meetings.council())
        .text("jointCommittee", meetings.jointCommittee())
        .text("body", meetings.body())
        .texts("dates", meetings.dates());
  }

  /** The bank holidays of England and Wales; the other divisions are held to the same form. */
  private static List<BankHoliday> bankHolidays(Value value) {
    Fields divisions = value.fields(BANK_HOLIDAYS_FIELDS);
    divisions.get("scotland").ifPresent(FactsJson::division);
    divisions.get("northern-ireland").ifPresent(FactsJson::division);
    return division(divisions.need("england-and-wales", "only its bank holidays are read"));
  }

  private static List<BankHoliday> division(Value value) {
    Fields fields = value.fields(DIVISION_FIELDS);
    fields.get("division").ifPresent(Value::name);
    Value events = fields.need("events", "the bank holidays");
    Set<LocalDate> days = new HashSet<>();
    List<BankHoliday> holidays = events.list(event -> bankHoliday(event, days));
    if (holidays.isEmpty()) {
      events.fault("is empty; no year is without bank holidays");
    }
    // one of a day, as that there are more is told
    Map<LocalDate, BankHoliday> byDay = new LinkedHashMap<>();
    holidays.forEach(holiday -> byDay.putIfAbsent(holiday.date(), holiday));
    return List.copyOf(byDay.values());
  }

  /** Reads one whose day is not yet among those of the division. */
  private static BankHoliday bankHoliday(Value value, Set<LocalDate> days) {
    Fields fields = value.fields(EVENT_FIELDS);
    fields.get("notes").ifPresent(Value::text);
    fields.get("bunting").ifPresent(Value::flag);
    Value date = fields.need("date", "the day of the bank holiday");
    LocalDate day = date.day();
    if (!days.add(day) && date.isSound()) {
      date.fault("\"" + day + "\" stands twice");
    }
    return new BankHoliday(
        day, fields.need("title", "what the bank holiday is called").name());
  }

  private static void writeBankHolidays(Json json, List<BankHoliday> holidays) {
    json.object(
        "england-and-wales",
        () -> json.text("division", "england-and-wales")
            .objects(
                "events",
                holidays,
                (event, holiday) ->
                    event.text("title", holiday.title()).text("date", holiday.date())));
  }

  private static CouncilId councilId(Value id) {
    return CouncilId.of(id.name());
  }

  private static JointCommitteeId committeeId(Value id) {
    return JointCommitteeId.of(id.name());
  }

  /** An answer, unless it is that nobody knows. */
  private static Optional<Answer> known(Answer answer) {
    return Optional.of(answer).filter(given -> given != Answer.UNKNOWN);
  }
}
