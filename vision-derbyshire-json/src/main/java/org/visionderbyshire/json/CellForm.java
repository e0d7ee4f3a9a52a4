package org.visionderbyshire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.input.Kind;
import org.visionderbyshire.text.Characters;

/**
 * How a cell of CSV says what a field of the JSON form says. Reading a cell gives the value of that
 * field as the JSON form has it, whether or not the value is sound: that is for whoever reads the
 * JSON form. What cannot be brought into that form is a fault, and nothing stands in for it.
 */
enum CellForm {

  /** Any text, as it stands. */
  TEXT {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      return TextNode.valueOf(cell);
    }

    @Override
    String write(JsonNode value) {
      return value.textValue();
    }
  },

  /** A text by which something is named, so that white space around it means nothing. */
  NAME {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      return TextNode.valueOf(Spaces.strip(cell));
    }

    @Override
    String write(JsonNode value) {
      return value.textValue();
    }
  },

  /** One word of a vocabulary, or a day as the JSON form writes it. */
  WORD {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      return TextNode.valueOf(Spaces.strip(cell));
    }

    @Override
    String write(JsonNode value) {
      return value.textValue();
    }
  },

  /** True or false, also as spreadsheets write it, and a word where there are words beside. */
  FLAG {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      return switch (Characters.lowerCase(Spaces.strip(cell))) {
        case "true" -> BooleanNode.TRUE;
        case "false" -> BooleanNode.FALSE;
        default -> TextNode.valueOf(Spaces.strip(cell));
      };
    }

    @Override
    String write(JsonNode value) {
      return value.asText();
    }
  },

  /** Words, parted by white space or semicolons. */
  WORDS {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      return words(cell, where, faults, false);
    }

    @Override
    String write(JsonNode value) {
      return joined(" ", value, word -> CellWords.word(word.textValue()));
    }
  },

  /** Numbers, parted by white space or semicolons. */
  NUMBERS {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      return words(cell, where, faults, true);
    }

    @Override
    String write(JsonNode value) {
      return joined(" ", value, CellForm::plain);
    }
  },

  /** Texts, parted by semicolons. */
  ITEMS {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      ArrayNode items = array();
      CellWords.items(cell).forEach(items::add);
      return items;
    }

    @Override
    String write(JsonNode value) {
      return joined("; ", value, item -> CellWords.item(item.textValue()));
    }
  },

  /** Outcome or, in quotation marks, an outcome in one's own words; reach; places. */
  EFFECTS {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      return entries(cell, where, faults, (entry, at) -> {
        ObjectNode effect = JsonNodeFactory.instance.objectNode();
        effect.put(entry.words().get(0).isQuoted() ? "outcomeText" : "outcome", entry.text(0));
        if (entry.size() > 1) {
          effect.put("reach", entry.text(1));
        }
        if (entry.size() > 2) {
          ArrayNode places = effect.putArray("places");
          entry.words().stream().skip(2).forEach(place -> places.add(place.text()));
        }
        return effect;
      });
    }

    @Override
    String write(JsonNode value) {
      return joined("; ", value, effect -> {
        List<String> words = new ArrayList<>();
        words.add(
            effect.has("outcome")
                ? CellWords.word(effect.get("outcome").textValue())
                : CellWords.quoted(effect.path("outcomeText").asText()));
        words.add(effect.get("reach").textValue());
        effect.path("places").forEach(place -> words.add(CellWords.word(place.textValue())));
        return String.join(" ", words);
      });
    }
  },

  /** Council, amount, kind, type, and if known service budget and whether it is within budget. */
  MONEY {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      return entries(cell, where, faults, (entry, at) -> {
        if (entry.size() > InitiativeForm.MONEY.names().size()) {
          tooManyWords(
              entry,
              String.join(", ", MONEY_NEEDED) + ", and if known serviceBudget, withinBudget",
              at,
              faults);
          return MissingNode.getInstance();
        }
        ObjectNode sum = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < entry.size(); i++) {
          String name = i < MONEY_NEEDED.size() ? MONEY_NEEDED.get(i) : optional(entry, i);
          boolean isNumber = name.equals("amount") || name.equals("serviceBudget");
          sum.set(
              name,
              isNumber
                  ? number(pounds(entry.text(i)), at.field(name, i), faults)
                  : TextNode.valueOf(entry.text(i)));
        }
        return sum;
      });
    }

    @Override
    String write(JsonNode value) {
      return joined(
          "; ",
          value,
          sum -> InitiativeForm.MONEY.names().stream()
              .filter(sum::has)
              .map(name -> CellWords.word(plain(sum.get(name))))
              .collect(Collectors.joining(" ")));
    }

    /** A sum is told from a word by its digits, where only one of the two is there. */
    private String optional(CellWords.Entry entry, int i) {
      boolean isLast = i == entry.size() - 1;
      boolean isFirst = i == MONEY_NEEDED.size();
      boolean isSum = !isLast || (isFirst && entry.text(i).chars().anyMatch(Character::isDigit));
      return isSum ? "serviceBudget" : "withinBudget";
    }
  },

  /** Council and how many of its wards. */
  WARDS {
    @Override
    JsonNode read(String cell, Place where, Faults faults) {
      ObjectNode wards = JsonNodeFactory.instance.objectNode();
      int number = 0;
      for (CellWords.Entry entry : CellWords.entries(cell)) {
        number++;
        if (entry.size() == 0) {
          faults.add(where, "entry " + number + " is blank");
          continue;
        }
        String council = entry.text(0);
        Place at = where.field(council, wards.size());
        if (wards.has(council)) {
          faults.add(at, "stands twice");
        } else {
          wards.set(council, impact(entry, at, faults));
        }
      }
      return wards;
    }

    private JsonNode impact(CellWords.Entry entry, Place at, Faults faults) {
      if (!entry.isClosed()) {
        faults.add(at, NOT_CLOSED);
      } else if (entry.size() == 1) {
        faults.add(at, "is missing; " + Value.oneOf(WardImpact.class));
      } else if (entry.size() > 2) {
        tooManyWords(entry, "a council and " + Value.oneOf(WardImpact.class), at, faults);
      } else {
        return TextNode.valueOf(entry.text(1));
      }
      return MissingNode.getInstance();
    }

    @Override
    String write(JsonNode value) {
      return value.properties().stream()
          .map(ward -> CellWords.word(ward.getKey()) + " " + ward.getValue().textValue())
          .collect(Collectors.joining("; "));
    }
  };

  /** Of each kind that is no word how a cell says it. */
  private static final Map<Kind<?>, CellForm> BY_KIND = Map.ofEntries(
      Map.entry(Kind.TEXT, TEXT),
      Map.entry(Kind.NAME, NAME),
      Map.entry(Kind.COUNCIL, NAME),
      Map.entry(Kind.JOINT_COMMITTEE, NAME),
      Map.entry(Kind.DAY, WORD),
      Map.entry(Kind.FLAG, FLAG),
      Map.entry(Kind.PRIVACY, FLAG),
      Map.entry(Kind.distinct(Kind.NAME), ITEMS),
      Map.entry(Kind.distinct(Kind.CITATION), ITEMS),
      Map.entry(Kind.distinct(Kind.ID), WORDS),
      Map.entry(Kind.distinct(Kind.COUNCIL), WORDS),
      Map.entry(Kind.distinct(Kind.NUMBER), NUMBERS),
      Map.entry(Kind.items(Kind.entry(InitiativeForm.EFFECT)), EFFECTS),
      Map.entry(Kind.items(Kind.entry(InitiativeForm.MONEY)), MONEY),
      Map.entry(new Kind.ByCouncil<>(Kind.word(WardImpact.class)), WARDS));

  private static final String NOT_CLOSED = "a quotation mark is not closed";
  private static final List<String> MONEY_NEEDED = InitiativeForm.MONEY.needed();

  /** As JSON writes it. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

  /** As people write a sum, with commas between groups of three digits. */
  private static final Pattern POUNDS = Pattern.compile("£?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

  private static final int LONGEST_NUMBER = 1000;

  /** How a cell says what a field of that kind says. */
  static CellForm of(Kind<?> kind) {
    if (kind instanceof Kind.Word<?>) {
      return WORD;
    }
    if (kind instanceof Kind.Items<?> items && items.item() instanceof Kind.Word<?>) {
      return WORDS;
    }
    return Optional.ofNullable(BY_KIND.get(kind))
        .orElseThrow(() -> new IllegalArgumentException("no cell holds " + kind));
  }

  /** The value of the field at {@code where} that a cell holds. */
  abstract JsonNode read(String cell, Place where, Faults faults);

  /** The cell that holds a value. */
  abstract String write(JsonNode value);

  private static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  private static JsonNode words(String cell, Place where, Faults faults, boolean areNumbers) {
    ArrayNode words = array();
    for (CellWords.Entry entry : CellWords.entries(cell)) {
      if (!entry.isClosed()) {
        faults.add(where, NOT_CLOSED);
        return MissingNode.getInstance();
      }
      for (CellWords.Word word : entry.words()) {
        words.add(
            areNumbers
                ? number(word.text(), where.item(words.size()), faults)
                : TextNode.valueOf(word.text()));
      }
    }
    return words;
  }

  private static JsonNode entries(String cell, Place where, Faults faults, EntryReader reader) {
    ArrayNode values = array();
    for (CellWords.Entry entry : CellWords.entries(cell)) {
      Place at = where.item(values.size());
      if (entry.isClosed() && entry.size() > 0) {
        values.add(reader.read(entry, at));
      } else {
        faults.add(at, entry.isClosed() ? "is blank" : NOT_CLOSED);
        values.add(MissingNode.getInstance());
      }
    }
    return values;
  }

  private static void tooManyWords(CellWords.Entry entry, String allowed, Place at, Faults faults) {
    String words =
        entry.words().stream().map(CellWords.Word::text).collect(Collectors.joining(" "));
    Value value = new Value(TextNode.valueOf(words), at, faults);
    value.fault(value.shown() + " has " + entry.size() + " words; " + allowed);
  }

  private static JsonNode number(String text, Place where, Faults faults) {
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()
        ? Document.number(text, where, faults)
        : TextNode.valueOf(text);
  }

  /** The sum as JSON writes it, if people write it so; else as it stands. */
  private static String pounds(String text) {
    return text.length() <= LONGEST_NUMBER && POUNDS.matcher(text).matches()
        ? text.replace("£", "").replace(",", "").replaceFirst("^0+(?=\\d)", "")
        : text;
  }

  private static String plain(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  private static String joined(String separator, JsonNode values, EntryWriter writer) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(writer::write)
        .collect(Collectors.joining(separator));
  }

  private interface EntryReader {
    JsonNode read(CellWords.Entry entry, Place at);
  }

  private interface EntryWriter {
    String write(JsonNode value);
  }
}
