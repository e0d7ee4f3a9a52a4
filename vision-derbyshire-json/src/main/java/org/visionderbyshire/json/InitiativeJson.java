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
import java.util.stream.Stream;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.FirstFaults;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.input.InitiativeForm;

/**
 * The JSON form of initiatives. A text holds one initiative, a list of them, or one in each line.
 * {@link Schemas#initiative()} describes it. Thread-safe.
 */
public final class InitiativeJson {

  static final List<String> FIELDS = Stream.concat(
          Stream.of("format"), InitiativeForm.INITIATIVE.names().stream())
      .toList();

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
    FormJson.write(json, InitiativeForm.INITIATIVE, initiative);
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
      fields.get("format").ifPresent(version -> version.format(Format.INITIATIVE));
      Initiative.Builder initiative = FormJson.builder(InitiativeForm.INITIATIVE, fields);
      fields.get("id").ifPresent(id -> differs(id, place));
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
}
