package org.visionderbyshire.governance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.determination.Aspect;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.internal.Stopwatch;
import org.visionderbyshire.internal.check.FileLimits;
import org.visionderbyshire.internal.check.Lint;
import org.visionderbyshire.internal.days.Schedule;
import org.visionderbyshire.internal.days.TimetableStage;
import org.visionderbyshire.internal.days.Trial;
import org.visionderbyshire.internal.engine.DroolsEngine;
import org.visionderbyshire.internal.engine.DroolsParser;
import org.visionderbyshire.internal.engine.DroolsServices;
import org.visionderbyshire.internal.stage.CallInAnswer;
import org.visionderbyshire.internal.stage.Evaluation;
import org.visionderbyshire.internal.stage.Firing;
import org.visionderbyshire.internal.stage.Inquiry;
import org.visionderbyshire.internal.stage.KnownAnswers;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.OpenQuestion;
import org.visionderbyshire.internal.stage.Outcome;
import org.visionderbyshire.internal.wording.AnswerWording;
import org.visionderbyshire.internal.wording.TimetableWording;
import org.visionderbyshire.internal.wording.TooLateWording;
import org.visionderbyshire.policy.OpaqueRules;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.policy.RuleFile;
import org.visionderbyshire.rule.Situation;

/**
 * A compiled policy: it determines at which level an initiative belongs and who decides it. Compile
 * it once and share it; it is immutable in what it says, and thread-safe.
 *
 * <p>What it says is not legal advice.
 */
public final class Governance {

  private static final Logger LOG = LoggerFactory.getLogger(Governance.class);

  private final Policy policy;
  private final PolicyId id;
  private final List<Rule> rules;
  private final KnownAnswers table;
  private final Map<String, String> chosen;
  private final Map<String, String> readings;

