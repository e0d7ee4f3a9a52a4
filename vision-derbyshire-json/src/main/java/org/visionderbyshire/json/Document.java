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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Excerpt;
import org.visionderbyshire.fault.Fault;

/**
 * One JSON text as a tree, with the faults of the text itself. Jackson's own trees pass over a
 * field that stands twice, or stop at it; here it is a fault like any other.
 */
final class Document {

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * How many values a text may hold, fields and items of lists counted: in memory each takes many
   * times the room that it takes in the text.
   */
  static final int MOST_VALUES = 1_000_000;

  /** How deep values may lie in each other, whoever reads the text. */
  private static final int DEEPEST = 1000;

  private static final Position IN_TEXT = (line, column) -> "line " + line + ", column " + column;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final JsonNode root;
  private final Faults faults;

  private Document(JsonNode root, Faults faults) {
    this.root = root;
    this.faults = faults;
  }

  /** Reads a text that is to hold one JSON value. */
  static Document of(String text) {
    return of(text, "");
  }

  /**
   * Reads a text that is to hold one JSON value.
   *
   * @param several what is said beside where it holds more than one, in several lines
   */
  static Document of(String text, String several) {
    return of(withoutMark(text), IN_TEXT, several);
  }

  /** Reads a line that is to hold one JSON value; its faults do not tell which line it is. */
  static Document ofLine(String text) {
    return of(text, (line, column) -> "column " + column, "");
  }

  private static Document of(String text, Position position, String several) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return read(parser, position, several, null, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the value at which a parser of somebody else stands, or the next one where it stands at
   * none; the parser stays open and ends up at the last token of the value.
   */
  static Document of(JsonParser parser) throws IOException {
    JsonToken current = parser.hasCurrentToken() ? parser.currentToken() : null;
    return read(parser, IN_TEXT, "", current, false);
  }

  /** Takes a tree as it is; whoever read it has lost what stood twice in its text. */
  static Document of(JsonNode tree) {
    try (JsonParser parser = tree.traverse()) {
      return read(parser, IN_TEXT, "", null, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document read(
      JsonParser parser,
      Position position,
      String several,
      @Nullable JsonToken current,
      boolean whole)
      throws IOException {
    Faults faults = new Faults();
    try {
      JsonToken first = current == null ? parser.nextToken() : current;
      if (first == null || first == JsonToken.NOT_AVAILABLE) {
        faults.add(Place.WHOLE, "is empty");
        return new Document(MissingNode.getInstance(), faults);
      }
      JsonNode root = new Tree(parser, faults).node(first, Place.WHOLE);
      if (!whole || parser.nextToken() == null) {
        return new Document(root, faults);
      }
      JsonLocation next = parser.currentTokenLocation();
      return malformed(
          position,
          next,
          "there is more after the end of the first value"
              + (next.getLineNr() == 1 ? "" : several));
    } catch (TooMuchException e) {
      return unreadable(position, parser.currentTokenLocation(), e.getMessage());
    } catch (JsonProcessingException e) {
      // where a text is too deep or too long for it, Jackson does not say where
      return malformed(
          position,
          Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation),
          words(e));
    }
  }

  /** How people are told where a text stops being JSON. */
  private interface Position {
    String words(int line, int column);
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
    return new Value(root, Place.WHOLE, faults);
  }

  /**
   * What was found wrong with the text and, by now, with what was read from it, in its order: the
   * first of it, if it is much.
   */
  List<Fault> faults() {
    return faults.first();
  }

  /** How much else is wrong. */
  long moreFaults() {
    return faults.more();
  }

  /** Throws if anything was found wrong by now. */
  void throwIfFaulty() {
    List<Fault> first = faults();
    if (!first.isEmpty()) {
      throw new BadInputException(first, moreFaults());
    }
  }

  private static Document malformed(Position position, JsonLocation at, String words) {
    return unreadable(position, at, "is not JSON: " + words);
  }

  private static Document unreadable(Position position, JsonLocation at, String message) {
    Faults faults = new Faults();
    // a tree has no lines
    String where = at.getLineNr() < 0 ? "" : position.words(at.getLineNr(), at.getColumnNr());
    faults.add(where.isEmpty() ? Place.WHOLE : Place.WHOLE.missing(where), message);
    return new Document(MissingNode.getInstance(), faults);
  }

  /** Jackson's words, without what it says about the place and to programmers. */
  private static String words(JsonProcessingException e) {
    return e.getOriginalMessage()
        .replaceAll("\\[Source:[^\\]]*; line: (\\d+), column: (\\d+)\\]", "line $1, column $2")
        .replaceAll(": enable `[^`]*` to allow|, from `[^`]*`", "")
        .replaceAll("\\s+", " ");
  }

  /** The number that is written so in JSON. */
  static JsonNode number(String text, Place where, Faults faults) {
    try {
      return DecimalNode.valueOf(new BigDecimal(text));
    } catch (NumberFormatException e) {
      // nothing but the exponent can be wrong with a number of JSON
      faults.add(where, Excerpt.of(text) + " is not a number of a size that can be handled");
      faults.standsIn(where);
      return MissingNode.getInstance();
    }
  }

  /** The tree of a text, as it grows. */
  private static final class Tree {
    private final JsonParser parser;
    private final Faults faults;
    private int values;

    Tree(JsonParser parser, Faults faults) {
      this.parser = parser;
      this.faults = faults;
    }

    JsonNode node(JsonToken token, Place where) throws IOException {
      return switch (token) {
        case START_OBJECT -> object(where);
        case START_ARRAY -> array(where);
        default -> leaf(token, where);
      };
    }

    /** A value in which there are no others. */
    private JsonNode leaf(JsonToken token, Place where) throws IOException {
      return switch (token) {
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

    private ObjectNode object(Place where) throws IOException {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      // made only where a field stands twice, so that its place is known
      Map<String, Integer> positions = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        count(where);
        String name = parser.currentName();
        if (!object.has(name)) {
          int position = object.size();
          object.set(name, node(parser.nextToken(), where.field(name, position)));
          if (!positions.isEmpty()) {
            positions.put(name, position);
          }
        } else {
          if (positions.isEmpty()) {
            object.fieldNames().forEachRemaining(each -> positions.put(each, positions.size()));
          }
          Place at = where.field(name, Objects.requireNonNull(positions.get(name)));
          node(parser.nextToken(), at);
          faults.add(at, "stands twice");
        }
      }
      return object;
    }

    private ArrayNode array(Place where) throws IOException {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        count(where);
        array.add(node(token, where.item(array.size())));
      }
      return array;
    }

    private void count(Place where) throws TooMuchException {
      values++;
      if (values > MOST_VALUES) {
        throw new TooMuchException(
            "is after " + MOST_VALUES + " values, which are as many as are read at once");
      }
      if (where.depth() >= DEEPEST) {
        throw new TooMuchException("lies in " + DEEPEST + " values, which is as deep as is read");
      }
    }
  }

  /** Thrown within a text that would take too much memory. */
  private static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuchException(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
