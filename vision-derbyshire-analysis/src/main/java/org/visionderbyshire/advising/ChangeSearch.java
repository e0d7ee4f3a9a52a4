package org.visionderbyshire.advising;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.advice.Change;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.FieldChange;
import org.visionderbyshire.advice.FieldChange.Field;
import org.visionderbyshire.advice.Lead;
import org.visionderbyshire.advice.RouteStep;
import org.visionderbyshire.advice.Size;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.effort.Unfinished;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.internal.errand.Errand;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.rule.Conferral;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/**
 * Finds the smallest changes of an initiative that give another answer. Every edit of one field is
 * tried; edits of several fields where one alone gives no level that there could be, or not what
 * was wanted. A change is kept for what it attains and no part of it does.
 */
final class ChangeSearch {

  /** In how many fields at once another level is looked for. */
  private static final int FIELDS_FOR_LEVELS = 3;

  /** In how many fields at once a wanted step or key decision is looked for. */
  private static final int FIELDS_FOR_STEPS = 2;

  private final Governance governance;

  /** The same policy, where each situation of the search counts. */
  private final Governance counting;

  private final Errand errand;
  private final PolicyId policy;
  private final Initiative initiative;
  private final Facts facts;
  private final Optional<Target> target;
  private final Look base;
  private final Map<LevelKey, Set<CollaborationLevel>> levels = new HashMap<>();
  private final Map<List<Object>, ParticipationTest> participations = new HashMap<>();
  private final Map<CouncilId, String> newcomers = new HashMap<>();

  ChangeSearch(
      Governance governance,
      PolicyId policy,
      Initiative initiative,
      Facts facts,
      Optional<Target> target,
      Effort effort) {
    this.governance = governance;
    this.errand = new Errand(effort);
    this.counting = errand.counting(governance);
    this.policy = policy;
    this.initiative = initiative;
    this.facts = facts;
    this.target = target;
    this.base = look(governance.outline(initiative, facts));
  }

  // ---- what is compared

  /** What of an answer is compared. */
  private record Look(
      Set<CollaborationLevel> levels,
      Map<RouteStep, Answer> keys,
      Map<RouteStep, List<Notice.Kind>> notices,
      boolean attained) {

    Optional<CollaborationLevel> level() {
      return levels.stream().findFirst();
    }
  }

  /** One thing that a change attains. */
  private sealed interface Goal {
    /** Whose step it is about, if it is about one of a council. */
    default Optional<CouncilId> council() {
      return Optional.empty();
    }
  }

  private record OtherLevel(Optional<CollaborationLevel> level) implements Goal {}

  private record OtherStep(RouteStep step, boolean added) implements Goal {
    @Override
    public Optional<CouncilId> council() {
      return step.council();
    }
  }

  private record OtherKey(RouteStep step, Answer answer) implements Goal {
    @Override
    public Optional<CouncilId> council() {
      return step.council();
    }
  }

  private record OtherNotices(RouteStep step, List<Notice.Kind> notices) implements Goal {
    @Override
    public Optional<CouncilId> council() {
      return step.council();
    }
  }

  private record Attained() implements Goal {}

  /** All that levels depend on. */
  private record LevelKey(
      List<Reach> reaches, Answer collective, boolean local, ParticipationTest participation) {}

