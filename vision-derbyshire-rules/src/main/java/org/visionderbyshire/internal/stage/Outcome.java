package org.visionderbyshire.internal.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Aspect;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What the rules make of a matter under one set of readings, before words are found for it and
 * before it is known which questions count. Filled by {@link Evaluation} alone.
 */
public final class Outcome {

  /** What was found to hold of an effect, and the causes. */
  public static final class LevelDraft {
    final List<Integer> effects = new ArrayList<>();
    final List<Cause> causes = new ArrayList<>();

    public List<Integer> effects() {
      return effects;
    }

    public List<Cause> causes() {
      return causes;
    }
  }

  /** A step as far as it is known. */
  public static final class StepDraft {
    final Set<Act> acts = EnumSet.noneOf(Act.class);
    final List<Cause> causes = new ArrayList<>();
    final Map<String, List<Cause>> conditions = new TreeMap<>();

    /** The law that rules named for an act, which may be none. */
    final Map<Act, Set<Citation>> basis = new EnumMap<>(Act.class);

    Answer key = Answer.NO;
    final List<Cause> keyCauses = new ArrayList<>();

    @Nullable
    Answer callIn;

    boolean callInWaived;
    final List<Cause> callInCauses = new ArrayList<>();
    final Map<Notice.Kind, List<Cause>> notices = new TreeMap<>();
    final Map<Duty.Kind, List<Cause>> duties = new TreeMap<>();

    /** How many clear days that notice needs: the most that any rule asks for. */
    public int clearDays(Notice.Kind kind) {
      return notices.getOrDefault(kind, List.of()).stream()
          .mapToInt(cause -> ((Conclusion.Needs) cause.fired().conclusion()).clearDays())
          .max()
          .orElse(0);
    }

    /** Takes down what must be so, and what must be done. */
    void needs(Cause cause) {
      if (cause.fired().conclusion() instanceof Conclusion.On on) {
        conditions.computeIfAbsent(on.condition(), id -> new ArrayList<>()).add(cause);
      } else if (cause.fired().conclusion() instanceof Conclusion.Must must) {
        duties.computeIfAbsent(must.duty(), kind -> new ArrayList<>()).add(cause);
      }
    }

    public List<Cause> causes() {
      return causes;
    }

    public List<Cause> keyCauses() {
      return keyCauses;
    }

    public Answer key() {
      return key;
    }

    public Set<Act> acts() {
      return acts;
    }

    public Map<Duty.Kind, List<Cause>> duties() {
      return duties;
    }

    public Map<String, List<Cause>> conditions() {
      return conditions;
    }

    public Map<Act, Set<Citation>> basis() {
      return basis;
    }

    Set<Citation> basisOf(Act act) {
      return basis.computeIfAbsent(act, fresh -> new LinkedHashSet<>());
    }

    /** For each act the law that a rule named, else the law among what its rules rest on. */
    public Set<Citation> legalBasis() {
      Set<Citation> law = new LinkedHashSet<>();
      causes.stream()
          .filter(cause -> cause.fired().conclusion() instanceof Conclusion.Take)
          .filter(cause -> !basis.keySet().containsAll(cause.about().acts())
              || cause.about().acts().isEmpty())
          .flatMap(cause -> cause.fired().rule().citations().stream())
          .filter(Sources::isLaw)
          .forEach(law::add);
      basis.values().forEach(law::addAll);
      return law;
    }

    public Map<Notice.Kind, List<Cause>> notices() {
      return notices;
    }

    public @Nullable Answer callIn() {
      return callIn;
    }

    public boolean callInWaived() {
      return callInWaived;
    }

    public List<Cause> callInCauses() {
      return callInCauses;
    }
  }

  /** A finding or an assumption as far as it is known: the councils by their ids. */
  public static final class Remark {
    final Set<CouncilId> councils = new LinkedHashSet<>();
    final List<Cause> causes = new ArrayList<>();

    public Set<CouncilId> councils() {
      return councils;
    }

    public List<Cause> causes() {
      return causes;
    }
  }

  /**
   * What is asked.
   *
   * @param about what is unknown
   * @param council about which council; none: about the whole
   */
  public record OpenPoint(OpenQuestion about, Optional<Council> council) {}

  /**
   * What one rule said of a situation and does not count, as others said something weightier.
   *
   * @param situation the situation
   * @param outweighed what does not count
   * @param by what counts instead
   */
  public record Disagreement(Situation situation, Cause outweighed, List<Cause> by) {}

  final SortedMap<CollaborationLevel, LevelDraft> levels = new TreeMap<>(Comparator.reverseOrder());
  final Map<StepKey, StepDraft> steps = new TreeMap<>();
  final Map<String, Remark> findings = new TreeMap<>();

  /** What is found on the way to the days, if days are asked for. */
  final Map<String, Remark> findingsOfDays = new TreeMap<>();

