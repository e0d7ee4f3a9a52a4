package org.visionderbyshire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Bounds;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.vocabulary.Term;

/**
 * A JSON value at its place. Each way of reading it gives a value of that kind: where it is of
 * another kind, that is noted as a fault and a {@link StandIn} is given.
 */
final class Value {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int LONGEST_SHOWN = 60;

  private final JsonNode node;
  private final Place where;
  private final Faults faults;

  Value(JsonNode node, Place where, Faults faults) {
    this.node = node;
    this.where = where;
    this.faults = faults;
  }

  /** A value of whatever kind is asked for, where there is none that can be read. */
  static Value standIn(Place where, Faults faults) {
    faults.standsIn(where);
    return new Value(MissingNode.getInstance(), where, faults);
  }

  Place where() {
    return where;
  }

  JsonNode node() {
    return node;
  }

  boolean isStandIn() {
    return node.isMissingNode();
  }

  /** Whether everything in this value that was read so far could be read. */
  boolean isSound() {
    return !faults.anyStandsInWithin(where);
  }

  private boolean isNull() {
    return node.isNull();
  }

  /** Notes what is wrong with this value. */
  void fault(String message) {
    faults.add(where, message);
  }

  /** Adds what the domain finds wrong with this value, but for what stand-ins brought about. */
  void faults(List<Fault> found) {
    faults.addAll(where, node, found);
  }

  /** Notes that what is made of this value is not what it says. */
  void standsIn() {
    faults.standsIn(where);
  }

  /** What is made of this value by whoever checks it; nothing where it is refused. */
  <T> Optional<T> built(Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (BadInputException e) {
      faults(e.faults());
      standsIn();
      return Optional.empty();
    }
  }

  /** One of the versions of the JSON form, as text or as a number. */
  void format(Format format) {
    boolean isKnown = format.versions().stream()
        .anyMatch(version -> node.isNumber()
            ? node.decimalValue().compareTo(new BigDecimal(version)) == 0
            : node.isTextual() && node.textValue().equals(version));
    if (!isKnown) {
      not(
          "\"" + String.join("\" or \"", format.versions()) + "\", the version of this JSON form",
          false);
    }
  }

  /** What is read, where JSON's null is allowed to say that there is nothing. */
  <T> Optional<T> unlessNull(Function<Value, T> reader) {
    return isNull() ? Optional.empty() : Optional.of(reader.apply(this));
  }

  /** Notes if a field that only repeats what others of its object say differs from them. */
  void repeats(Object given, Object said) {
    Place object = Objects.requireNonNull(where.around(), "a field is in an object");
    if (!given.equals(said) && !faults.anyStandsInWithin(object)) {
      faults.add(where, shown() + " differs from what the other fields say");
    }
  }

  /** Any text, blank or not. */
  String text() {
    return node.isTextual() ? node.textValue() : not("text", StandIn.TEXT);
  }

  /** Text that names something, so it is not blank. */
  String name() {
    if (node.isTextual() && node.textValue().isBlank()) {
      faults.add(where, "is blank");
      faults.standsIn(where);
      return StandIn.TEXT;
    }
    return text();
  }

  Citation citation() {
    if (node.isTextual()) {
      String text = node.textValue();
      return text.isBlank() || !text.equals(text.strip())
          ? not("a citation: text without white space around it", Citation.of(StandIn.TEXT))
          : Citation.of(text);
    }
    return not("a citation, as text", Citation.of(StandIn.TEXT));
  }

  /** One citation or a list of them. */
  List<Citation> citations() {
    if (node.isTextual()) {
      return List.of(citation());
    }
    return node.isArray()
        ? distinct(Value::citation)
        : not("a citation, as text, or a list of them", List.of());
  }

  LocalDate day() {
    if (node.isTextual() && DAY.matcher(node.textValue()).matches()) {
      try {
        return LocalDate.parse(node.textValue());
      } catch (DateTimeParseException e) {
        return not("a day of the calendar", StandIn.DAY);
      }
    }
    return not("a date such as 2022-06-01", StandIn.DAY);
  }

  /** A sum of money. */
  BigDecimal pounds() {
    return bounded("a number of pounds such as 120000", Bounds::pounds);
  }

  BigDecimal perCent() {
    return bounded("a number, in per cent", Bounds::perCent);
  }

  /** A number without decimals. */
  int wholeNumber() {
    if (node.isNumber()) {
      BigDecimal number = node.decimalValue();
      if (number.stripTrailingZeros().scale() <= 0
          && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
        return number.intValue();
      }
    }
    return not("a whole number", StandIn.WHOLE_NUMBER);
  }

