package org.visionderbyshire.policy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Words;
import org.visionderbyshire.vocabulary.Term;

/**
 * What a rule file may say: rules that look at the attributes of one situation and insert known
 * words. So a rule cannot run code of its own, cannot loop, cannot see what another rule said, and
 * can be analysed.
 */
final class Lint {

  private static final Set<String> METADATA = Set.of("id", "citation", "reading");
  private static final String ARGUMENT =
      "(?:\\$\\w+|\"[^\"\\\\]*\"|\\d+|(?:[A-Z]\\w*\\.)+[A-Z][A-Z_0-9]*)";
  private static final Pattern INSERT =
      Pattern.compile("\\s*insert\\(\\s*(?<word>\\w+)\\(\\s*(?<arguments>(?:"
          + ARGUMENT
          + "(?:\\s*,\\s*"
          + ARGUMENT
          + ")*)?)\\s*\\)\\s*\\)\\s*;\\s*");
  private static final Pattern CONSTRAINT = Pattern.compile("!?\\s*(?<flag>[a-z]\\w*)"
      + "|(?:(?<bound>\\$\\w+)\\s*:\\s*)(?<binding>[a-z]\\w*)"
      + "|(?<left>[a-z]\\w*)\\s*(?:==|!=|<=|>=|<|>)\\s*(?<right>-?\\d+|(?:[A-Z]\\w*\\.)+[A-Z][A-Z_0-9]*)"
      + "|(?<member>[a-z]\\w*)\\s+(?:not\\s+)?in\\s*\\(\\s*(?:[A-Z]\\w*\\.)+[A-Z][A-Z_0-9]*"
      + "(?:\\s*,\\s*(?:[A-Z]\\w*\\.)+[A-Z][A-Z_0-9]*)*\\s*\\)");
  private static final Set<String> WORDS = Arrays.stream(Words.class.getDeclaredMethods())
      .map(Method::getName)
      .filter(name -> !name.contains("$"))
      .collect(Collectors.toCollection(TreeSet::new));
  private static final Map<String, Class<?>> SITUATIONS = Arrays.stream(
          Situation.class.getPermittedSubclasses())
      .collect(Collectors.toMap(Class::getSimpleName, type -> type, (a, b) -> a, TreeMap::new));

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> ids = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Reading> readings = new TreeMap<>();

  private Lint(List<Reading> readings) {
    readings.forEach(reading -> this.readings.put(reading.id(), reading));
  }

  /**
   * Reads the rules out of parsed files.
   *
   * @param faults takes everything that a file may not say
   * @return the rules by their names in the files; incomplete if there are faults
   */
  static Map<String, Rule> rules(
      List<DroolsEngine.ParsedFile> files, List<Reading> readings, List<Fault> faults) {
    Lint lint = new Lint(readings);
    Map<String, Rule> rules = new TreeMap<>();
    for (DroolsEngine.ParsedFile file : files) {
      lint.file(file);
      for (DroolsEngine.ParsedRule rule : file.rules()) {
        lint.rule(file, rule).ifPresent(read -> rules.put(rule.name(), read));
      }
    }
    faults.addAll(lint.faults);
    return rules;
  }

  private void file(DroolsEngine.ParsedFile file) {
    for (String extra : file.extras()) {
      faults.add(
          Fault.at(file.name(), "\"" + extra + "\" is not allowed; a file holds rules only"));
    }
    for (String imported : file.imports()) {
      if (!imported.startsWith("org.visionderbyshire.")) {
        faults.add(Fault.at(
            file.name(), "import " + imported + " is not allowed; only org.visionderbyshire is"));
      }
    }
  }

  private Optional<Rule> rule(DroolsEngine.ParsedFile file, DroolsEngine.ParsedRule rule) {
    String where = file.name() + ":" + rule.line();
    String named = "rule \"" + rule.name() + "\" ";
    int before = faults.size();
    if (!names.add(rule.name())) {
      faults.add(Fault.at(where, named + "stands twice"));
    }
    String id = rule.metadata().getOrDefault("id", "").strip();
    if (id.isEmpty()) {
      faults.add(Fault.at(where, named + "has no @id"));
    } else if (ids.putIfAbsent(id, where) != null) {
      faults.add(Fault.at(where, named + "has the @id of another, " + id + " at " + ids.get(id)));
    }
    String citation = rule.metadata().getOrDefault("citation", "").strip();
    if (citation.isEmpty()) {
      faults.add(Fault.at(where, named + "has no @citation"));
    }
    for (String key : rule.metadata().keySet()) {
      if (!METADATA.contains(key)) {
        faults.add(Fault.at(where, named + "has " + Nearest.unknown("annotation", key, METADATA)));
      }
    }
    for (String attribute : rule.attributes()) {
      faults.add(Fault.at(
          where, named + "has " + attribute + ", which is not allowed; no rule carries an order"));
    }
    List<Rule.Under> under = under(where, named, rule.metadata().getOrDefault("reading", ""));
    String situation = situation(where, named, rule);
    consequence(where, named, rule.consequence());
    for (String placeholder : Sentence.of(rule.name()).placeholders()) {
      if (!Values.NAMES.containsKey(placeholder)) {
        faults.add(Fault.at(
            where, named + "has " + Nearest.unknown("value", placeholder, Values.NAMES.keySet())));
      }
    }
    if (faults.size() > before) {
      return Optional.empty();
    }
    return Optional.of(new Rule(
        id, rule.name(), Citation.list(citation), file.name(), rule.line(), situation, under));
  }

