package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;

/**
 * What a rule file may say: rules that look at the attributes of one situation and insert known
 * words. So a rule cannot run code of its own, cannot loop, cannot see what another rule said, and
 * can be analysed.
 */
final class Lint {

  private static final Set<String> METADATA = Set.of("id", "citation", "reading");
  /** Ids are told apart and put in order by letters and numbers. */
  private static final Pattern ID =
      Pattern.compile("[A-Za-z]+(?:0|[1-9][0-9]{0,5})?(?:\\.(?:0|[1-9][0-9]{0,5}))*");

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> ids = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Reading> readings = new TreeMap<>();

  private Lint(List<Reading> readings) {
    for (Reading reading : readings) {
      if (this.readings.putIfAbsent(reading.id(), reading) != null) {
        faults.add(Fault.at("readings", "\"" + reading.id() + "\" stands twice"));
      }
    }
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
    Set<String> fileNames = new HashSet<>();
    for (DroolsEngine.ParsedFile file : files) {
      if (!fileNames.add(file.name())) {
        lint.faults.add(Fault.at(file.name(), "is the name of another file, too"));
      }
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
    if (rule.name().length() > 500) {
      faults.add(Fault.at(where, "a rule's sentence of more than 500 characters"));
      return Optional.empty();
    }
    if (rule.name().isBlank()) {
      faults.add(Fault.at(where, "a rule without a sentence; its name is one"));
    }
    rule.metadata().forEach((key, text) -> {
      if (text.isEmpty() && METADATA.contains(key)) {
        faults.add(Fault.at(where, named + "has an @" + key + " that is not one text in quotes"));
      }
    });
    String id = text(rule, "id");
    if (id.isBlank()) {
      faults.add(Fault.at(where, named + "has no @id"));
    } else if (!ID.matcher(id).matches()) {
      faults.add(Fault.at(
          where,
          named + "has the @id \"" + id + "\"; letters, then numbers with dots, as in R6.8"));
    } else if (ids.putIfAbsent(id, where) != null) {
      faults.add(Fault.at(where, named + "has the @id of another, " + id + " at " + ids.get(id)));
    }
    String citation = text(rule, "citation");
    if (!isCitations(citation)) {
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
    List<Rule.Under> under = rule.metadata().containsKey("reading")
        ? under(where, named, text(rule, "reading"))
        : List.of();
    ConditionLint.Looked looked = ConditionLint.check(where, named, rule, faults);
    List<Insertion> insertions =
        ConsequenceLint.check(where, named, rule.consequence(), looked.bound(), faults);
    for (String placeholder : Sentence.of(rule.name()).placeholders()) {
      if (!Values.NAMES.containsKey(placeholder)) {
        faults.add(Fault.at(
            where, named + "has " + Nearest.unknown("value", placeholder, Values.NAMES.keySet())));
      }
    }
    if (Sentence.of(rule.name()).texts().stream()
        .anyMatch(text -> text.contains("{") || text.contains("}"))) {
      faults.add(
          Fault.at(where, named + "has braces that hold no value; a value is written {council}"));
    }
    if (faults.size() > before) {
      return Optional.empty();
    }
    return Optional.of(new Rule(
        id,
        rule.name(),
        Citation.list(citation),
        file.name(),
        rule.line(),
        looked.situation(),
        looked.conditions(),
        insertions,
        under));
  }

  /** Several readings are separated by commas, several options of one by bars. */
  private List<Rule.Under> under(String where, String named, String text) {
    List<Rule.Under> readingsOfRule = new ArrayList<>();
    for (String part : text.split(",", -1)) {
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
        if (readingsOfRule.stream().anyMatch(other -> other.reading().equals(id))) {
          faults.add(Fault.at(where, named + "names reading " + id + " twice"));
        }
        readingsOfRule.add(new Rule.Under(id, options));
      }
    }
    return readingsOfRule;
  }

  private static String text(DroolsEngine.ParsedRule rule, String key) {
    return rule.metadata().getOrDefault(key, Optional.empty()).orElse("").strip();
  }

  /** Whether a text can be read as one or more citations. */
  static boolean isCitations(String text) {
    return !text.isBlank() && Arrays.stream(text.split(";", -1)).noneMatch(String::isBlank);
  }
}