  /** A number of days. */
  int days() {
    int days = wholeNumber();
    if (days >= 0) {
      return days;
    }
    if (isSound()) {
      faults.add(where, days + " is negative; days, 0 or more");
      faults.standsIn(where);
    }
    return 0;
  }

  /** A word, or true, which is exempt, or false. */
  Privacy privacy() {
    if (node.isBoolean()) {
      return node.booleanValue() ? Privacy.EXEMPT : Privacy.NO;
    }
    return word(Privacy.class);
  }

  boolean flag() {
    return node.isBoolean() ? node.booleanValue() : not("true or false", Boolean.FALSE);
  }

  /** What is allowed where a word of a vocabulary is needed. */
  static <E extends Enum<E> & Term> String oneOf(Class<E> vocabulary) {
    return oneOf(List.of(vocabulary.getEnumConstants()));
  }

  /** What is allowed where one of these words is needed. */
  static String oneOf(List<? extends Term> words) {
    return "one of " + String.join(", ", words.stream().map(Term::code).toList());
  }

  /** A word of a vocabulary. */
  <E extends Enum<E> & Term> E word(Class<E> vocabulary) {
    List<E> words = List.of(vocabulary.getEnumConstants());
    return word(words, () -> words.get(0));
  }

  /** A word of those that are allowed here, and the one that is to stand in for it. */
  <E extends Enum<E> & Term> E word(List<E> allowed, Supplier<E> standIn) {
    return word(allowed, "", standIn);
  }

  /** A word of those that are allowed here beside what else is, which is told if it is neither. */
  <E extends Enum<E> & Term> E word(List<E> allowed, String otherwise) {
    return word(allowed, otherwise, () -> allowed.get(0));
  }

  private <E extends Enum<E> & Term> E word(
      List<E> allowed, String otherwise, Supplier<E> standIn) {
    List<String> codes = allowed.stream().map(Term::code).toList();
    String expected = oneOf(allowed) + otherwise;
    if (!node.isTextual()) {
      return not(expected, standIn.get());
    }
    int found = codes.indexOf(node.textValue());
    return found < 0
        ? not(expected + Nearest.guess(node.textValue(), codes), standIn.get())
        : allowed.get(found);
  }

  /** The items of a list. */
  <T> List<T> list(Function<Value, T> item) {
    if (!node.isArray()) {
      not("a list", false);
      return List.of(item.apply(standIn(where.item(0), faults)));
    }
    List<T> items = new ArrayList<>();
    for (JsonNode element : node) {
      items.add(item.apply(new Value(element, where.item(items.size()), faults)));
    }
    return items;
  }

  /** The items of a list in which nothing may stand twice. */
  <T> List<T> distinct(Function<Value, T> item) {
    Set<JsonNode> seen = new HashSet<>();
    return list(value -> {
      if (!value.isStandIn() && !seen.add(value.node)) {
        value.fault(value.shown() + " stands twice");
        faults.standsIn(value.where);
      }
      return item.apply(value);
    });
  }

  /** The values of an object whose fields are names of whatever is known elsewhere. */
  void entries(BiConsumer<String, Value> entry) {
    JsonNode object = node.isObject() ? node : not("an object", MissingNode.getInstance());
    int position = 0;
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      Value value = new Value(field.getValue(), where.field(field.getKey(), position++), faults);
      if (field.getKey().isBlank()) {
        value.fault("the name of a field is blank");
      } else {
        entry.accept(field.getKey(), value);
      }
    }
  }

  /** The fields of an object that can have these. */
  Fields fields(List<String> known) {
    JsonNode object = node.isObject() ? node : not("an object", MissingNode.getInstance());
    return new Fields(object, where, faults, known);
  }

  private BigDecimal bounded(
      String kind, BiFunction<String, BigDecimal, Optional<Fault>> outOfBounds) {
    if (!node.isNumber()) {
      return not(kind, BigDecimal.ZERO);
    }
    BigDecimal number = node.decimalValue();
    Optional<Fault> fault = outOfBounds.apply("", number);
    if (fault.isPresent()) {
      fault(fault.get().message());
      faults.standsIn(where);
      return BigDecimal.ZERO;
    }
    return Bounds.plain(number);
  }

  private <T> T not(String expected, T standIn) {
    if (!isStandIn()) {
      faults.add(
          where,
          shown() + " is not " + expected + (isNull() ? "; what is not known is left out" : ""));
    }
    faults.standsIn(where);
    return standIn;
  }

  /** This value as JSON, cut where it is long. */
  String shown() {
    String json = node.toString();
    return json.length() <= LONGEST_SHOWN ? json : json.substring(0, LONGEST_SHOWN) + "...";
  }
}
