package org.visionderbyshire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes of good texts such as nobody would write; the same of the same seed. */
final class Mutator {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST = 1 << 20;

  /** Values that are not what is expected anywhere, or only just. */
  private static final List<String> VALUES = List.of(
      "null",
      "true",
      "0",
      "-0",
      "-1",
      "1e999999999",
      "-1E-999999999",
      "1e99999999999999999999",
      "9".repeat(400),
      "0." + "0".repeat(400) + "1",
      "\"\"",
      "\" \"",
      "\"\\u0000\"",
      "\"\\ud800\"",
      "\"\\udc00\\ud800\"",
      "\"\uFEFF\"",
      "\"\uFFFF\"",
      "\"\\r\\n\"",
      "\"9999-12-31\"",
      "\"2022-02-30\"",
      "\"0000-01-01\"",
      "\"-2147483648\"",
      "[]",
      "{}",
      "[null]",
      "[[]]",
      "{\"\":{}}",
      "{\"a.b[0]\":1}",
      "NaN",
      "'",
      "\"\u202e\"",
      "\"constructor\"",
      "\"${a}\"",
      "\"%s%n\"");

  /** What has a meaning in JSON or CSV. */
  private static final String SIGNS = "{}[],:\"\\ \n\r\0\uFEFF;'=-";

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** One of the texts, changed in one to four ways; at most as long as a mebibyte. */
  String mutant(List<String> good) {
    String text = good.get(random.nextInt(good.size()));
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      text = random.nextInt(3) == 0 ? bytes(text) : structure(text);
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private String bytes(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 1 + random.nextInt(5); i > 0 && changed.length() > 0; i--) {
      int at = random.nextInt(changed.length());
      int end =
          Math.min(changed.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 8));
      switch (random.nextInt(5)) {
        case 0 ->
          changed.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 1 << 16));
        case 1 -> changed.delete(at, end);
        case 2 -> changed.insert(random.nextInt(changed.length()), changed.substring(at, end));
        case 3 -> changed.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> changed.setLength(random.nextInt(20) == 0 ? at : changed.length());
      }
    }
    // as if it were read from a file with broken characters
    return random.nextInt(8) == 0
        ? new String(
            changed.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        : changed.toString();
  }

  private String structure(String text) {
    JsonNode root;
    try {
      root = MAPPER.readTree(text);
    } catch (java.io.IOException e) {
      return bytes(text);
    }
    if (root == null || !root.isContainerNode()) {
      return bytes(text);
    }
    String mark = "\"mutate me here\"";
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    String old = "0";
    if (container instanceof ObjectNode object && !object.isEmpty()) {
      List<Map.Entry<String, JsonNode>> fields = List.copyOf(object.properties());
      Map.Entry<String, JsonNode> field = fields.get(random.nextInt(fields.size()));
      old = field.getValue().toString();
      object.put(field.getKey(), "mutate me here");
      if (random.nextInt(6) == 0) {
        return root.toString().replace("{", "{" + "\"" + field.getKey() + "\":" + old + ",");
      }
    } else if (container instanceof ArrayNode array && !array.isEmpty()) {
      int at = random.nextInt(array.size());
      old = array.get(at).toString();
      array.set(at, MAPPER.getNodeFactory().textNode("mutate me here"));
    } else if (container instanceof ArrayNode array) {
      array.add("mutate me here");
    }
    return root.toString().replace(mark, value(old));
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && containers.size() < 10_000) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private String value(String old) {
    int many = random.nextInt(40) == 0 ? 20_000 : 1 + random.nextInt(30);
    return switch (random.nextInt(7)) {
      case 0 -> "[".repeat(many) + old + "]".repeat(many);
      case 1 -> "{\"a\":".repeat(many) + old + "}".repeat(many);
      case 2 -> repeated(old + ",", many) + old;
      case 3 -> "\"" + "n".repeat(Math.min(many * 50, LONGEST)) + "\"";
      case 4 -> "{\"" + "n".repeat(many) + "\":[" + "0,".repeat(many) + old + "]}";
      default -> VALUES.get(random.nextInt(VALUES.size()));
    };
  }

  private static String repeated(String text, int times) {
    return text.repeat(Math.max(1, Math.min(times, LONGEST / text.length())));
  }
}
