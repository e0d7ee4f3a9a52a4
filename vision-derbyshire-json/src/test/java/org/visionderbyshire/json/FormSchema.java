package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.input.FactsForm;
import org.visionderbyshire.input.Field;
import org.visionderbyshire.input.Form;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.input.Kind;
import org.visionderbyshire.vocabulary.Term;

/**
 * The schema of a record by its form. What forms do not say stands in {@code beyond-forms.json}:
 * for each schema what is put in or, if it is {@code null}, taken out; and the definitions of
 * kinds.
 */
final class FormSchema {

  private static final JsonNode BEYOND_FORMS = json(Samples.text("beyond-forms.json"));

  /** What stands before all else in its object. */
  private static final List<String> FIRST = List.of("description", "format");

  private static final int LONGEST_IN_ONE_LINE = 85;

  private final ObjectNode root = object();
  private final ObjectNode definitions = object();

  private FormSchema(Form<?, ?> form, String version) {
    String name = form.name();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "urn:visionderbyshire:schema:" + name + ":" + version)
        .put("title", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .put("description", form.words() + ".");
  }

  /** The schema of one initiative or a list of them. */
  static String initiative() {
    FormSchema schema = new FormSchema(InitiativeForm.INITIATIVE, Format.INITIATIVE.current());
    ObjectNode one = schema.definition(InitiativeForm.INITIATIVE);
    schema.root.putArray("oneOf").add(one).addObject().put("type", "array").set("items", one);
    return schema.text("initiative");
  }

  /** The schema of a facts file. */
  static String facts() {
    FormSchema schema = new FormSchema(FactsForm.FACTS, "1");
    schema.fill(schema.root, FactsForm.FACTS);
    return schema.text("facts");
  }

  /** The form of the record that a field holds, or of those in its list. */
  static Optional<Form<?, ?>> within(Field<?, ?, ?> field) {
    Kind<?> kind = field.kind() instanceof Kind.Items<?> items ? items.item() : field.kind();
    return kind instanceof Kind.Entry<?> entry ? Optional.of(entry.form()) : Optional.empty();
  }

  private String text(String beyond) {
    root.set("$defs", definitions);
    merge(root, BEYOND_FORMS.get(beyond));
    merge(definitions, BEYOND_FORMS.get("kinds"));
    return laidOut(root, "\n") + "\n";
  }

  private ObjectNode definition(Form<?, ?> form) {
    if (!definitions.has(form.name())) {
      fill(definitions.putObject(form.name()).put("description", form.words() + "."), form);
    }
    return reference(form.name());
  }

  private void fill(ObjectNode object, Form<?, ?> form) {
    object.put("type", "object").put("additionalProperties", false);
    if (!form.needed().isEmpty()) {
      form.needed().forEach(object.withArray("required")::add);
    }
    ObjectNode properties = object.putObject("properties");
    form.fields().forEach(field -> fill(properties, field));
  }

  private void fill(ObjectNode properties, Field<?, ?, ?> field) {
    ObjectNode property = properties.putObject(field.name());
    if (!(field.kind() instanceof Kind.Entry<?> entry)
        || entry.forAll().isPresent()
        || !entry.form().words().equals(field.words())) {
      String absent = field.absent().map(what -> " Absent: " + what + ".").orElse("");
      property.put("description", field.words() + "." + absent);
    }
    property.setAll(type(field.kind(), field.needed().isPresent()));
    if (field.kind() == Kind.PERIOD) {
      properties
          .putObject(field.names().get(1))
          .put("description", "The last day on which it holds, not before the first. Absent: open.")
          .setAll(reference("date"));
    }
  }