  /** Several readings are separated by commas, several options of one by bars. */
  private List<Rule.Under> under(String where, String named, String text) {
    List<Rule.Under> readingsOfRule = new ArrayList<>();
    for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
      String id = part.substring(0, Math.max(part.indexOf('='), 0)).strip();
      List<String> options = Arrays.stream(part.substring(part.indexOf('=') + 1).split("\\|", -1))
          .map(String::strip)
          .toList();
      Reading reading = readings.get(id);
      if (reading == null) {
        faults.add(
            Fault.at(where, named + "has " + Nearest.unknown("reading", id, readings.keySet())));
      } else {
        for (String option : options) {
          if (!reading.options().contains(option)) {
            faults.add(Fault.at(
                where,
                named
                    + "has "
                    + Nearest.unknown("option", option, reading.options())
                    + "; reading "
                    + id
                    + " has "
                    + String.join(", ", reading.options())));
          }
        }
        readingsOfRule.add(new Rule.Under(id, options));
      }
    }
    return readingsOfRule;
  }

  private String situation(String where, String named, DroolsEngine.ParsedRule rule) {
    if (!rule.plain() || rule.patterns().size() != 1) {
      faults.add(Fault.at(
          where,
          named
              + "must look at one situation and nothing else: no not, exists, or, from,"
              + " accumulate, eval, and no second pattern"));
      return "";
    }
    DroolsEngine.Pattern pattern = rule.patterns().get(0);
    Class<?> type = SITUATIONS.get(pattern.type());
    if (type == null) {
      faults.add(Fault.at(
          where,
          named + "looks at " + Nearest.unknown("situation", pattern.type(), SITUATIONS.keySet())));
      return "";
    }
    Set<String> attributes = attributes(type);
    for (String constraint : pattern.constraints()) {
      Matcher matcher = CONSTRAINT.matcher(constraint.strip());
      if (!matcher.matches()) {
        String hint = constraint.contains("\"") ? "; a word is written as Reach.PLACE" : "";
        faults.add(Fault.at(
            where,
            named
                + "has the condition "
                + constraint
                + ", which is not a plain comparison of an attribute"
                + hint));
        continue;
      }
      String attribute = attribute(matcher);
      if (!attributes.contains(attribute)) {
        faults.add(Fault.at(
            where,
            named
                + "reads "
                + Nearest.unknown("attribute of " + pattern.type(), attribute, attributes)));
      }
    }
    return pattern.type();
  }

  private static String attribute(Matcher matcher) {
    for (String group : List.of("flag", "binding", "left", "member")) {
      String attribute = matcher.group(group);
      if (attribute != null) {
        return attribute;
      }
    }
    throw new IllegalStateException("no attribute in " + matcher);
  }

  /** The attributes of a situation: its components, and what it says of them. */
  private static Set<String> attributes(Class<?> type) {
    Set<String> attributes = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      String name = method.getName();
      if (method.getParameterCount() == 0 && !Set.of("hashCode", "toString").contains(name)) {
        String bare = name.startsWith("is")
            ? name.substring(2)
            : name.startsWith("get") ? name.substring(3) : name;
        attributes.add(
            bare.equals(name)
                ? name
                : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1));
      }
    }
    return attributes;
  }

  private void consequence(String where, String named, String consequence) {
    Matcher matcher = INSERT.matcher(consequence);
    int read = 0;
    while (read < consequence.length() && matcher.find() && matcher.start() == read) {
      read = matcher.end();
      String word = matcher.group("word");
      if (!WORDS.contains(word)) {
        faults.add(Fault.at(where, named + "inserts " + Nearest.unknown("word", word, WORDS)));
      } else if (word.equals("ask")) {
        question(where, named, matcher.group("arguments"));
      }
    }
    if (read == 0 || read < consequence.length()) {
      faults.add(Fault.at(
          where,
          named
              + "does \""
              + consequence.substring(read).strip()
              + "\"; a rule may only insert words: "
              + String.join(", ", WORDS)));
    }
  }

  /** A question must be one whose answers can be tried. */
  private void question(String where, String named, String argument) {
    String about = argument.replace("\"", "");
    if (Term.parse(OpenQuestion.class, about).isEmpty()) {
      faults.add(Fault.at(
          where,
          named + "asks " + Nearest.unknown("question", about, Term.codes(OpenQuestion.class))));
    }
  }
}
