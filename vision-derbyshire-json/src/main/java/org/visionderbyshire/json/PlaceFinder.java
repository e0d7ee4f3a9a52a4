package org.visionderbyshire.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Finds in a document the places that texts such as {@code money[0].amount} name, as the domain
 * does. The name of a field may itself hold dots and brackets. Not thread-safe.
 */
final class PlaceFinder {

  private final JsonNode root;
  private final Place base;

  /** The fields of an object by their names, numbered in their order. */
  private final IdentityHashMap<JsonNode, Map<String, Integer>> fields = new IdentityHashMap<>();

  /** A finder of what lies in a value at a place. */
  PlaceFinder(JsonNode value, Place at) {
    this.root = value;
    this.base = at;
  }

  /** The place; of what is not in the value, where it is missing. */
  Place find(String text) {
    Place place = base;
    JsonNode node = root;
    String rest = text;
    while (!rest.isEmpty()) {
      int bracket = rest.indexOf(']');
      if (rest.startsWith("[") && bracket > 1) {
        int index = number(rest.substring(1, bracket));
        place = place.item(index);
        node = node.path(index);
        rest = rest.substring(bracket + 1);
      } else {
        String name = name(node, rest);
        Integer position = positions(node).get(name);
        place = position == null ? place.missing(name) : place.field(name, position);
        node = node.path(name);
        rest = rest.substring(name.length());
      }
      rest = rest.startsWith(".") ? rest.substring(1) : rest;
    }
    return place;
  }

  /** The shortest beginning that is the name of a field, or else what looks like one. */
  private static String name(JsonNode object, String text) {
    int end = end(text, 1);
    for (int longer = end; longer < text.length(); longer = end(text, longer + 1)) {
      if (object.has(text.substring(0, longer))) {
        return text.substring(0, longer);
      }
    }
    return object.has(text) ? text : text.substring(0, end);
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
      end++;
    }
    return end;
  }

  private Map<String, Integer> positions(JsonNode object) {
    return fields.computeIfAbsent(object, any -> {
      Map<String, Integer> positions = new HashMap<>();
      object.fieldNames().forEachRemaining(name -> positions.put(name, positions.size()));
      return positions;
    });
  }

  private static int number(String digits) {
    boolean isNumber =
        digits.length() < 10 && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return isNumber ? Integer.parseInt(digits) : 0;
  }
}