  private ObjectNode type(Kind<?> kind, boolean isNeeded) {
    ObjectNode type = object();
    if (kind instanceof Kind.Entry<?> entry) {
      ObjectNode object = definition(entry.form());
      entry
          .forAll()
          .ifPresent(word -> type.withArray("oneOf").add(type(word, false)).add(object));
      return type.isEmpty() ? object : type;
    }
    if (kind instanceof Kind.Single<?> single) {
      return type(single.sort());
    }
    if (kind instanceof Kind.Word<?> word) {
      word.allowed().forEach(allowed -> type.withArray("enum").add(allowed.code()));
    } else if (kind instanceof Kind.ByCouncil<?> each) {
      type.put("type", "object").putObject("propertyNames").put("pattern", "\\S");
      type.set("additionalProperties", type(each.value(), false));
    } else if (kind instanceof Kind.Items<?> items) {
      type.put("type", "array").set("items", type(items.item(), false));
      if (isNeeded) {
        type.put("minItems", 1);
      }
      if (items.distinct()) {
        type.put("uniqueItems", true);
      }
    }
    return type;
  }

  private static ObjectNode type(Kind.Sort sort) {
    return switch (sort) {
      case TEXT -> object().put("type", "string");
      case NAME, ID, COUNCIL, JOINT_COMMITTEE -> reference("name");
      case FLAG -> object().put("type", "boolean");
      case PRIVACY -> privacy();
      case DAY, PERIOD -> reference("date");
      case POUNDS -> reference("pounds");
      case PER_CENT -> object().put("type", "number").put("minimum", 0).put("maximum", 100);
      case DAYS ->
        object().put("type", "integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
      case NUMBER -> object().put("type", "integer");
      case CITATION -> reference("citation");
      case CITATIONS -> reference("citations");
      case BANK_HOLIDAYS -> reference("bankHolidays");
    };
  }

  /** A word, or what stood for two of the words before there were any. */
  private static ObjectNode privacy() {
    ObjectNode privacy = object();
    ArrayNode either = privacy.putArray("anyOf");
    ArrayNode words = either.addObject().putArray("enum");
    Term.codes(Privacy.class).forEach(words::add);
    either.addObject().put("type", "boolean");
    return privacy;
  }

  private static ObjectNode reference(String definition) {
    return object().put("$ref", "#/$defs/" + definition);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static void merge(ObjectNode into, JsonNode said) {
    said.properties().forEach(field -> {
      JsonNode there = into.path(field.getKey());
      if (field.getValue().isNull()) {
        into.remove(field.getKey());
      } else if (there instanceof ObjectNode object && field.getValue().isObject()) {
        merge(object, field.getValue());
      } else if (there.isMissingNode() && FIRST.contains(field.getKey())) {
        ObjectNode others = into.deepCopy();
        into.removeAll().set(field.getKey(), field.getValue());
        into.setAll(others);
      } else {
        into.set(field.getKey(), field.getValue());
      }
    });
  }

  /** In one line what is short and holds no object but within lists; else line by line. */
  private static String laidOut(JsonNode node, String newLine) {
    String inOneLine = inOneLine(node);
    boolean isLong = inOneLine.length() > LONGEST_IN_ONE_LINE;
    String deeper = newLine + "  ";
    if (node.isObject() && (isLong || holdsObjects(node))) {
      return node.properties().stream()
          .map(field -> quoted(field.getKey()) + laidOut(field.getValue(), deeper))
          .collect(Collectors.joining("," + deeper, "{" + deeper, newLine + "}"));
    }
    if (node.isArray() && (isLong || items(node).anyMatch(FormSchema::holdsObjects))) {
      return items(node)
          .map(item -> laidOut(item, deeper))
          .collect(Collectors.joining("," + deeper, "[" + deeper, newLine + "]"));
    }
    return inOneLine;
  }

  private static boolean holdsObjects(JsonNode node) {
    return node.properties().stream().anyMatch(field -> field.getValue().isObject());
  }

  private static String inOneLine(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .map(field -> quoted(field.getKey()) + inOneLine(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return node.isArray()
        ? items(node).map(FormSchema::inOneLine).collect(Collectors.joining(", ", "[", "]"))
        : node.toString();
  }

  private static String quoted(String name) {
    return TextNode.valueOf(name) + ": ";
  }

  private static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
