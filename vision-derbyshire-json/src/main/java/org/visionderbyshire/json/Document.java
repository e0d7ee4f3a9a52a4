package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.fault.Fault;

/**
 * One JSON text as a tree, with the faults of the text itself. Jackson's own trees pass over a
 * field that stands twice, or stop at it; here it is a fault like any other.
 */
final class Document {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final JsonNode root;
  private final Faults faults;

  private Document(JsonNode root, Faults faults) {
    this.root = root;
    this.faults = faults;
  }

  /** Reads a text that is to hold one JSON value. */
  static Document of(String text) {
    return of(text, 1);
  }

  /** Reads a part of a text that begins in that line and is to hold one JSON value. */
  static Document of(String text, int line) {
    try (JsonParser parser = FACTORY.createParser(withoutMark(text))) {
      return read(parser, line, null, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the value at which a parser of somebody else stands, or the next one where it stands at
   * none; the parser stays open and ends up at the last token of the value.
   */
  static Document of(JsonParser parser) throws IOException {
    return read(parser, 1, parser.hasCurrentToken() ? parser.currentToken() : null, false);
  }

  /** Takes a tree as it is; whoever read it has lost what stood twice in its text. */
  static Document of(JsonNode tree) {
    try (JsonParser parser = tree.traverse()) {
      return read(parser, 1, null, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document read(
      JsonParser parser, int line, @Nullable JsonToken current, boolean whole) throws IOException {
    Faults faults = new Faults();
    try {
      JsonToken first = current == null ? parser.nextToken() : current;
      if (first == null || first == JsonToken.NOT_AVAILABLE) {
        faults.add("", "is empty");
        return new Document(MissingNode.getInstance(), faults);
      }
      JsonNode root = node(parser, first, "", faults);
      if (!whole || parser.nextToken() == null) {
        return new Document(root, faults);
      }
      return malformed(
          line, parser.currentTokenLocation(), "there is more after the end of the first value");
    } catch (JsonProcessingException e) {
      // where a text is too deep or too long for it, Jackson does not say where
      return malformed(
          line, Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation), words(e));
    }
  }

  /** The text without the byte order mark that some editors put in front. */
  static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
  }

  /** Whether there is a value at all; else the only fault says why not. */
  boolean isReadable() {
    return !root.isMissingNode();
  }

  /** The value as a whole. */
  Value value() {
    return new Value(root, "", faults);
  }

  /** What was found wrong with the text and, by now, with what was read from it, in its order. */
  List<Fault> faults() {
    return faults.inOrderOf(root);
  }

  private static Document malformed(int line, JsonLocation at, String words) {
    Faults faults = new Faults();
    faults.add(
        "line " + (at.getLineNr() + line - 1) + ", column " + at.getColumnNr(),
        "is not JSON: " + words);
    return new Document(MissingNode.getInstance(), faults);
  }

  /** Jackson's words, without what it says about the place and to programmers. */
  private static String words(JsonProcessingException e) {
    return e.getOriginalMessage()
        .replaceAll("\\[Source:[^\\]]*; line: (\\d+), column: (\\d+)\\]", "line $1, column $2")
        .replaceAll(": enable `[^`]*` to allow|, from `[^`]*`", "")
        .replaceAll("\\s+", " ");
  }

  private static JsonNode node(JsonParser parser, JsonToken token, String where, Faults faults)
      throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser, where, faults);
      case START_ARRAY -> array(parser, where, faults);
      case VALUE_STRING -> TextNode.valueOf(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText(), where, faults);
      case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(parser.getBooleanValue());
      case VALUE_NULL -> NullNode.getInstance();
      default -> {
        faults.add(where, "is not JSON but an object of Java");
        faults.standsIn(where);
        yield MissingNode.getInstance();
      }
    };
  }

  /** The number that is written so in JSON. */
  static JsonNode number(String text, String where, Faults faults) {
    try {
      return DecimalNode.valueOf(new BigDecimal(text));
    } catch (NumberFormatException e) {
      // nothing but the exponent can be wrong with a number of JSON
      faults.add(where, text + " is not a number of a size that can be handled");
      faults.standsIn(where);
      return MissingNode.getInstance();
    }
  }

  private static ObjectNode object(JsonParser parser, String where, Faults faults)
      throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String at = Fields.at(where, name);
      JsonNode value = node(parser, parser.nextToken(), at, faults);
      if (object.has(name)) {
        faults.add(at, "stands twice");
      } else {
        object.set(name, value);
      }
    }
    return object;
  }

  private static ArrayNode array(JsonParser parser, String where, Faults faults)
      throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      array.add(node(parser, token, Value.at(where, array.size()), faults));
      token = parser.nextToken();
    }
    return array;
  }
}