  private Governance(
      Policy policy,
      PolicyId id,
      List<Rule> rules,
      KnownAnswers table,
      Map<String, String> chosen) {
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
   * Compiles a policy; this takes seconds. Of what it is made of every rule is checked, so none can
   * run code of its own.
   *
   * <p>A policy has at most 100 rule files of together 1,000,000 characters and 2,000 rules; for
   * the limits of a file see {@link RuleFile}. What is more is refused before anything else is done
   * with it, and so is what a parser would take too long for, so that no file stalls who compiles
   * it.
   *
   * @throws BadInputException with everything that is wrong with its rule files: errors of the
   *     language, rules without id or citation, and whatever else a rule may not do, each with file
   *     and line
   * @throws IllegalStateException if Drools is not whole, as in a shaded jar without its
   *     {@code META-INF/services}; it says what is missing and how to build the jar
   */
  public static Governance compile(Policy policy) {
    Objects.requireNonNull(policy, "policy");
    return compile(policy, OpaqueRules.REFUSED);
  }

  /**
   * Compiles a policy; this takes seconds. Where opaque rules are allowed, they run with all the
   * powers of this program, on whatever thread asks: allow them only to those whom you would let
   * write code of yours. They are named by {@link #opaqueRules}. Each must give the same answer to
   * the same situation whenever and wherever it is asked, as it is asked once and its answer kept.
   * Classes that they use are looked for by the context class loader of the thread that compiles.
   *
   * <p>If an opaque rule fails when it is asked, if it changes what rules look at, or if it inserts
   * anything but a word that has an effect there, then an {@link IllegalStateException} says which
   * one it is, and where it stands.
   *
   * @param opaque what becomes of rules that say more than can be checked
   * @throws BadInputException with everything that is wrong with its rule files: errors of the
   *     language, rules without id or citation, and whatever else a rule may not do, each with file
   *     and line
   * @throws IllegalStateException if Drools is not whole, as in a shaded jar without its
   *     {@code META-INF/services}; it says what is missing and how to build the jar
   */
  public static Governance compile(Policy policy, OpaqueRules opaque) {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(opaque, "opaque");
    Stopwatch watch = new Stopwatch();
    List<Fault> faults = new ArrayList<>();
    DroolsServices.check();
    BadInputException.throwIfAny(FileLimits.ofPolicy(policy.files()));
    List<DroolsParser.Source> sources =
        policy.files().stream().map(file -> DroolsParser.parse(file, faults)).toList();
    Map<String, Rule> rules = Lint.rules(
        sources.stream().map(DroolsParser.Source::file).toList(),
        policy.readings(),
        opaque,
        faults);
    BadInputException.throwIfAny(faults);
    DroolsEngine engine = DroolsEngine.compile(sources, rules);
    PolicyId id = policy.id();
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "compiled {} rules of {}, edition {}, digest {}, from {} in {} ms",
          rules.size(),
          id.name(),
          id.edition(),
          id.digest(),
          policy.files().stream().map(RuleFile::name).toList(),
          watch.millis());
    }
    return new Governance(
        policy,
        id,
        rules.values().stream().sorted().toList(),
        new KnownAnswers(engine::ask),
        Map.of());
  }

  /** The same policy with other rules, answered by others than the engine: by what rules say. */
  Governance answering(List<Rule> other, Function<Situation, List<Firing>> answers) {
    return new Governance(policy, id, List.copyOf(other), new KnownAnswers(answers), chosen);
  }

  /** What was said in a situation, ready to be put into words. */
  List<Firing> fired(Situation situation) {
    return table.ask(situation);
  }

  /**
   * The same policy under other readings; those not named keep their defaults. Compiles nothing.
   *
   * @param chosen options by the ids of readings
   * @throws BadInputException if a reading or an option is unknown
   */
  public Governance with(Map<String, String> chosen) {
    Objects.requireNonNull(chosen, "chosen");
    List<Fault> faults = new ArrayList<>();
    new TreeMap<>(chosen).forEach((reading, option) -> {
      Optional<Reading> known =
          policy.readings().stream().filter(any -> any.id().equals(reading)).findFirst();
      List<String> ids = policy.readings().stream().map(Reading::id).toList();
      if (known.isEmpty()) {
        faults.add(Fault.at("reading", Nearest.unknownAmong("reading", reading, ids)));
      } else if (!known.get().optionIds().contains(option)) {
        faults.add(Fault.at(
            "reading " + reading,
            Nearest.unknown("option", option, known.get().optionIds())
                + "; allowed: "
                + String.join(", ", known.get().optionIds())));
      }
    });
    BadInputException.throwIfAny(faults);
    return new Governance(policy, id, rules, table, chosen);
  }

  /**
   * The same policy with somebody who hears of every situation that is put to its rules, each time
   * and before they answer, whether the answer is known by now or not; also of those to which other
   * answers and readings lead while a determination tries them. Compiles nothing.
   *
   * @param listener is told by the threads that ask, also by several at once; what it throws goes
   *     to who asked, so that it can put an end to long work
   */
  public Governance heardBy(Consumer<Situation> listener) {
    Objects.requireNonNull(listener, "listener");
    return new Governance(policy, id, rules, table.heardBy(listener), chosen);
  }

  /** The policy that was compiled. */
  public Policy policy() {
    return policy;
  }

  /** Its rules, in the order of their ids. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Its rules that are opaque, in the order of their ids: nobody can tell what they do but who
   * wrote them. None unless they were allowed.
   */
  public List<Rule> opaqueRules() {
    return rules.stream().filter(Rule::opaque).toList();
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
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    return determine(initiative, facts, Optional.empty());
  }

  /**
   * Determines level and route of an initiative and, from a first day on or towards a last one, the
   * days of its steps.
   *
   * @throws BadInputException with everything that is wrong with the initiative or the window; also
   *     where a day lies in a year for which bank holidays are not known, which names the years
   */
  public Determination determine(Initiative initiative, Facts facts, Window window) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(window, "window");
    return determine(initiative, facts, Optional.of(window));
  }

  private Determination determine(Initiative initiative, Facts facts, Optional<Window> window) {
    List<Fault> faults = faults(initiative, facts);
    window.ifPresent(wanted -> faults.addAll(faults(wanted, initiative)));
    BadInputException.throwIfAny(faults);
    Matter matter = new Matter(initiative, facts);
    Trial trial = Trial.of(table, readings, matter, window);
    BadInputException.throwIfAny(
        trial.schedule().map(Schedule::publishedTooSoon).orElse(List.of()));
    Outcome outcome = trial.outcome();
    AnswerWording wording = new AnswerWording(matter, outcome);
    List<Stage> stages = wording.stages();
    List<Question> questions = questions(matter, trial, window, wording);
    Optional<TimetableWording> dated = trial
        .schedule()
        .flatMap(schedule ->
            window.map(wanted -> new TimetableWording(matter, wanted, wording, schedule, stages)));
    List<Difference> differences = new ArrayList<>();
    List<UsedReading> used = usedReadings(matter, trial, window, dated, differences);
    dated.ifPresent(timetable -> differences.addAll(byCallIn(matter, outcome, window, timetable)));
    // last, as it follows from the days: other answers and readings are not tried for it
    trial
        .schedule()
        .ifPresent(schedule -> window.ifPresent(wanted ->
            schedule.noteChanges(Inquiry.ofDays(table, readings, matter, outcome), wanted)));
    return new Determination(
        initiative.id(),
        id,
        initiative.on(),
        Sources.lawKnownTo(),
        outcome.level(),
        wording.levels(),
        outcome.level().isPresent()
            && outcome.everyEffectHasLevel()
            && questions.stream().noneMatch(Question::unsettles),
        stages,
        dated.map(timetable -> timetable.timetable(
            differences,
            window.flatMap(wanted -> TooLateWording.of(table, readings, matter, wanted)))),
        wording.findings(),
        questions,
        wording.assumptions(),
        used,
        wording.outweighed(stages));
  }

  /**
   * What a determination comes to, in short.
   *
   * @throws BadInputException with everything that is wrong with the initiative
   */
  public Outline outline(Initiative initiative, Facts facts) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    return outline(initiative, facts, Optional.empty());
  }

  /**
   * What a determination with days comes to, in short; the situations on the way to the days are
   * among those consulted.
   *
   * @throws BadInputException with everything that is wrong with the initiative or the window
   */
  public Outline outline(Initiative initiative, Facts facts, Window window) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(window, "window");
    return outline(initiative, facts, Optional.of(window));
  }

  private Outline outline(Initiative initiative, Facts facts, Optional<Window> window) {
    List<Fault> faults = faults(initiative, facts);
    window.ifPresent(wanted -> faults.addAll(faults(wanted, initiative)));
    BadInputException.throwIfAny(faults);
    Matter matter = new Matter(initiative, facts);
    Inquiry inquiry = Inquiry.takenDown(table, readings, matter);
    Evaluation.of(inquiry);
    window.ifPresent(wanted -> {
      Schedule schedule = Schedule.of(TimetableStage.run(inquiry, wanted), wanted);
      BadInputException.throwIfAny(schedule.publishedTooSoon());
      schedule.noteChanges(inquiry, wanted);
    });
    return inquiry.outline();
  }

  /**
   * What the rules say in a situation, whatever the readings: each rule that holds there with each
   * word that it adds, in the order of the ids of the rules.
   */
  public List<RuleConclusion> ask(Situation situation) {
    Objects.requireNonNull(situation, "situation");
    return table.ask(situation).stream()
        .map(fired -> new RuleConclusion(fired.rule(), fired.conclusion()))
        .toList();
  }

  /**
   * What is wrong with an initiative in itself, since one need not come from a builder, and beyond.
   */
  static List<Fault> faults(Initiative initiative, Facts facts) {
    List<Fault> faults = new ArrayList<>(initiative.faults());
    faults.addAll(facts.faults(initiative));
    return faults;
  }

  private static List<Fault> faults(Window window, Initiative initiative) {
    List<Fault> faults = new ArrayList<>();
    List<String> known = new ArrayList<>();
    initiative.participants().forEach(council -> known.add(council.value()));
    initiative.jointCommittee().ifPresent(committee -> known.add(committee.value()));
    for (String publisher : window.published().keySet()) {
      if (!known.contains(publisher)) {
        faults.add(Fault.at(
            "published",
            Nearest.unknownAmong(
                "council or joint committee of this initiative", publisher, known)));
      }
    }
    return faults;
  }

  /** Of the questions that rules asked, those to which some answer, alone, makes a difference. */
  private List<Question> questions(
      Matter matter, Trial trial, Optional<Window> window, AnswerWording wording) {
    List<Question> questions = new ArrayList<>();
    for (Outcome.OpenPoint asked : trial.outcome().asked().keySet()) {
      Set<Aspect> changes = EnumSet.noneOf(Aspect.class);
      if (asked.about() == OpenQuestion.LEVEL) {
        changes.add(Aspect.LEVEL);
        changes.add(Aspect.LEVELS);
      }
      for (Matter answered : asked.about().answers(matter, asked.council())) {
        if (!asked.about().isAboutDates()) {
          // if the route changes, so do its dates, which goes without saying
          changes.addAll(trial.outcome().changesTo(Evaluation.of(table, readings, answered)));
        } else if (changes.isEmpty()
            && trial.hasOtherDays(Trial.ifOtherwise(table, readings, answered, window))) {
          changes.add(Aspect.DATES);
        }
      }
      // what must be published follows from the key decision, and is not told twice
      changes.remove(Aspect.NOTICES);
      if (!changes.isEmpty()) {
        questions.add(wording.question(asked, changes));
      }
    }
    List<Council> register = List.copyOf(matter.facts().councils());
    questions.sort(Comparator.comparing(Question::about)
        .thenComparing(question -> question
            .council()
            .flatMap(matter.facts()::council)
            .map(register::indexOf)
            .orElse(-1)));
    return questions;
  }

  /** The readings that mattered; the days that they would move are added to the differences. */
  private List<UsedReading> usedReadings(
      Matter matter,
      Trial trial,
      Optional<Window> window,
      Optional<TimetableWording> dated,
      List<Difference> differences) {
    List<UsedReading> used = new ArrayList<>();
    for (Reading reading : policy.readings()) {
      if (trial.outcome().touchedReadings().contains(reading.id())) {
        List<UsedReading.Alternative> alternatives = new ArrayList<>();
        String inForce = readings.getOrDefault(reading.id(), reading.defaultOption());
        for (String option : reading.optionIds()) {
          if (!option.equals(inForce)) {
            Map<String, String> other = new TreeMap<>(readings);
            other.put(reading.id(), option);
            Trial otherwise = Trial.ifOtherwise(table, other, matter, window);
            Set<Aspect> changes = trial.changesTo(otherwise);
            if (!changes.isEmpty()) {
              alternatives.add(new UsedReading.Alternative(
                  option,
                  reading.meaning(option),
                  changes.stream().map(Aspect::code).toList()));
              dated.ifPresent(timetable -> otherwise
                  .schedule()
                  .ifPresent(days ->
                      differences.addAll(timetable.differences(reading.id(), option, days))));
            }
          }
        }
        if (!alternatives.isEmpty()) {
          used.add(new UsedReading(
              reading.id(),
              reading.title(),
              inForce,
              reading.meaning(inForce),
              chosen.containsKey(reading.id()),
              reading.why(),
              alternatives,
              reading.citations()));
        }
      }
    }
    return used;
  }

  /** The days that would be others, were a call-in of known length counted in another way. */
  private List<Difference> byCallIn(
      Matter matter, Outcome outcome, Optional<Window> window, TimetableWording timetable) {
    List<Difference> differences = new ArrayList<>();
    for (Outcome.OpenPoint asked : outcome.asked().keySet()) {
      Optional<CallIn> known = asked.council().flatMap(matter::callIn);
      if (asked.about() == OpenQuestion.CALL_IN_CLOCK
          && known.flatMap(CallIn::days).isPresent()) {
        Council council = asked.council().orElseThrow();
        for (CallInAnswer answer : CallInAnswer.completing(known)) {
          Matter answered = matter.butCallIn(council, answer.callIn());
          Trial.ifOtherwise(table, readings, answered, window)
              .schedule()
              .ifPresent(days -> differences.addAll(timetable.differences(
                  asked.about().code(), council.name() + ": " + answer.words(), days)));
        }
      }
    }
    return differences;
  }
}
