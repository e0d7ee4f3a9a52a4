package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The JSON form of initiatives. A text holds one initiative, a list of them, or one in each line.
 * {@link Schemas#initiative()} describes it. Thread-safe.
 */
public final class InitiativeJson {

  static final List<String> FIELDS = List.of(
      "format",
      "id",
      "title",
      "summary",
      "on",
      "lead",
      "participants",
      "partners",
      "ambitions",
      "forms",
      "effects",
      "collectiveRegionalAction",
      "localApplicationOf",
      "acts",
      "function",
      "money",
      "withinFramework",
      "wards",
      "services",
      "urgency",
      "private",
      "jointCommittee",
      "citations");
  static final List<String> EFFECT_FIELDS = List.of("outcome", "outcomeText", "reach", "places");
  static final List<String> MONEY_FIELDS =
      List.of("council", "amount", "kind", "type", "serviceBudget", "withinBudget");

  private InitiativeJson() {}

  /**
   * Reads initiatives.
   *
   * @param text one JSON object, a list of them, or one in each line
   * @param facts what councils, outcomes, ambitions and joint committees there are
   * @return the initiatives, in their order
   * @throws BadInputException with every fault of every initiative. Each names its place:
   *     {@code money[0].amount}, in a list {@code [2].money[0].amount}, in lines {@code line 3,
   *     money[0].amount}; where the text is no JSON, its line and column
   */
  public static List<Initiative> read(String text, Facts facts) {
    Document whole = Document.of(text);
    return !whole.isReadable() && isInLines(text) ? lines(text, facts) : whole(whole, facts);
  }

  /**
   * Reads what a parser stands at, or what comes next: one initiative or a list of them. The parser
   * stays open and ends up at the last token of it.
   *
   * @param facts what councils, outcomes, ambitions and joint committees there are
   * @throws BadInputException with every fault of every initiative, each with its place
   * @throws IOException if the parser cannot read
   */
  public static List<Initiative> read(JsonParser parser, Facts facts) throws IOException {
    return whole(Document.of(parser), facts);
  }

  /**
   * Takes one initiative or a list of them from a tree.
   *
   * @param facts what councils, outcomes, ambitions and joint committees there are
   * @throws BadInputException with every fault of every initiative, each with its place
   */
  public static List<Initiative> read(JsonNode tree, Facts facts) {
    return whole(Document.of(tree), facts);
  }

  /** Reads one initiative, and no list, where a parser stands. */
  static Initiative readOne(JsonParser parser, Facts facts) throws IOException {
    Document document = Document.of(parser);
    Batch batch = new Batch(facts);
    if (document.isReadable()) {
      batch.read(document.value(), "");
    }
    BadInputException.throwIfAny(document.faults());
    return batch.initiatives().get(0);
  }

  /** The initiative in one line; what it does not say is left out. */
  public static String write(Initiative initiative) {
    return Json.object(json -> write(json, initiative));
  }

  /**
   * Writes the initiative with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, Initiative initiative) throws IOException {
    Json.object(generator, json -> write(json, initiative));
  }

  /** The initiative as a tree; sums keep their pence. */
  public static ObjectNode tree(Initiative initiative) {
    return Json.tree(json -> write(json, initiative));
  }

  private static List<Initiative> whole(Document document, Facts facts) {
    Batch batch = new Batch(facts);
    if (document.isReadable()) {
      Value value = document.value();
      if (value.node().isArray()) {
        value.list(item -> batch.read(item, item.where()));
      } else {
        batch.read(value, "");
      }
    }
    BadInputException.throwIfAny(document.faults());
    return batch.initiatives();
  }

  /** Whether a text that is not one JSON value looks as if it held one in each line. */
  private static boolean isInLines(String text) {
    List<String> lines = Document.withoutMark(text)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(2)
        .toList();
    return lines.size() > 1
        && lines.get(0).startsWith("{")
        && (lines.get(0).endsWith("}") || lines.get(1).startsWith("{\""));
  }

  private static List<Initiative> lines(String text, Facts facts) {
    Batch batch = new Batch(facts);
    List<Fault> faults = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String place = "line " + (i + 1);
        Document document = Document.of(lines.get(i), i + 1);
        if (document.isReadable()) {
          batch.read(document.value(), place);
          faults.addAll(inLine(place, document.faults()));
        } else {
          faults.addAll(document.faults());
        }
      }
    }
    BadInputException.throwIfAny(faults);
    return batch.initiatives();
  }

  /** The faults of what stands in that line of a text. */
  static List<Fault> inLine(String place, List<Fault> faults) {
    return faults.stream()
        .map(fault -> Fault.at(
            fault.where().isEmpty() ? place : place + ", " + fault.where(), fault.message()))
        .toList();
  }

  static void write(Json json, Initiative initiative) {
    json.text("id", initiative.id());
    if (!initiative.title().equals(initiative.id())) {
      json.text("title", initiative.title());
    }
    if (!initiative.summary().isEmpty()) {
      json.text("summary", initiative.summary());
    }
    json.text("on", initiative.on())
        .text("lead", initiative.lead())
        .texts("participants", initiative.participants())
        .textsIfAny("partners", initiative.partners())
        .textsIfAny("ambitions", initiative.ambitions())
        .textsIfAny("forms", initiative.forms())
        .objectsIfAny("effects", initiative.effects(), InitiativeJson::write);
    if (initiative.collectiveRegionalAction() != Answer.UNKNOWN) {
      json.text("collectiveRegionalAction", initiative.collectiveRegionalAction());
    }
    json.text("localApplicationOf", initiative.localApplicationOf())
        .texts("acts", initiative.acts())
        .text("function", initiative.function())
        .objectsIfAny("money", initiative.money(), InitiativeJson::write)
        .text("withinFramework", initiative.withinFramework());
    if (!initiative.wards().isEmpty()) {
      json.object(
          "wards",
          () ->
              initiative.wards().forEach((council, impact) -> json.text(council.value(), impact)));
    }
    json.numbersIfAny("services", initiative.services());
    if (initiative.urgency() != Urgency.NORMAL) {
      json.text("urgency", initiative.urgency());
    }
    if (initiative.isPrivate()) {
      json.flag("private", true);
    }
    json.text("jointCommittee", initiative.jointCommittee())
        .textsIfAny("citations", initiative.citations());
  }

  private static void write(Json json, Effect effect) {
    json.text("outcome", effect.outcome())
        .text("outcomeText", effect.outcomeText())
        .text("reach", effect.reach())
        .textsIfAny("places", effect.places());
  }

  private static void write(Json json, MoneyEntry entry) {
    json.text("council", entry.council())
        .number("amount", entry.amount())
        .text("kind", entry.kind())
        .text("type", entry.type())
        .number("serviceBudget", entry.serviceBudget())
        .text("withinBudget", entry.withinBudget());
  }

  /** The initiatives of one text, whose ids must differ. */
  static final class Batch {
    private final Facts facts;
    private final List<Initiative> initiatives = new ArrayList<>();
    private final Map<String, String> placesById = new HashMap<>();

    Batch(Facts facts) {
      this.facts = facts;
    }

    /** Those that are sound in the light of the facts. */
    List<Initiative> initiatives() {
      return List.copyOf(initiatives);
    }

    /** Reads one and says whether it is sound in the light of the facts. */
    boolean read(Value value, String place) {
      Fields fields = value.fields(FIELDS);
      fields.get("format").ifPresent(Value::format);
      Value id = fields.need("id", "every initiative needs an id");
      Initiative.Builder initiative = Initiative.builder()
          .id(id.name())
          .on(fields.need("on", "a date such as 2022-06-01").day());
      fill(initiative, fields);
      differs(id, place);
      try {
        return initiatives.add(initiative.build(facts::faults));
      } catch (BadInputException e) {
        value.faults(e.faults());
        return false;
      }
    }

    private void differs(Value id, String place) {
      if (id.node().isTextual()) {
        String earlier = placesById.putIfAbsent(id.node().textValue(), place);
        if (earlier != null) {
          id.fault(id.node() + " is the id of " + earlier + ", too; each id stands once");
        }
      }
    }
  }

  private static void fill(Initiative.Builder initiative, Fields fields) {
    fields.get("title").map(Value::text).ifPresent(initiative::title);
    fields.get("summary").map(Value::text).ifPresent(initiative::summary);
    fields.get("lead").map(InitiativeJson::council).ifPresent(initiative::lead);
    initiative
        .addAllParticipants(fields.distinct("participants", InitiativeJson::council))
        .addAllPartners(fields.distinct("partners", Value::name))
        .addAllAmbitions(fields.distinct("ambitions", Value::name))
        .addAllForms(fields.distinct("forms", form -> form.word(CollaborationForm.class)))
        .addAllEffects(fields.list("effects", InitiativeJson::effect));
    fields
        .word("collectiveRegionalAction", Answer.class)
        .ifPresent(initiative::collectiveRegionalAction);
    fields.get("localApplicationOf").map(Value::name).ifPresent(initiative::localApplicationOf);
    // the one act that no other field is held against
    initiative.addAllActs(
        fields.distinct("acts", act -> act.word(Act.class, Act.ESTABLISH_JOINT_COMMITTEE)));
    fields.word("function", Function.class).ifPresent(initiative::function);
    initiative.addAllMoney(fields.list("money", InitiativeJson::money));
    fields.word("withinFramework", Answer.class).ifPresent(initiative::withinFramework);
    fields
        .get("wards")
        .ifPresent(wards -> wards.entries((council, impact) ->
            initiative.putWards(CouncilId.of(council), impact.word(WardImpact.class))));
    initiative.addAllServices(fields.distinct("services", Value::wholeNumber));
    fields.word("urgency", Urgency.class).ifPresent(initiative::urgency);
    fields.get("private").map(Value::flag).ifPresent(initiative::isPrivate);
    fields
        .get("jointCommittee")
        .map(id -> JointCommitteeId.of(id.name()))
        .ifPresent(initiative::jointCommittee);
    initiative.addAllCitations(fields.distinct("citations", Value::citation));
  }

  private static CouncilId council(Value id) {
    return CouncilId.of(id.name());
  }

  private static Effect effect(Value value) {
    Fields fields = value.fields(EFFECT_FIELDS);
    List<CouncilId> places = fields.distinct("places", InitiativeJson::council);
    // such as fits the places
    Reach standIn = places.isEmpty() ? Reach.COUNTY_WIDE : Reach.PLACE;
    return new Effect(
        fields.get("outcome").map(Value::name),
        fields.get("outcomeText").map(Value::name),
        fields.need("reach", Value.oneOf(Reach.class)).word(Reach.class, standIn),
        places);
  }

  private static MoneyEntry money(Value value) {
    Fields fields = value.fields(MONEY_FIELDS);
    MoneyEntry.Builder entry = MoneyEntry.builder()
        .council(council(fields.need("council", "one of the participants")))
        .amount(fields.need("amount", "pounds, 0 or more").pounds())
        .kind(fields.needWord("kind", MoneyEntry.Kind.class))
        .type(fields.needWord("type", MoneyEntry.Type.class));
    fields.get("serviceBudget").map(Value::pounds).ifPresent(entry::serviceBudget);
    fields.word("withinBudget", Answer.class).ifPresent(entry::withinBudget);
    return entry.build();
  }
}
