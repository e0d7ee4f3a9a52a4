package org.visionderbyshire.internal.check;

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
import org.visionderbyshire.internal.template.Placeholder;
import org.visionderbyshire.internal.template.Template;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.policy.OpaqueRules;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Words;

/**
 * What a rule file may say: rules that look at the attributes of one situation and insert known
 * words. So a rule cannot run code of its own, cannot loop, cannot see what another rule said, and
 * can be analysed. Where opaque rules are allowed, they may say more, but they too have a sentence,
 * an id and a citation, carry no order, see nothing that rules said, and only add words.
 */
public final class Lint {

  private static final Set<String> METADATA = Set.of("id", "citation", "reading");
  /** Ids are told apart and put in order by letters and numbers. */
  private static final Pattern ID =
      Pattern.compile("[A-Za-z]+(?:0|[1-9][0-9]{0,5})?(?:\\.(?:0|[1-9][0-9]{0,5}))*");

  /** The only type whose members a checked file may import. */
  private static final String WORDS = Words.class.getName();

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> ids = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Reading> readings = new TreeMap<>();

  /** What is imported from elsewhere, by the packages into which it is. */
  private final Map<String, List<String>> foreign = new TreeMap<>();

  private final UsedIds usedIds = new UsedIds();
  private final Names meanings;
  private final OpaqueRules opaque;