  final Map<String, Remark> assumptions = new TreeMap<>();
  final Map<OpenPoint, List<Cause>> asked = new LinkedHashMap<>();
  final Set<Disagreement> disagreements = new LinkedHashSet<>();

  /** The readings that some rule would have needed or did need. */
  final Set<String> touchedReadings = new TreeSet<>();

  /** By council, the kinds of money of which exactly the sum was found not to count. */
  final Map<CouncilId, Set<MoneyEntry.Kind>> uncounted = new HashMap<>();

  /** By council, why sums that it meets exactly count or do not. */
  final Map<CouncilId, List<Cause>> exactSums = new HashMap<>();

  Tested[] tested = {};
  Tested participation = Tested.NONE;
  Tested widest = Tested.NONE;
  Answer jointFigures = Answer.NO;
  boolean everyEffectHasLevel = true;

  /** The kinds of a council's money of which exactly the sum was found not to count. */
  public Set<MoneyEntry.Kind> uncounted(CouncilId council) {
    return uncounted.getOrDefault(council, Set.of());
  }

  /** The widest level found. */
  public Optional<CollaborationLevel> level() {
    return levels.keySet().stream().findFirst();
  }

  /** What differs in another outcome. */
  public Set<Aspect> changesTo(Outcome other) {
    Set<Aspect> changes = EnumSet.noneOf(Aspect.class);
    if (!level().equals(other.level())) {
      changes.add(Aspect.LEVEL);
    }
    if (!sameLevels(other)) {
      changes.add(Aspect.LEVELS);
    }
    if (!steps.keySet().equals(other.steps.keySet())) {
      changes.add(Aspect.STEPS);
    }
    if (anyStepDiffers(other, Outcome::differsInDetail)) {
      changes.add(Aspect.DETAILS);
    }
    if (anyStepDiffers(other, (mine, twin) -> mine.key != twin.key)) {
      changes.add(Aspect.KEY_DECISION);
    }
    if (anyStepDiffers(
        other, (mine, twin) -> !mine.notices.keySet().equals(twin.notices.keySet()))) {
      changes.add(Aspect.NOTICES);
    }
    if (!sameFindings(other)) {
      changes.add(Aspect.FINDINGS);
    }
    return changes;
  }

  private boolean anyStepDiffers(Outcome other, BiPredicate<StepDraft, StepDraft> differs) {
    return steps.entrySet().stream().anyMatch(step -> {
      StepDraft twin = other.steps.get(step.getKey());
      return twin != null && differs.test(step.getValue(), twin);
    });
  }

  private static boolean differsInDetail(StepDraft mine, StepDraft twin) {
    return !mine.acts.equals(twin.acts)
        || !mine.conditions.keySet().equals(twin.conditions.keySet())
        || mine.callIn != twin.callIn
        || mine.callInWaived != twin.callInWaived
        || !mine.legalBasis().equals(twin.legalBasis());
  }

  private boolean sameLevels(Outcome other) {
    return levels.keySet().equals(other.levels.keySet())
        && levels.entrySet().stream().allMatch(level -> {
          LevelDraft twin = other.levels.get(level.getKey());
          return twin != null && twin.effects.equals(level.getValue().effects);
        });
  }

  private boolean sameFindings(Outcome other) {
    return sameRemarks(findings, other.findings);
  }

  /** Whether another outcome has the same findings on the way to its days. */
  public boolean sameFindingsOfDays(Outcome other) {
    return sameRemarks(findingsOfDays, other.findingsOfDays);
  }

  private static boolean sameRemarks(Map<String, Remark> one, Map<String, Remark> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream().allMatch(remark -> {
          Remark twin = other.get(remark.getKey());
          return twin != null && twin.councils.equals(remark.getValue().councils);
        });
  }

  /** All findings, those on the way to the days among them. */
  public Map<String, Remark> allFindings() {
    Map<String, Remark> all = new TreeMap<>();
    for (Map<String, Remark> some : List.of(findings, findingsOfDays)) {
      some.forEach((id, remark) -> {
        Remark known = all.computeIfAbsent(id, key -> new Remark());
        known.councils.addAll(remark.councils);
        known.causes.addAll(remark.causes);
      });
    }
    return all;
  }

  public boolean everyEffectHasLevel() {
    return everyEffectHasLevel;
  }

  public Map<OpenPoint, List<Cause>> asked() {
    return asked;
  }

  public Set<String> touchedReadings() {
    return touchedReadings;
  }

  public SortedMap<CollaborationLevel, LevelDraft> levels() {
    return levels;
  }

  public Map<StepKey, StepDraft> steps() {
    return steps;
  }

  public Set<Disagreement> disagreements() {
    return disagreements;
  }

  public Map<String, Remark> assumptions() {
    return assumptions;
  }

  public Answer jointFigures() {
    return jointFigures;
  }

  public Tested participation() {
    return participation;
  }

  public Tested widest() {
    return widest;
  }

  public Tested[] tested() {
    return tested;
  }

  public Map<String, Remark> findings() {
    return findings;
  }
}