  /** An edit, or several, with what comes of it. */
  private record FoundChange(
      List<Edit> edits, Initiative initiative, Look look, Set<Goal> goals, Set<Goal> fresh) {

    boolean isPartOf(FoundChange other) {
      return isPart(edits, other.edits);
    }

    /** Attained otherwise than by councils coming in with their steps, or staying out. */
    Set<Goal> beyondOwn() {
      Set<CouncilId> moved =
          edits.stream().flatMap(edit -> edit.moved().stream()).collect(Collectors.toSet());
      return goals.stream()
          .filter(goal -> goal.council().filter(moved::contains).isEmpty())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  /** Whether some edits are less than others, and each of them is one of these, or less. */
  private static boolean isPart(List<Edit> some, List<Edit> others) {
    return !some.equals(others)
        && some.stream()
            .allMatch(mine ->
                others.stream().anyMatch(theirs -> mine.equals(theirs) || mine.isPartOf(theirs)));
  }

  private Look look(Outline outline) {
    Map<RouteStep, Answer> keys = new LinkedHashMap<>();
    Map<RouteStep, List<Notice.Kind>> notices = new HashMap<>();
    for (Outline.Step given : outline.steps()) {
      RouteStep step = new RouteStep(
          given.council(), given.jointCommittee(), given.name(), given.body(), given.action());
      keys.put(step, given.keyDecision());
      notices.put(step, given.notices());
    }
    return new Look(
        outline.levels().keySet(),
        keys,
        notices,
        target.isPresent() && OutlinedMatter.holds(target.get(), outline));
  }

  private Set<Goal> goals(Look look) {
    if (target.isPresent()) {
      return look.attained ? Set.of(new Attained()) : Set.of();
    }
    Set<Goal> goals = new LinkedHashSet<>();
    if (!look.level().equals(base.level())) {
      goals.add(new OtherLevel(look.level()));
    }
    look.keys.forEach((step, key) -> {
      Answer before = base.keys.get(step);
      if (before == null) {
        goals.add(new OtherStep(step, true));
      } else if (before != key) {
        goals.add(new OtherKey(step, key));
      }
    });
    for (RouteStep step : base.keys.keySet()) {
      if (!look.keys.containsKey(step)) {
        goals.add(new OtherStep(step, false));
      }
    }
    if (goals.isEmpty()) {
      look.notices.forEach((step, notices) -> {
        if (!notices.equals(base.notices.get(step))) {
          goals.add(new OtherNotices(step, notices));
        }
      });
    }
    return goals;
  }

  // ---- the search

  Changes changes() {
    if (target.isPresent() && base.attained) {
      return answer(
          List.of(), 0, target.get().words(facts) + " is in the answer already", Optional.empty());
    }
    List<Edit> edits = Edits.of(
        new Matter(initiative, facts), party -> OutlinedMatter.uncounted(governance, party));
    Deque<List<Edit>> untried = new ArrayDeque<>(edits.stream().map(List::of).toList());
    List<FoundChange> singles = new ArrayList<>();
    errand.part("changes of one field", () -> single(untried, singles));
    List<FoundChange> kept = new ArrayList<>(fresh(singles, untried));
    int fields = 1;
    if (!untried.isEmpty()) {
      // which of them to try depends on what one field does; the errand is stopped
      errand.part("changes of several fields", () -> {});
    } else if (target.isEmpty() || target.get() instanceof Target.OfLevel) {
      fields = FIELDS_FOR_LEVELS;
      for (CollaborationLevel level : wantedLevels()) {
        errand.part(
            "changes of several fields that lead to " + level.code(),
            () -> severalForLevel(level, edits, singles, kept));
      }
    } else if (kept.stream().allMatch(this::isDodge)) {
      fields = FIELDS_FOR_STEPS;
      Deque<List<Edit>> pairs = new ArrayDeque<>(severalForSteps(edits, singles));
      List<FoundChange> found = new ArrayList<>();
      errand.part("changes of two fields", () -> several(pairs, found));
      kept.addAll(fresh(found, pairs));
    }
    List<Changes.Group> groups = groups(kept);
    Optional<Unfinished> unfinished = errand.end();
    return answer(groups, fields, sentence(groups, fields, unfinished.isPresent()), unfinished);
  }

  /** Tries each change of one field and takes it away from those untried. */
  private void single(Deque<List<Edit>> untried, List<FoundChange> singles) {
    Map<List<Object>, Boolean> useful = new HashMap<>();
    for (List<Edit> next = untried.peek(); next != null; next = untried.peek()) {
      Edit edit = next.get(0);
      List<Object> sort =
          edit.moved().size() > 1 && edit.change().size().map(Size::more).orElse(false)
              ? sort(edit.moved())
              : List.of();
      if (sort.isEmpty()) {
        found(List.of(edit)).ifPresent(singles::add);
      } else if (useful.getOrDefault(sort, true)) {
        Optional<FoundChange> found = found(List.of(edit));
        found.ifPresent(singles::add);
        useful.computeIfAbsent(
            sort, first -> found.map(one -> attainsMore(one, singles)).orElse(false));
      }
      untried.remove();
    }
  }

  /**
   * All of councils that could come in that others than themselves depend on: which of them come in
   * makes no difference but to their own steps where this is the same.
   */
  private List<Object> sort(Set<CouncilId> councils) {
    if (newcomers.isEmpty()) {
      List<CouncilId> all = new ArrayList<>(initiative.participants());
      facts.councils().stream()
          .filter(council -> facts.isOurs(council)
              && council.period().contains(initiative.on())
              && !all.contains(council.id()))
          .map(Council::id)
          .toList()
          .forEach(all::add);
      new Matter(initiative.toBuilder().participants(all).build(), facts)
          .parties()
          .forEach(party -> newcomers.put(
              party.council().id(),
              String.join(
                  " ",
                  Boolean.toString(party.district()),
                  party.inPhase().code(),
                  Boolean.toString(party.remitMember()),
                  Boolean.toString(party.voiceMember()),
                  party.form().code())));
    }
    return councils.stream()
        .map(council -> newcomers.getOrDefault(council, council.value()))
        .sorted()
        .<Object>map(sort -> sort)
        .toList();
  }

  /** Whether it does more than its parts, apart from the steps of councils that come in. */
  private static boolean attainsMore(FoundChange found, List<FoundChange> others) {
    Set<Goal> more = found.beyondOwn();
    others.stream()
        .filter(other -> other.isPartOf(found))
        .forEach(other -> more.removeAll(other.goals));
    return !more.isEmpty();
  }

  /** The initiative as edited, if that is sound, with what comes of it. */
  private Optional<FoundChange> found(List<Edit> edits) {
    return edited(edits)
        .flatMap(changed -> outline(changed).map(outline -> found(edits, changed, outline)));
  }

  private FoundChange found(List<Edit> edits, Initiative changed, Outline outline) {
    Look look = look(outline);
    return new FoundChange(edits, changed, look, goals(look), Set.of());
  }

  private Optional<Initiative> edited(List<Edit> edits) {
    try {
      Initiative changed = initiative;
      for (Edit edit : edits) {
        changed = edit.apply().apply(changed);
      }
      return Optional.of(changed);
    } catch (BadInputException e) {
      return Optional.empty();
    }
  }

  private Optional<Outline> outline(Initiative changed) {
    try {
      return Optional.of(counting.outline(changed, facts));
    } catch (BadInputException e) {
      return Optional.empty(); // what the facts do not bear
    }
  }

  /** Those that attain something that no part of them does, as far as all of these were tried. */
  private static List<FoundChange> fresh(List<FoundChange> all, Collection<List<Edit>> untried) {
    Map<String, List<FoundChange>> families = new LinkedHashMap<>();
    for (FoundChange found : all) {
      if (untried.stream().noneMatch(edits -> isPart(edits, found.edits))) {
        String family = found.edits.stream().map(Edit::family).collect(Collectors.joining(", "));
        families.computeIfAbsent(family, name -> new ArrayList<>()).add(found);
      }
    }
    List<FoundChange> kept = new ArrayList<>();
    for (List<FoundChange> family : families.values()) {
      for (FoundChange found : family) {
        Set<Goal> fresh = new LinkedHashSet<>(found.goals);
        for (FoundChange other : family) {
          if (fresh.isEmpty()) {
            break;
          }
          if (other.isPartOf(found)) {
            fresh.removeAll(other.goals);
          }
        }
        if (!fresh.isEmpty()) {
          kept.add(new FoundChange(found.edits, found.initiative, found.look, found.goals, fresh));
        }
      }
    }
    return kept;
  }

  // ---- several fields for a level

  private List<CollaborationLevel> wantedLevels() {
    if (target.isPresent() && target.get() instanceof Target.OfLevel wanted) {
      return List.of(wanted.level());
    }
    return Stream.of(CollaborationLevel.values())
        .filter(level -> !base.level().equals(Optional.of(level)))
        .toList();
  }

  private boolean attains(Set<CollaborationLevel> found, CollaborationLevel level) {
    return target.isPresent()
        ? found.contains(level)
        : found.stream().findFirst().equals(Optional.of(level));
  }

  /** Edits of several fields that give a level, where no single one does that is no dodge. */
  private void severalForLevel(
      CollaborationLevel level,
      List<Edit> edits,
      List<FoundChange> singles,
      List<FoundChange> kept) {
    Map<Edit, FoundChange> alone = new HashMap<>();
    singles.forEach(found -> alone.put(found.edits.get(0), found));
    List<FoundChange> attaining = new ArrayList<>(
        singles.stream().filter(found -> attains(found.look.levels, level)).toList());
    List<Edit> useful = forLevels(edits, alone);
    List<List<Edit>> combinations = useful.stream().map(List::of).toList();
    for (int fields = 2;
        fields <= FIELDS_FOR_LEVELS && attaining.stream().allMatch(found -> isDodge(found));
        fields++) {
      combinations = further(combinations, useful);
      List<FoundChange> found = new ArrayList<>();
      for (List<Edit> combination : combinations) {
        boolean mayBeLess =
            attaining.stream().anyMatch(less -> combination.containsAll(less.edits));
        if (!mayBeLess && attains(levels(combination), level)) {
          found(combination).ifPresent(found::add);
        }
      }
      found.stream()
          .filter(one -> Stream.concat(attaining.stream(), found.stream())
              .noneMatch(other -> other.isPartOf(one)))
          .map(one -> new FoundChange(
              one.edits,
              one.initiative,
              one.look,
              one.goals,
              Set.of(target.isPresent() ? new Attained() : new OtherLevel(Optional.of(level)))))
          .forEach(kept::add);
      attaining.addAll(found);
    }
  }

  /** Combinations of one field more; each field once, in the order of the fields. */
  private static List<List<Edit>> further(List<List<Edit>> combinations, List<Edit> edits) {
    List<List<Edit>> further = new ArrayList<>();
    for (List<Edit> combination : combinations) {
      Field last = combination.get(combination.size() - 1).change().field();
      for (Edit edit : edits) {
        if (edit.change().field().compareTo(last) > 0) {
          List<Edit> more = new ArrayList<>(combination);
          more.add(edit);
          further.add(more);
        }
      }
    }
    return further;
  }

  /** The edits on which levels depend; of those that come to the same for levels, the first. */
  private List<Edit> forLevels(List<Edit> edits, Map<Edit, FoundChange> alone) {
    Set<Object> seen = new LinkedHashSet<>();
    List<Edit> useful = new ArrayList<>();
    for (Edit edit : edits) {
      FoundChange found = alone.get(edit);
      if (found != null) {
        LevelKey key = key(found.initiative);
        Field field = edit.change().field();
        boolean matters = switch (field) {
          case PARTICIPANTS, EFFECTS, COLLECTIVE_REGIONAL_ACTION, LOCAL_APPLICATION_OF, ON -> true;
          default -> false;
        };
        if (matters && !key.equals(key(initiative)) && seen.add(List.of(edit.family(), key))) {
          useful.add(edit);
        }
      }
    }
    return useful;
  }

  private Set<CollaborationLevel> levels(List<Edit> combination) {
    return edited(combination)
        .filter(changed -> facts.faults(changed).isEmpty())
        .map(changed -> levels.computeIfAbsent(
            key(changed), key -> counting.outline(changed, facts).levels().keySet()))
        .orElse(Set.of());
  }

  private LevelKey key(Initiative changed) {
    return new LevelKey(
        changed.effects().stream().map(effect -> effect.reach()).toList(),
        changed.collectiveRegionalAction(),
        changed.localApplicationOf().isPresent(),
        participations.computeIfAbsent(
            List.of(changed.participants(), changed.on()),
            who -> new Matter(changed, facts).participation()));
  }

  // ---- several fields for a step

  /**
   * Edits of two fields that can give what is wanted, where no single one that is no dodge does.
   */
  private List<List<Edit>> severalForSteps(List<Edit> edits, List<FoundChange> singles) {
    Set<Edit> attaining = singles.stream()
        .filter(found -> !found.goals.isEmpty())
        .map(found -> found.edits.get(0))
        .collect(Collectors.toSet());
    List<Edit> useful = edits.stream()
        .filter(this::mayServe)
        .filter(edit -> !attaining.contains(edit))
        .collect(Collectors.collectingAndThen(Collectors.toList(), this::distinctDays));
    return further(useful.stream().map(List::of).toList(), useful);
  }

  /** Tries edits of several fields for a step and takes each away from those untried. */
  private void several(Deque<List<Edit>> untried, List<FoundChange> found) {
    for (List<Edit> next = untried.peek(); next != null; next = untried.peek()) {
      List<Edit> edits = next;
      edited(edits)
          .ifPresent(changed -> outline(changed)
              .filter(outline -> OutlinedMatter.holds(target.get(), outline))
              .ifPresent(outline -> found.add(found(edits, changed, outline))));
      untried.remove();
    }
  }

  /** Whether the level has a say in whether there is the step that is wanted. */
  private boolean isInforming() {
    return target.get() instanceof Target.OfStep step
        && step.action().map(action -> action == Action.INFORM).orElse(true)
        && step.council().isEmpty();
  }

  /** Whether who leads has a say in it, as the lead submits what councils agreed. */
  private boolean isSubmitting() {
    return target.get() instanceof Target.OfStep step
        && step.action().map(action -> action == Action.SUBMIT).orElse(true);
  }

  /** Of the days on which all is the same that routes depend on, the nearest on each side. */
  private List<Edit> distinctDays(List<Edit> edits) {
    Set<List<Object>> seen = new LinkedHashSet<>();
    Map<LocalDate, List<Object>> known = new HashMap<>();
    seen.add(List.of("on true", known.computeIfAbsent(initiative.on(), this::known)));
    seen.add(List.of("on false", known.computeIfAbsent(initiative.on(), this::known)));
    return edits.stream()
        .filter(edit -> edit.change().field() != Field.ON
            || seen.add(List.of(
                edit.family(),
                known.computeIfAbsent(LocalDate.parse(edit.change().to()), this::known))))
        .toList();
  }

  /** All that routes and key decisions depend on and that a day decides. */
  private List<Object> known(LocalDate day) {
    List<Object> known = new ArrayList<>();
    for (Council council : facts.councils()) {
      ConstitutionRecord record = facts.constitution(council.id());
      known.add(List.of(
          council.period().contains(day),
          record.form(day).map(Fact::value),
          record.keyDecision(day).map(Fact::value),
          record.jointArrangements(day).map(Fact::value),
          record.positions(day).map(Fact::value),
          record.preDecisionScrutiny(day).map(Fact::value),
          record.scrutinyCommittee(day).map(Fact::value),
          record.delegation(day).map(Fact::value)));
    }
    for (JointCommitteeRecord record : facts.jointCommittees()) {
      known.add(List.of(
          record.existence(day),
          record.members(day),
          record.allExecutiveMembers(day).map(Fact::value)));
    }
    for (Powers powers : Powers.values()) {
      known.add(Conferral.of(powers, facts.area(), day));
    }
    if (isInforming()) {
      known.add(facts.area().phase(day));
    }
    return known;
  }

  /** Whether an edit can have a part in what is wanted, with another one. */
  private boolean mayServe(Edit edit) {
    Optional<CouncilId> council = target.flatMap(Target::council);
    boolean informing = isInforming();
    boolean ofOthers = council.isPresent()
        && edit.change().council().isPresent()
        && !edit.change().council().equals(council);
    boolean ofCouncils = !(target.get() instanceof Target.OfStep step)
        || (step.body() != Body.JOINT_COMMITTEE && step.body() != Body.LEADERS);
    boolean bySum =
        !(target.get() instanceof Target.OfStep step) || Delegation.BODIES.contains(step.body());
    return switch (edit.change().field()) {
      case EFFECTS, COLLECTIVE_REGIONAL_ACTION, LOCAL_APPLICATION_OF, AMBITIONS -> informing;
      case PARTICIPANTS -> edit.moved().size() == 1 && !ofOthers;
      case LEAD -> isSubmitting() && !ofOthers;
      case URGENCY, PRIVATE -> false;
      case WARDS -> target.get() instanceof Target.OfKeyDecision && !ofOthers;
      case MONEY -> bySum && !ofOthers;
      case FUNCTION -> ofCouncils;
      case WITHIN_BUDGET, ACTS, FRAMEWORK_PLAN, POWERS, WITHIN_FRAMEWORK, JOINT_COMMITTEE, ON ->
        !ofOthers;
    };
  }

  // ---- dodges

  private boolean isDodge(FoundChange found) {
    return !dodges(found).isEmpty();
  }

  private List<String> dodges(FoundChange found) {
    Set<String> dodges = new LinkedHashSet<>();
    for (Edit edit : found.edits) {
      edit.dodge().ifPresent(dodges::add);
      boolean out = edit.change().field() == Field.PARTICIPANTS
          && edit.change().size().map(size -> !size.more()).orElse(false);
      if (out && !found.look.level().equals(base.level())) {
        dodges.add("a council that is only left out to lose or win a majority is concerned all the"
            + " same; it is a change only where it really takes no part");
      }
    }
    return List.copyOf(dodges);
  }

  // ---- what is told

  private Changes answer(
      List<Changes.Group> groups, int fields, String sentence, Optional<Unfinished> unfinished) {
    return new Changes(
        initiative.id(), policy, initiative.on(), target, groups, fields, sentence, unfinished);
  }

  private String sentence(List<Changes.Group> groups, int fields, boolean isUnfinished) {
    long number = groups.stream().mapToLong(group -> group.changes().size()).sum();
    String to =
        target.map(wanted -> "to " + wanted.words(facts)).orElse("to another level or route");
    if (isUnfinished) {
      return "of the changes that lead " + to + " " + number + (number == 1 ? " is" : " are")
          + " known so far";
    }
    return number == 0
        ? "no change of up to " + English.number(fields) + " fields leads " + to
        : number + (number == 1 ? " change leads " : " changes lead ") + to;
  }

  private List<Changes.Group> groups(List<FoundChange> kept) {
    Map<Lead, List<Change>> groups = new LinkedHashMap<>();
    for (List<FoundChange> alike : alike(kept)) {
      FoundChange first = alike.get(0);
      verify(first);
      groups.computeIfAbsent(lead(first.look), lead -> new ArrayList<>()).add(change(alike));
    }
    Comparator<Change> smallest = smallest();
    List<Changes.Group> all = new ArrayList<>();
    groups.forEach((lead, changes) ->
        all.add(new Changes.Group(lead, changes.stream().sorted(smallest).toList())));
    all.sort(Comparator.<Changes.Group>comparingInt(group -> weight(group.lead()))
        .thenComparing(group -> group.changes().get(0), smallest));
    return all;
  }

  private static int weight(Lead lead) {
    if (lead.anotherLevel()) {
      return 0;
    }
    if (!lead.added().isEmpty() || !lead.removed().isEmpty()) {
      return 1;
    }
    return lead.keyDecisions().isEmpty() ? 3 : 2;
  }

  private static Comparator<Change> smallest() {
    return Comparator.<Change, Boolean>comparing(Change::isDodge)
        .thenComparing(change -> change.fields().size())
        .thenComparing(change -> change.fields().get(0).field())
        .thenComparing(
            change -> change.fields().get(0).size().map(Size::number).orElse(BigDecimal.ZERO));
  }

  /** Choices of councils that come to the same become one; everything else stays by itself. */
  private static Collection<List<FoundChange>> alike(List<FoundChange> kept) {
    Map<Object, List<FoundChange>> alike = new LinkedHashMap<>();
    for (FoundChange found : kept) {
      Edit first = found.edits.get(0);
      Object likeness = found;
      if (found.edits.size() == 1 && !first.moved().isEmpty()) {
        Set<Goal> beyond = found.beyondOwn();
        likeness = List.of(
            first.family(),
            first.change().size(),
            beyond,
            first.moved().size() == 1 ? own(found, beyond) : List.of());
      }
      alike.computeIfAbsent(likeness, one -> new ArrayList<>()).add(found);
    }
    return alike.values();
  }

  /** What steps of its own a council brings or takes away, whichever council it is. */
  private static List<Object> own(FoundChange found, Set<Goal> beyond) {
    return found.goals.stream()
        .filter(goal -> !beyond.contains(goal))
        .<Object>map(goal -> goal instanceof OtherStep other
            ? List.of(
                other.step.body(),
                other.step.action(),
                other.added,
                Objects.requireNonNullElse(found.look.keys.get(other.step), Answer.NO))
            : goal)
        .toList();
  }

  private Change change(List<FoundChange> alike) {
    FoundChange first = alike.get(0);
    List<FieldChange> fields = first.edits.stream().map(Edit::change).toList();
    String others = alike.size() == 1
        ? ""
        : (alike.size() == 2 ? "; so does " : "; so do ")
            + English.number(alike.size() - 1)
            + " other "
            + (alike.size() == 2 ? "choice" : "choices")
            + " of as many";
    return new Change(
        fields,
        first.initiative,
        alike.size() == 1
            ? List.of()
            : alike.stream()
                .map(found -> List.copyOf(found.edits.get(0).moved()))
                .toList(),
        dodges(first),
        fields.stream().map(FieldChange::sentence).collect(Collectors.joining(", and ")) + others);
  }

  private Lead lead(Look look) {
    List<RouteStep> added =
        look.keys.keySet().stream().filter(step -> !base.keys.containsKey(step)).toList();
    List<RouteStep> removed =
        base.keys.keySet().stream().filter(step -> !look.keys.containsKey(step)).toList();
    List<Lead.KeyChange> keys = new ArrayList<>();
    List<Lead.NoticeChange> notices = new ArrayList<>();
    base.keys.forEach((step, key) -> {
      Answer then = look.keys.get(step);
      if (then != null && then != key) {
        keys.add(new Lead.KeyChange(step, key, then));
      }
    });
    boolean anotherLevel = !look.level().equals(base.level());
    if (!anotherLevel && added.isEmpty() && removed.isEmpty() && keys.isEmpty()) {
      base.keys.keySet().forEach(step -> {
        List<Notice.Kind> before = base.notices.getOrDefault(step, List.of());
        List<Notice.Kind> then = look.notices.getOrDefault(step, List.of());
        if (!before.equals(then)) {
          notices.add(new Lead.NoticeChange(step, before, then));
        }
      });
    }
    List<String> sentences = new ArrayList<>();
    if (anotherLevel) {
      sentences.add("the level is "
          + look.level().map(Term::words).orElse("not found")
          + ", not "
          + base.level().map(Term::words).orElse("unknown"));
    }
    if (!added.isEmpty()) {
      sentences.add("added: " + words(added));
    }
    if (!removed.isEmpty()) {
      sentences.add("no longer: " + words(removed));
    }
    Map<Answer, List<RouteStep>> becoming = new EnumMap<>(Answer.class);
    keys.forEach(
        key -> becoming.computeIfAbsent(key.to(), to -> new ArrayList<>()).add(key.step()));
    becoming.forEach((to, steps) -> sentences.add(words(steps)
        + switch (to) {
          case YES -> " by a key decision";
          case NO -> " by no key decision";
          case UNKNOWN -> ", and whether by a key decision is unknown";
        }));
    Map<List<Notice.Kind>, List<RouteStep>> after = new LinkedHashMap<>();
    notices.forEach(
        notice -> after.computeIfAbsent(notice.to(), to -> new ArrayList<>()).add(notice.step()));
    after.forEach((to, steps) -> sentences.add(words(steps)
        + " after other notices: "
        + (to.isEmpty()
            ? "none"
            : to.stream().map(Wording::notice).collect(Collectors.joining(", ")))));
    return new Lead(
        look.level(), anotherLevel, added, removed, keys, notices, String.join("; ", sentences));
  }

  /** Steps in words, those of the same bodies together. */
  private static String words(List<RouteStep> steps) {
    Map<List<Object>, List<RouteStep>> alike = steps.stream()
        .collect(Collectors.groupingBy(
            step -> List.of(step.body(), step.action(), step.council().isPresent()),
            LinkedHashMap::new,
            Collectors.toList()));
    return alike.values().stream()
        .map(same -> {
          RouteStep first = same.get(0);
          return English.and(
                  same.stream().map(RouteStep::name).map(Wording::brief).toList())
              + (first.council().isPresent() ? " (" + first.body().words() + ") " : " ")
              + Wording.verb(first.action(), same.size() > 1 || first.body() == Body.LEADERS);
        })
        .collect(Collectors.joining(", "));
  }

  /** Nothing is shown that a full determination does not bear out. */
  private void verify(FoundChange found) {
    Determination full = governance.determine(found.initiative, facts);
    Map<List<Object>, Answer> wanted = new LinkedHashMap<>();
    found.look.keys.forEach((step, key) -> wanted.put(
        List.of(step.council(), step.jointCommittee(), step.body(), step.action()), key));
    Map<List<Object>, Answer> given = full.steps()
        .collect(Collectors.toMap(
            step -> List.of(step.council(), step.jointCommittee(), step.body(), step.action()),
            Step::keyDecision,
            (first, second) -> first,
            LinkedHashMap::new));
    if (!full.level().equals(found.look.level()) || !wanted.equals(given)) {
      throw new IllegalStateException("determined again, "
          + found.edits.stream()
              .map(edit -> edit.change().sentence())
              .collect(Collectors.joining(", "))
          + " leads elsewhere");
    }
  }
}
