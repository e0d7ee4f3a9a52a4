package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.vocabulary.Term;

/** Writes one JSON object, field by field in the order of the calls. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final ObjectReader TREES = JsonMapper.builder()
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build()
      .reader();

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The object with the fields that the consumer writes. */
  static String object(Consumer<Json> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      object(generator, fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes that object with a generator of somebody else, which stays open and, but for how numbers
   * are written, as it is.
   */
  static void object(JsonGenerator generator, Consumer<Json> fields) throws IOException {
    boolean plain = generator.isEnabled(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    generator.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    try {
      Json json = new Json(generator);
      json.braces(() -> fields.accept(json));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      generator.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, plain);
    }
  }

  /** That object as a tree; sums keep their pence. */
  static ObjectNode tree(Consumer<Json> fields) {
    try (TokenBuffer buffer = new TokenBuffer(null, false)) {
      object(buffer, fields);
      return (ObjectNode) TREES.readTree(buffer.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word of a vocabulary by its code, or whatever else as it names itself. */
  Json text(String name, Object value) {
    return write(() -> generator.writeStringField(name, text(value)));
  }

  Json text(String name, Optional<?> value) {
    value.ifPresent(present -> text(name, (Object) present));
    return this;
  }

  Json texts(String name, Collection<?> values) {
    return values(name, values.stream().map(Json::text).toList());
  }

  /** A number or a truth value as what it is, anything else as text. */
  Json value(String name, Object value) {
    return write(() -> {
      generator.writeFieldName(name);
      write(value);
    });
  }

  /** A list of such values. */
  Json values(String name, Collection<?> values) {
    return write(() -> {
      generator.writeArrayFieldStart(name);
      for (Object value : values) {
        write(value);
      }
      generator.writeEndArray();
    });
  }

  Json nothing(String name) {
    return write(() -> generator.writeNullField(name));
  }

  Json flag(String name, boolean value) {
    return write(() -> generator.writeBooleanField(name, value));
  }

  Json number(String name, long value) {
    return write(() -> generator.writeNumberField(name, value));
  }

  Json number(String name, BigDecimal value) {
    return write(() -> generator.writeNumberField(name, value));
  }

  Json object(String name, Runnable fields) {
    write(() -> generator.writeFieldName(name));
    return braces(fields);
  }

  <T> Json object(String name, Optional<T> value, BiConsumer<Json, T> fields) {
    value.ifPresent(present -> object(name, () -> fields.accept(this, present)));
    return this;
  }

  <T> Json objects(String name, Collection<T> values, BiConsumer<Json, T> fields) {
    write(() -> generator.writeArrayFieldStart(name));
    values.forEach(value -> braces(() -> fields.accept(this, value)));
    return write(generator::writeEndArray);
  }

  <T> Json objectsIfAny(String name, Collection<T> values, BiConsumer<Json, T> fields) {
    return values.isEmpty() ? this : objects(name, values, fields);
  }

  Json period(Period period) {
    return text("from", period.from()).text("to", period.to());
  }

  /** One citation as text, several as a list. */
  Json citation(List<Citation> citations) {
    return citations.size() == 1
        ? text("citation", citations.get(0))
        : texts("citation", citations);
  }

  private Json braces(Runnable fields) {
    write(generator::writeStartObject);
    fields.run();
    return write(generator::writeEndObject);
  }

  private void write(Object value) throws IOException {
    if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else {
      generator.writeString(text(value));
    }
  }

  private static String text(Object value) {
    return value instanceof Term term ? term.code() : value.toString();
  }

  private Json write(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private interface Writing {
    void write() throws IOException;
  }
}
