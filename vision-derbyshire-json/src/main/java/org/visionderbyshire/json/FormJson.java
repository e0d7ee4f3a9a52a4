package org.visionderbyshire.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.input.Field;
import org.visionderbyshire.input.Form;
import org.visionderbyshire.input.Kind;
import org.visionderbyshire.input.Setting;
import org.visionderbyshire.vocabulary.Term;

/**
 * Records as JSON objects, field by field as their forms list them. How a value of each kind stands
 * in JSON is told here and nowhere else.
 */
final class FormJson {

  private FormJson() {}

  /** The record that an object says, unless it is refused, which is noted. */
  static <R, B> Optional<R> read(Form<R, B> form, Value object) {
    B builder = builder(form, object.fields(form.names()));
    return object.built(() -> form.build(builder));
  }

  /** A builder that says what the fields of an object do. */
  static <R, B> B builder(Form<R, B> form, Fields fields) {
    B builder = form.builder();
    form.fields().forEach(field -> read(field, fields, builder));
    return builder;
  }

  private static <B, T> void read(Field<?, B, T> field, Fields fields, B builder) {
    value(field, fields)
        .flatMap(value -> read(field.kind(), value, fields))
        .ifPresent(said -> field.set(builder, Optional.of(said)));
  }

  /** Where a field is said; of one that is missing though needed a stand-in. */
  private static Optional<Value> value(Field<?, ?, ?> field, Fields fields) {
    Optional<Value> there = fields.anyOf(field.names());
    if (there.isPresent() || field.needed().isEmpty()) {
      return there;
    }
    Value missing = fields.need(field.name(), field.needed().get());
    // a list is left empty, so that what is held against its items is told as if none were meant
    return field.kind() instanceof Kind.Items<?> ? Optional.empty() : Optional.of(missing);
  }

  /** What a value among these fields says, unless it is a record that is refused. */
  private static <T> Optional<T> read(Kind<T> kind, Value value, Fields fields) {
    if (kind instanceof Kind.Entry<T> entry) {
      return entry.forAll().isPresent() && !value.node().isObject()
          ? forAll(entry.form(), entry.forAll().get(), value)
          : read(entry.form(), value);
    }
    return Optional.of(Kind.cast(kind, readOther(kind, value, fields)));
  }

  /** The record that says the same in each field: a word in place of an object. */
  private static <R, B> Optional<R> forAll(Form<R, B> form, Kind.Word<?> word, Value value) {
    Object said =
        value.word(word.allowed(), ", or an object of " + String.join(", ", form.names()));
    B builder = form.builder();
    form.fields().forEach(field -> set(field, builder, said));
    return value.built(() -> form.build(builder));
  }

  private static <B, T> void set(Field<?, B, T> field, B builder, Object said) {
    field.set(builder, Optional.of(Kind.cast(field.kind(), said)));
  }

  private static Object readOther(Kind<?> kind, Value value, Fields fields) {
    if (kind instanceof Kind.Word<?> word) {
      return word(word, value, fields);
    }
    if (kind instanceof Kind.Items<?> items) {
      return items(items, value, fields);
    }
    if (kind instanceof Kind.ByCouncil<?> each) {
      return byCouncil(each, value, fields);
    }
    if (kind instanceof Kind.Single<?> single) {
      return single(single.sort(), value, fields);
    }
    throw new IllegalArgumentException(kind.toString());
  }

  private static <E extends Enum<E> & Term> E word(Kind.Word<E> kind, Value value, Fields fields) {
    return value.word(kind.allowed(), () -> StandIn.word(kind.allowed(), fields));
  }

  private static <T> List<T> items(Kind.Items<T> kind, Value value, Fields fields) {
    Function<Value, Optional<T>> reader = item -> read(kind.item(), item, fields);
    List<Optional<T>> items = kind.distinct() ? value.distinct(reader) : value.list(reader);
    if (items.contains(Optional.empty())) {
      // without one that is refused, those after it stand elsewhere
      value.standsIn();
    }
    return items.stream().flatMap(Optional::stream).toList();
  }