  private Lint(List<ParsedFile> files, List<Reading> readings, OpaqueRules opaque) {
    this.meanings = new Names(files);
    this.opaque = opaque;
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
  public static Map<String, Rule> rules(
      List<ParsedFile> files, List<Reading> readings, OpaqueRules opaque, List<Fault> faults) {
    Lint lint = new Lint(files, readings, opaque);
    files.forEach(lint::imports);
    Map<String, Rule> rules = new TreeMap<>();
    int given = files.stream().mapToInt(file -> file.rules().size()).sum();
    if (given > FileLimits.RULES_OF_A_POLICY) {
      faults.add(Fault.at(
          "policy", "a policy " + FileLimits.beyond(FileLimits.RULES_OF_A_POLICY, "rules", given)));
      return rules;
    }
    Set<String> fileNames = new HashSet<>();
    for (ParsedFile file : files) {
      if (!fileNames.add(file.name())) {
        lint.faults.add(Fault.at(file.name(), "is the name of another file, too"));
      }
      lint.extras(file);
      for (ParsedFile.ParsedRule rule : file.rules()) {
        lint.rule(file, rule).ifPresent(read -> rules.put(rule.name(), read));
      }
    }
    faults.addAll(lint.faults);
    faults.addAll(lint.usedIds.slips());
    return rules;
  }

  /** What a file imports can change the meaning of names in all files of its package. */
  private void imports(ParsedFile file) {
    for (ParsedFile.Import imported : file.imports()) {
      String target = imported.target();
      String where = at(file.name(), imported.line());
      boolean ours = target.startsWith("org.visionderbyshire.");
      if (ours && (!imported.isStatic() || target.startsWith(WORDS + "."))) {
        continue;
      }
      if (opaque == OpaqueRules.ALLOWED) {
        foreign
            .computeIfAbsent(file.namespace(), namespace -> new ArrayList<>())
            .add(target + " (" + where + ")");
      } else {
        faults.add(Fault.at(
            where,
            "import "
                + target
                + " is not allowed; only org.visionderbyshire is"
                + (ours ? ", and of members only those of " + WORDS : "")));
      }
    }
  }

  private void extras(ParsedFile file) {
    faults.addAll(Names.faults(file));
    for (ParsedFile.Extra extra : file.extras()) {
      faults.add(Fault.at(
          at(file.name(), extra.line()),
          "\"" + extra.what() + "\" is not allowed; a file holds rules only"));
    }
  }

  public static String at(String file, int line) {
    return line < 1 ? file : file + ":" + line;
  }

  private Optional<Rule> rule(ParsedFile file, ParsedFile.ParsedRule rule) {
    String where = file.name() + ":" + rule.line();
    RuleCheck check = new RuleCheck(where, "rule \"" + rule.name() + "\" ", opaque);
    Optional<Rule> read = rule(file, rule, where, check);
    if (check.faults().isEmpty() && !check.isOpaque()) {
      read.ifPresent(checked -> meanings.check(file, checked, check));
    }
    faults.addAll(check.faults());
    return check.faults().isEmpty() ? read : Optional.empty();
  }

  private Optional<Rule> rule(
      ParsedFile file, ParsedFile.ParsedRule rule, String where, RuleCheck check) {
    String twin = names.putIfAbsent(rule.name(), where);
    if (twin != null) {
      check.fault("stands twice; it is at " + twin + " too");
    }
    if (rule.name().length() > FileLimits.SENTENCE) {
      faults.add(Fault.at(
          where,
          "a rule's sentence "
              + FileLimits.beyond(FileLimits.SENTENCE, "characters", rule.name().length())));
      return Optional.empty();
    }
    if (rule.name().isBlank()) {
      faults.add(Fault.at(where, "a rule without a sentence; its name is one"));
    }
    String id = id(rule, where, check);
    String citation = text(rule, "citation");
    if (!isCitations(citation)) {
      check.fault("has no @citation; write what it rests on, as in @citation(\"LGA 2000 s9D\")");
    }
    for (String key : rule.metadata().keySet()) {
      if (!METADATA.contains(key)) {
        check.fault("has " + Nearest.unknown("annotation", key, METADATA));
      }
    }
    for (String attribute : rule.attributes()) {
      check.fault("has " + attribute + ", which is not allowed; no rule carries an order");
    }
    List<Rule.Under> under =
        rule.metadata().containsKey("reading") ? under(text(rule, "reading"), check) : List.of();
    foreign
        .getOrDefault(file.namespace(), List.of())
        .forEach(imported ->
            check.beyond("can use " + imported + ", which its package imports from elsewhere", ""));
    ConditionLint.Looked looked = ConditionLint.check(rule, check);
    List<Insertion> insertions = ConsequenceLint.check(
        rule.consequence(),
        Optional.ofNullable(Attribute.situations().get(looked.situation())),
        looked.bound(),
        check);
    usedIds.note(where, "rule \"" + rule.name() + "\" ", insertions);
    sentence(rule.name(), check);
    return Optional.of(new Rule(
        id,
        rule.name(),
        isCitations(citation) ? Citation.list(citation) : List.of(),
        file.name(),
        rule.line(),
        looked.situation(),
        check.isOpaque() ? List.of() : looked.conditions(),
        check.isOpaque() ? List.of() : insertions,
        under,
        check.unchecked()));
  }

  private String id(ParsedFile.ParsedRule rule, String where, RuleCheck check) {
    rule.metadata().forEach((key, text) -> {
      if (text.isEmpty() && METADATA.contains(key)) {
        check.fault("has an @"
            + key
            + " that is not one text in quotes, once, as in @"
            + key
            + "(\"...\")");
      }
    });
    String id = text(rule, "id");
    if (id.isBlank()) {
      check.fault("has no @id; write one of its own behind the sentence, as in @id(\"R6.8\")");
    } else if (id.length() > FileLimits.ID) {
      check.fault("has an @id " + FileLimits.beyond(FileLimits.ID, "characters", id.length()));
    } else if (!ID.matcher(id).matches()) {
      check.fault("has the @id \"" + id + "\"; letters, then numbers with dots, as in R6.8");
    } else if (ids.putIfAbsent(id, where) != null) {
      check.fault("has the @id of another, " + id + " at " + ids.get(id));
    }
    return id;
  }

  private static void sentence(String name, RuleCheck check) {
    Template sentence = Template.of(name);
    for (String placeholder : sentence.placeholders()) {
      if (Placeholder.of(placeholder).isEmpty()) {
        check.fault("has " + Nearest.unknown("value", placeholder, Placeholder.codes()));
      }
    }
    if (sentence.texts().stream().anyMatch(text -> text.contains("{") || text.contains("}"))) {
      check.fault("has braces that hold no value; a value is written {council}");
    }
  }

  /** Several readings are separated by commas, several options of one by bars. */
  private List<Rule.Under> under(String text, RuleCheck check) {
    List<Rule.Under> readingsOfRule = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String id = part.substring(0, Math.max(part.indexOf('='), 0)).strip();
      List<String> options = Arrays.stream(part.substring(part.indexOf('=') + 1).split("\\|", -1))
          .map(String::strip)
          .toList();
      Reading reading = readings.get(id);
      if (!part.contains("=")) {
        check.fault("has the @reading \""
            + part.strip()
            + "\"; a reading is written with its option, as in level-basis=outcome");
      } else if (reading == null) {
        check.fault("has " + Nearest.unknownAmong("reading", id, readings.keySet()));
      } else {
        for (String option : options) {
          if (!reading.optionIds().contains(option)) {
            check.fault("has "
                + Nearest.unknown("option", option, reading.optionIds())
                + "; reading "
                + id
                + " has "
                + String.join(", ", reading.optionIds()));
          }
        }
        if (readingsOfRule.stream().anyMatch(other -> other.reading().equals(id))) {
          check.fault("names reading " + id + " twice");
        }
        readingsOfRule.add(new Rule.Under(id, options));
      }
    }
    return readingsOfRule;
  }

  private static String text(ParsedFile.ParsedRule rule, String key) {
    return rule.metadata().getOrDefault(key, Optional.empty()).orElse("").strip();
  }

  /** Whether a text can be read as one or more citations. */
  static boolean isCitations(String text) {
    return !text.isBlank() && Arrays.stream(text.split(";", -1)).noneMatch(String::isBlank);
  }
}
