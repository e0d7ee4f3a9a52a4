package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.initiative.Initiative;

/**
 * A compiled policy: it determines at which level an initiative belongs and who decides it. Compile
 * it once and share it; it is immutable in what it says, and thread-safe.
 *
 * <p>What it says is not legal advice.
 */
public final class Governance {

  /** What questions and readings can be said to change, in the order in which it is told. */
  private static final List<String> CHANGES =
      List.of("level", "levels", "steps", "details", "key-decision", "notices", "findings");

  private final Policy policy;
  private final PolicyId id;
  private final List<Rule> rules;
  private final AnswerTable table;
  private final Map<String, String> chosen;
  private final Map<String, String> readings;

  private Governance(
      Policy policy, PolicyId id, List<Rule> rules, AnswerTable table, Map<String, String> chosen) {
    this.policy = policy;
    this.id = id;
    this.rules = rules;
    this.table = table;
    this.chosen = Map.copyOf(chosen);
    this.readings = new TreeMap<>();
    policy.readings().forEach(reading -> readings.put(reading.id(), reading.defaultOption()));
    readings.putAll(chosen);
  }

  /**
   * Compiles a policy; this takes seconds.
   *
   * @throws BadInputException with everything that is wrong with its rule files: errors of the
   *     language, rules without id or citation, and whatever else a rule may not do, each with file
   *     and line
   */
  public static Governance compile(Policy policy) {
    List<Fault> faults = new ArrayList<>();
    List<DroolsEngine.ParsedFile> parsed =
        policy.files().stream().map(file -> DroolsEngine.parse(file, faults)).toList();
    Map<String, Rule> rules = Lint.rules(parsed, policy.readings(), faults);
    BadInputException.throwIfAny(faults);
    DroolsEngine engine = DroolsEngine.compile(policy.files(), rules);
    return new Governance(
        policy,
        policy.id(),
        rules.values().stream().sorted().toList(),
        new AnswerTable(engine),
        Map.of());
  }

  /**
   * The same policy under other readings; those not named keep their defaults. Compiles nothing.
   *
   * @param chosen options by the ids of readings
   * @throws BadInputException if a reading or an option is unknown
   */
  public Governance with(Map<String, String> chosen) {
    List<Fault> faults = new ArrayList<>();
    new TreeMap<>(chosen).forEach((reading, option) -> {
      Optional<Reading> known =
          policy.readings().stream().filter(any -> any.id().equals(reading)).findFirst();
      List<String> ids = policy.readings().stream().map(Reading::id).toList();
      if (known.isEmpty()) {
        faults.add(Fault.at(
            "reading",
            Nearest.unknown("reading", reading, ids) + "; known: " + String.join(", ", ids)));
      } else if (!known.get().options().contains(option)) {
        faults.add(Fault.at(
            "reading " + reading,
            Nearest.unknown("option", option, known.get().options())
                + "; allowed: "
                + String.join(", ", known.get().options())));
      }
    });
    BadInputException.throwIfAny(faults);
    return new Governance(policy, id, rules, table, chosen);
  }

  /** The policy that was compiled. */
  public Policy policy() {
    return policy;
  }

  /** Its rules, in the order of their ids. */
  public List<Rule> rules() {
    return rules;
  }

  /** The option in force of every reading, by its id. */
  public Map<String, String> readings() {
    return Collections.unmodifiableMap(readings);
  }

  /**
   * Determines level and route of an initiative in the light of facts.
   *
   * @throws BadInputException with everything that is wrong with the initiative, such as councils
   *     that the facts do not know
   */
  public Determination determine(Initiative initiative, Facts facts) {
    BadInputException.throwIfAny(facts.faults(initiative));
    Matter matter = new Matter(initiative, facts);
    Outcome outcome = Evaluation.of(table, readings, matter);
    Wording wording = new Wording(matter, outcome);
    List<Question> questions = questions(matter, outcome, wording);
    return new Determination(
        initiative.id(),
        id,
        initiative.on(),
        outcome.level(),
        wording.levels(),
        outcome.level().isPresent()
            && outcome.everyEffectHasLevel
            && questions.stream().noneMatch(Question::unsettles),
        wording.stages(),
        Optional.empty(),
        wording.findings(),
        questions,
        wording.assumptions(),
        usedReadings(matter, outcome));
  }

  /** Of the questions that rules asked, those to which some answer, alone, makes a difference. */
  private List<Question> questions(Matter matter, Outcome outcome, Wording wording) {
    List<Question> questions = new ArrayList<>();
    for (Outcome.Asked asked : outcome.asked.keySet()) {
      Set<String> changes = new LinkedHashSet<>();
      if (asked.about() == OpenQuestion.LEVEL) {
        changes.add("level");
        changes.add("levels");
      }
      for (Matter answered : asked.about().answers(matter, asked.council())) {
        changes.addAll(outcome.changesTo(Evaluation.of(table, readings, answered)));
      }
      // what must be published follows from the key decision, and is not told twice
      changes.remove("notices");
      if (!changes.isEmpty()) {
        questions.add(wording.question(asked, inOrder(changes)));
      }
    }
    List<Council> register = List.copyOf(matter.facts.councils());
    questions.sort(Comparator.comparing(Question::about)
        .thenComparing(question -> question
            .council()
            .flatMap(matter.facts::council)
            .map(register::indexOf)
            .orElse(-1)));
    return questions;
  }

  private List<UsedReading> usedReadings(Matter matter, Outcome outcome) {
    List<UsedReading> used = new ArrayList<>();
    for (Reading reading : policy.readings()) {
      if (outcome.touchedReadings.contains(reading.id())) {
        List<UsedReading.Alternative> alternatives = new ArrayList<>();
        String inForce = readings.getOrDefault(reading.id(), reading.defaultOption());
        for (String option : reading.options()) {
          if (!option.equals(inForce)) {
            Map<String, String> other = new TreeMap<>(readings);
            other.put(reading.id(), option);
            List<String> changes = outcome.changesTo(Evaluation.of(table, other, matter));
            if (!changes.isEmpty()) {
              alternatives.add(new UsedReading.Alternative(option, inOrder(changes)));
            }
          }
        }
        if (!alternatives.isEmpty()) {
          used.add(new UsedReading(
              reading.id(),
              inForce,
              chosen.containsKey(reading.id()),
              reading.why(),
              alternatives,
              reading.citations()));
        }
      }
    }
    return used;
  }

  private static List<String> inOrder(Collection<String> changes) {
    return CHANGES.stream().filter(changes::contains).toList();
  }
}
