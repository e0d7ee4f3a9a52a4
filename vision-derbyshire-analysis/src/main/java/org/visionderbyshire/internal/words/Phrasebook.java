package org.visionderbyshire.internal.words;

import java.util.HashMap;
import java.util.Map;
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
   */
  private record Entry(Phrase region, Phrase rule) {}

  /** What is to be said of the attributes of one kind of situation. */
  final class Page {

    private final Class<? extends Situation> type;

    private Page(Class<? extends Situation> type) {
      this.type = type;
    }

    Page say(String attribute, Phrase phrase) {
      return say(attribute, phrase, phrase);
    }

    Page say(String attribute, Phrase region, Phrase rule) {
      Attribute known = Attribute.of(type).get(attribute);
      if (known == null) {
        throw new IllegalStateException(type.getSimpleName() + " has no " + attribute);
      }
      if (entries.put(known, new Entry(region, rule)) != null) {
        throw new IllegalStateException(known + " is worded twice");
      }
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

  private Entry entry(Attribute attribute) {
    Entry entry = entries.get(attribute);
    if (entry == null) {
      throw new IllegalStateException(attribute + " has no words");
    }
    return entry;
  }
}
