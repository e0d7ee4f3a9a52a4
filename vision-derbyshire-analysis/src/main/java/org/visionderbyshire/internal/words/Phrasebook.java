package org.visionderbyshire.internal.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/** The phrases of all attributes, each written by hand. Filled once, before it is shared. */
final class Phrasebook {

  private final Map<Attribute, Entry> entries = new HashMap<>();

  /**
   * The phrases of one attribute.
   *
   * @param region how it is said of situations
   * @param rule how a rule's condition on it is said
   * @param shownBy what of a situation is told where a condition on it is missed: itself, or what
   *     it is worked out from
   */
  private record Entry(Phrase region, Phrase rule, List<Attribute> shownBy) {}

  /** What is to be said of the attributes of one kind of situation. */
  final class Page {

    private final Class<? extends Situation> type;

    @Nullable
    private Attribute last;

    private Page(Class<? extends Situation> type) {
      this.type = type;
    }

    private Attribute attribute(String name) {
      return Optional.ofNullable(Attribute.of(type).get(name))
          .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no " + name));
    }

    Page say(String attribute, Phrase phrase) {
      return say(attribute, phrase, phrase);
    }

    Page say(String attribute, Phrase region, Phrase rule) {
      Attribute known = attribute(attribute);
      if (entries.put(known, new Entry(region, rule, List.of(known))) != null) {
        throw new IllegalStateException(known + " is worded twice");
      }
      last = known;
      return this;
    }

    /** What was said last is worked out from these, which tell more of a situation than it does. */
    Page shownBy(String... attributes) {
      Attribute known = Objects.requireNonNull(last, "nothing is said yet");
      Entry entry = entry(known);
      entries.put(
          known,
          new Entry(
              entry.region(),
              entry.rule(),
              Stream.of(attributes).map(this::attribute).toList()));
      return this;
    }
  }

  /** The page of a kind of situation. */
  Page of(Class<? extends Situation> type) {
    return new Page(type);
  }

  /** How an attribute is said of situations. */
  Phrase region(Attribute attribute) {
    return entry(attribute).region();
  }

  /** How a rule's condition on an attribute is said. */
  Phrase rule(Attribute attribute) {
    return entry(attribute).rule();
  }

  /** What of a situation is told where a condition on an attribute is missed. */
  List<Attribute> shownBy(Attribute attribute) {
    return entry(attribute).shownBy();
  }

  private Entry entry(Attribute attribute) {
    Entry entry = entries.get(attribute);
    if (entry == null) {
      throw new IllegalStateException(attribute + " has no words");
    }
    return entry;
  }
}
