package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.FirstFaults;
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

  private static final String SEVERAL =
      "; several initiatives stand in a list, in square brackets, or each in one line";

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
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(facts, "facts");
    Document whole = Document.of(text, SEVERAL);
    return !whole.isReadable() && isInLines(text)
        ? inLines(new InitiativeLines(Lines.of(text), facts))
        : whole(whole, facts);
  }

  private static boolean isInLines(String text) {
    try {
      return Layout.isInLines(Lines.of(text));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
  }

  /**
   * Reads initiatives that stand one in each line, each when it is asked for, so that a text may be
   * of any length, and one that still comes in is read as far as it has come. A line may take as
   * much as 16 MiB.
   *
   * @param in UTF-8 text; it is not closed
   * @param facts what councils, outcomes, ambitions and joint committees there are
   */
  public static InitiativeLines lines(InputStream in, Facts facts) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(facts, "facts");
    return new InitiativeLines(Lines.of(in), facts);
  }

  /**
   * Whether a text holds one initiative in each line, and not a single one or a list. It does if
   * its first line that is not blank is one JSON object, or if that line and the next cannot be the
   * beginning of one, so that one of them is faulty. The next line is looked at only where the
   * first does not settle it.
   *
   * @param in UTF-8 text; it can be read from the same place on afterwards
   * @throws IllegalArgumentException if {@code in} does not support {@link InputStream#mark}
   */
  public static boolean isInLines(InputStream in) throws IOException {
    if (!in.markSupported()) {
      throw new IllegalArgumentException("in does not support mark");
    }
    return Layout.isInLines(in);
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
    Objects.requireNonNull(parser, "parser");
    Objects.requireNonNull(facts, "facts");
    return whole(Document.of(parser), facts);
  }

  /**
   * Takes one initiative or a list of them from a tree.
   *
   * @param facts what councils, outcomes, ambitions and joint committees there are
   * @throws BadInputException with every fault of every initiative, each with its place
   */
  public static List<Initiative> read(JsonNode tree, Facts facts) {
    Objects.requireNonNull(tree, "tree");
    Objects.requireNonNull(facts, "facts");
    return whole(Document.of(tree), facts);
  }

  /** Reads one initiative, and no list, where a parser stands. */
  static Initiative readOne(JsonParser parser, Facts facts) throws IOException {
    Document document = Document.of(parser);
    Batch batch = new Batch(facts);
    if (document.isReadable()) {
      batch.read(document.value(), "");
    }
    document.throwIfFaulty();
    return batch.initiatives().get(0);
  }

  /** The initiative in one line; what it does not say is left out. */
  public static String write(Initiative initiative) {
    Objects.requireNonNull(initiative, "initiative");
    return Json.object(json -> write(json, initiative));
  }

  /**
   * Writes the initiative with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, Initiative initiative) throws IOException {
    Objects.requireNonNull(generator, "generator");
    Objects.requireNonNull(initiative, "initiative");
    Json.object(generator, json -> write(json, initiative));
  }

  /** The initiative as a tree; sums keep their pence. */
  public static ObjectNode tree(Initiative initiative) {
    Objects.requireNonNull(initiative, "initiative");
    return Json.tree(json -> write(json, initiative));
  }

  private static List<Initiative> whole(Document document, Facts facts) {
    Batch batch = new Batch(facts);
    if (document.isReadable()) {
      Value value = document.value();
      if (value.node().isArray()) {
        value.list(item -> batch.read(item, item.where().toString()));
      } else {
        batch.read(value, "");
      }
    }
    document.throwIfFaulty();
    return batch.initiatives();
  }

  private static List<Initiative> inLines(InitiativeLines lines) {
    List<Initiative> initiatives = new ArrayList<>();
    FirstFaults faults = new FirstFaults();
    lines.forEachRemaining(line -> {
      line.initiative().ifPresent(initiatives::add);
      line.badInput()
          .ifPresent(bad -> faults.addAll(inLine(line.place(), bad.faults()), bad.more()));
    });
    faults.throwIfAny();
    return List.copyOf(initiatives);
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

    /** How many ids are remembered, which takes some 40 MB. */
    static final int MOST_IDS = 250_000;

    private static final int LONGEST_ID = 100;

    private final Facts facts;
    private final List<Initiative> initiatives = new ArrayList<>();
    private final Map<String, String> placesById = new HashMap<>();
    private boolean hasForgottenIds;

    Batch(Facts facts) {
      this.facts = facts;
    }

    /** Those that are sound in the light of the facts. */
    List<Initiative> initiatives() {
      return List.copyOf(initiatives);
    }

    boolean hasForgottenIds() {
      return hasForgottenIds;
    }

    /** Reads one and keeps it if it is sound in the light of the facts. */
    boolean read(Value value, String place) {
      return initiative(value, place).map(initiatives::add).orElse(false);
    }

    /** Reads one that is sound in the light of the facts. */
    Optional<Initiative> initiative(Value value, String place) {
      Fields fields = value.fields(FIELDS);
      fields.get("format").ifPresent(Value::format);
      Value id = fields.need("id", "every initiative needs an id");
      Initiative.Builder initiative = Initiative.builder()
          .id(id.name())
          .on(fields.need("on", "a date such as 2022-06-01").day());
      fill(initiative, fields);
      differs(id, place);
      List<Fault> faults = new ArrayList<>();
      try {
        // of all that is wrong, as what follows from stand-ins is not to count among the first
        return Optional.of(initiative.build(made -> {
          List<Fault> byFacts = facts.faults(made);
          faults.addAll(made.faults());
          faults.addAll(byFacts);
          return byFacts;
        }));
      } catch (BadInputException e) {
        value.faults(faults.isEmpty() ? e.faults() : faults);
        return Optional.empty();
      }
    }

    private void differs(Value id, String place) {
      if (id.node().isTextual()) {
        String key = key(id.node().textValue());
        String earlier = placesById.get(key);
        if (earlier != null) {
          id.fault(id.shown() + " is the id of " + earlier + ", too; each id stands once");
        } else if (placesById.size() < MOST_IDS) {
          placesById.put(key, place);
        } else {
          hasForgottenIds = true;
        }
      }
    }

    /** Of an id of any length what tells it from all others. */
    private static String key(String id) {
      return id.length() <= LONGEST_ID ? id : digest(id);
    }

    private static String digest(String text) {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16));
        return "sha-256 " + HexFormat.of().formatHex(digest);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
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