  private static <T> Map<CouncilId, T> byCouncil(
      Kind.ByCouncil<T> kind, Value value, Fields fields) {
    Map<CouncilId, T> values = new LinkedHashMap<>();
    value.entries((council, said) -> read(kind.value(), said, fields)
        .ifPresent(each -> values.put(CouncilId.of(council), each)));
    return values;
  }

  private static Object single(Kind.Sort sort, Value value, Fields fields) {
    return switch (sort) {
      case TEXT -> value.text();
      case NAME, ID -> value.name();
      case FLAG -> value.flag();
      case PRIVACY -> value.privacy();
      case DAY -> value.day();
      case PERIOD -> fields.period();
      case POUNDS -> value.pounds();
      case PER_CENT -> value.perCent();
      case DAYS -> value.days();
      case NUMBER -> value.wholeNumber();
      case COUNCIL -> CouncilId.of(value.name());
      case JOINT_COMMITTEE -> JointCommitteeId.of(value.name());
      case CITATION -> value.citation();
      case CITATIONS -> value.citations();
      case BANK_HOLIDAYS -> BankHolidaysJson.read(value);
    };
  }

  /** Writes a path and its value, which has the form that it has there, into an object. */
  static <T> void write(Json json, Setting<T> setting) {
    json.text("path", setting.path());
    if (setting.kind() == Kind.PERIOD) {
      // elsewhere its days stand among the fields of what has it
      json.object("value", () -> json.period(Kind.cast(Kind.PERIOD, setting.value())));
    } else {
      write(json, "value", setting.kind(), setting.value());
    }
  }

  /** Writes what a record says into an object. */
  static <R> void write(Json json, Form<R, ?> form, R record) {
    form.fields().forEach(field -> write(json, field, record));
  }

  private static <R, T> void write(Json json, Field<R, ?, T> field, R record) {
    field.get(record).ifPresent(value -> write(json, field.name(), field.kind(), value));
  }

  private static <T> void write(Json json, String name, Kind<T> kind, T value) {
    if (kind instanceof Kind.Entry<T> entry) {
      Optional<Object> said = entry.forAll().flatMap(word -> ofAll(entry.form(), value));
      said.ifPresentOrElse(
          all -> json.value(name, all),
          () -> json.object(name, () -> write(json, entry.form(), value)));
    } else if (kind instanceof Kind.Items<?> items) {
      writeItems(json, name, items, value);
    } else if (kind instanceof Kind.ByCouncil<?> each) {
      json.object(name, () -> writeEach(json, each, value));
    } else if (kind == Kind.PERIOD) {
      json.period(Kind.cast(Kind.PERIOD, value));
    } else if (kind == Kind.CITATIONS) {
      json.citation(Kind.cast(Kind.CITATIONS, value));
    } else if (kind == Kind.BANK_HOLIDAYS) {
      json.object(name, () -> BankHolidaysJson.write(json, Kind.cast(Kind.BANK_HOLIDAYS, value)));
    } else {
      json.value(name, value);
    }
  }

  /** What a record says in each of its fields, if that is the same. */
  private static <R> Optional<Object> ofAll(Form<R, ?> form, R record) {
    Set<Optional<?>> said = new HashSet<>();
    form.fields().forEach(field -> said.add(field.get(record)));
    return said.size() == 1 ? said.iterator().next().map(all -> all) : Optional.empty();
  }

  private static <T> void writeItems(Json json, String name, Kind.Items<T> kind, Object value) {
    List<T> items = Kind.cast(kind, value);
    if (kind.item() instanceof Kind.Entry<T> entry) {
      json.objects(name, items, (object, item) -> write(object, entry.form(), item));
    } else {
      json.values(name, items);
    }
  }

  private static <T> void writeEach(Json json, Kind.ByCouncil<T> kind, Object value) {
    Kind.cast(kind, value)
        .forEach((council, each) -> write(json, council.value(), kind.value(), each));
  }
}
