package org.visionderbyshire.proof;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule's sentence before it is filled in, with words for its values. */
final class SentenceWords {

  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

  /**
   * What stands for values whose names say too little, or too much beside the words around them.
   */
  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("districts", "number"),
      Map.entry("members", "number"),
      Map.entry("needed", "number"),
      Map.entry("neededOfMembers", "number"),
      Map.entry("ofDistricts", "all"),
      Map.entry("ofMembers", "all"),
      Map.entry("on", "the day"),
      Map.entry("whose", "council or committee"),
      Map.entry("voice", "the area's joint committee"),
      Map.entry("committee", "the joint committee"),
      Map.entry("tested", "level"),
      Map.entry("participation", "level"),
      Map.entry("widest", "level"),
      Map.entry("key", "yes or unknown"),
      Map.entry("figures", "yes, no or unknown"),
      Map.entry("callInClock", "for how long"),
      Map.entry("callInAtAll", "as is known of it"),
      Map.entry("forSum", "for which sum"),
      Map.entry("longClock", "which days"),
      Map.entry("shortClock", "which days"),
      Map.entry("standing", "since or until when"),
      Map.entry("membership", "since when"),
      Map.entry("arrangements", "what it says"),
      Map.entry("thresholdIfKnown", "the sum, if known"),
      Map.entry("allExecutiveMembers", "as is known of it"),
      Map.entry("practice", "as is known of it"));

  private SentenceWords() {}

  /** The sentence in Markdown, its values in italics. */
  static String of(String sentence) {
    StringBuilder words = new StringBuilder();
    Matcher values = VALUE.matcher(sentence);
    int read = 0;
    while (values.find()) {
      words.append(PolicyReference.plain(sentence.substring(read, values.start())));
      String value = "*" + words(values.group(1)) + "*";
      boolean clings = values.start() > 0 && clings(sentence.charAt(values.start() - 1));
      words.append(clings ? " (" + value + ")" : value);
      read = values.end();
    }
    return words.append(PolicyReference.plain(sentence.substring(read))).toString();
  }

  /** What follows a word or a value without a space brings its own, and may be nothing. */
  private static boolean clings(char before) {
    return Character.isLetterOrDigit(before) || before == '}';
  }

  private static String words(String name) {
    return WORDS.getOrDefault(
        name, name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
  }
}
