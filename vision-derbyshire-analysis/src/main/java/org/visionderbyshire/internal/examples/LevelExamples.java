package org.visionderbyshire.internal.examples;

import static org.visionderbyshire.internal.input.Ground.MADE_UP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.internal.examples.ExampleGround.CouncilGround;
import org.visionderbyshire.internal.input.Candidates;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

/** Examples of what the level stage puts to the rules. Not thread-safe. */
final class LevelExamples {

  private static final String ANOTHER = "another-example";

  private final Trials trials;
  private final ExampleGround ground;
  private final Facts facts;
  private @Nullable Map<Situation, Example> levels;

  LevelExamples(Trials trials, ExampleGround ground) {
    this.trials = trials;
    this.ground = ground;
    this.facts = ground.facts();
  }

  /** An initiative with exactly these effects in which that many districts take part. */
  Optional<Example> of(Set<OutcomeTest> effects, ParticipationTest participation) {
    Set<Answer> collective = EnumSet.noneOf(Answer.class);
    effects.forEach(effect -> collective.add(effect.collectiveAction()));
    boolean anyLocal = effects.stream().anyMatch(OutcomeTest::localApplication);
    boolean allLocal = effects.stream().allMatch(OutcomeTest::localApplication);
    if (collective.size() > 1 || (anyLocal && !allLocal)) {
      return Optional.empty(); // both are said of the initiative
    }
    List<Reach> reaches = effects.stream().map(OutcomeTest::reach).sorted().toList();
    return draft(participation, Act.ENDORSE, (initiative, place) -> {
          add(reaches, initiative, place);
          collective.forEach(initiative::collectiveRegionalAction);
          if (anyLocal) {
            initiative.localApplicationOf(ANOTHER);
          }
        })
        .filter(example -> leadsTo(example, effects, participation));
  }

  private void add(List<Reach> reaches, Initiative.Builder initiative, CouncilId place) {
    reaches.forEach(reach -> initiative.addEffects(Candidates.effect(facts, reach, place)));
  }

  private boolean leadsTo(
      Example example, Set<OutcomeTest> effects, ParticipationTest participation) {
    List<Situation> asked = trials.consulted(example);
    return asked.contains(participation)
        && asked.containsAll(effects)
        && asked.stream().filter(OutcomeTest.class::isInstance).count() == effects.size();
  }

  Optional<Example> of(OutcomeTest test) {
    return trials.first(
        List.of(Wish.of(Act.ENDORSE).but(wish -> {
          wish.effects = List.of(test.reach());
          wish.collectiveAction = test.collectiveAction();
          wish.localApplication = test.localApplication();
        })),
        test);
  }

  Optional<Example> of(ParticipationTest test) {
    return of(Set.of(), test);
  }

  Optional<Example> of(Proposal proposal) {
    for (ParticipationTest participation : participations()) {
      if (participation.isMajority() == proposal.majority()
          && participation.isMajorityOfMembers() == proposal.majorityOfMembers()) {
        Act act = proposal.amountMissing() ? Act.SPEND : Act.ENDORSE;
        Optional<Example> example = draft(participation, act, (initiative, place) -> {
              if (proposal.ambition()) {
                facts.area().ambitions().keySet().stream()
                    .findFirst()
                    .ifPresent(initiative::addAmbitions);
              }
              if (proposal.service()) {
                initiative.addForms(CollaborationForm.SERVICE);
              }
            })
            .filter(draft -> trials.leadsTo(draft, proposal));
        if (example.isPresent()) {
          return example;
        }
      }
    }
    return Optional.empty();
  }

  /** What the two tests say of effects and the whole is for the rules: looked up among many. */
  Optional<Example> ofLevels(Situation situation) {
    return Optional.ofNullable(levels().get(situation));
  }

  private Map<Situation, Example> levels() {
    Map<Situation, Example> known = levels;
    if (known == null) {
      known = findLevels();
      levels = known;
    }
    return known;
  }

  private Map<Situation, Example> findLevels() {
    Map<Tested, ParticipationTest> byParticipation = new LinkedHashMap<>();
    for (ParticipationTest participation : participations()) {
      of(Set.of(), participation).stream()
          .flatMap(example -> trials.consulted(example).stream())
          .filter(WholeLevel.class::isInstance)
          .map(WholeLevel.class::cast)
          .forEach(whole -> byParticipation.putIfAbsent(whole.participation(), participation));
    }
    Map<Situation, Example> found = new HashMap<>();
    for (List<Reach> reaches : someReaches()) {
      for (ParticipationTest participation : byParticipation.values()) {
        for (Answer collective : List.of(Answer.UNKNOWN, Answer.NO, Answer.YES)) {
          for (boolean local : new boolean[] {false, true}) {
            draft(participation, Act.ENDORSE, (initiative, place) -> {
                  add(reaches, initiative, place);
                  initiative.collectiveRegionalAction(collective);
                  if (local) {
                    initiative.localApplicationOf(ANOTHER);
                  }
                })
                .ifPresent(example -> trials.consulted(example).stream()
                    .filter(LevelExamples::isOfLevels)
                    .forEach(situation -> found.putIfAbsent(situation, example)));
          }
        }
      }
    }
    return found;
  }

  private static boolean isOfLevels(Situation situation) {
    return situation instanceof EffectLevel
        || situation instanceof WholeLevel
        || situation instanceof FoundLevels;
  }

  /** All sets of reaches, the small ones first. */
  private static List<List<Reach>> someReaches() {
    List<List<Reach>> sets = new ArrayList<>();
    sets.add(List.of());
    for (Reach reach : Reach.values()) {
      for (List<Reach> set : List.copyOf(sets)) {
        List<Reach> more = new ArrayList<>(set);
        more.add(reach);
        sets.add(more);
      }
    }
    sets.sort(Comparator.comparingInt(List::size));
    return sets;
  }

  /** Who can take part by the facts at hand, counted; first on the plainest day. */
  private List<ParticipationTest> participations() {
    Set<ParticipationTest> all = new LinkedHashSet<>();
    for (LocalDate day : ground.ground().days()) {
      List<CouncilId> districts = facts.districts(day).stream().map(Council::id).toList();
      Set<CouncilId> in = ground.ground().members(day);
      int ofMembers = (int) districts.stream().filter(in::contains).count();
      boolean known = isKnown(day);
      for (int number = 0; number <= districts.size(); number++) {
        for (int members = 0; members <= Math.min(number, ofMembers); members++) {
          if (number - members <= districts.size() - ofMembers) {
            all.add(new ParticipationTest(number, districts.size(), members, ofMembers, known));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /** Whether somebody says who is in the phase of the day, or there is none. */
  private boolean isKnown(LocalDate day) {
    Optional<Phase> phase = facts.area().phase(day);
    return phase.isEmpty() || phase.get().members().isPresent();
  }

  // ---- who takes part

  /** An initiative in which that many districts take part, and more that is said of it. */
  private Optional<Example> draft(
      ParticipationTest participation, Act act, BiConsumer<Initiative.Builder, CouncilId> more) {
    for (boolean supply : new boolean[] {false, true}) {
      for (LocalDate day : ground.ground().days()) {
        if (isKnown(day) == participation.membersKnown()) {
          Optional<Example> draft = draft(participation, act, more, day, supply);
          if (draft.isPresent()) {
            return draft;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Example> draft(
      ParticipationTest participation,
      Act act,
      BiConsumer<Initiative.Builder, CouncilId> more,
      LocalDate day,
      boolean supply) {
    Set<CouncilId> phase = ground.ground().members(day);
    List<CouncilId> in = new ArrayList<>();
    List<CouncilId> out = new ArrayList<>();
    facts
        .districts(day)
        .forEach(district -> (phase.contains(district.id()) ? in : out).add(district.id()));
    List<Council> councils = new ArrayList<>();
    int ofOthers = participation.ofDistricts() - participation.ofMembers();
    if (supply) {
      if (participation.ofMembers() > phase.size() || ofOthers < 0) {
        return Optional.empty();
      }
      phase.stream()
          .filter(member -> !in.contains(member))
          .limit(Math.max(0, participation.ofMembers() - in.size()))
          .toList()
          .forEach(member -> {
            councils.add(district(member, true));
            in.add(member);
          });
      for (int i = 1; out.size() < ofOthers; i++) {
        CouncilId id = CouncilId.of("example-district-" + i);
        if (facts.council(id).isEmpty()) {
          councils.add(district(id, true));
          out.add(id);
        }
      }
      withdraw(in, participation.ofMembers(), councils);
      withdraw(out, ofOthers, councils);
    }
    int others = participation.districts() - participation.members();
    if (in.size() != participation.ofMembers()
        || out.size() != ofOthers
        || participation.members() > in.size()
        || others < 0
        || others > out.size()) {
      return Optional.empty();
    }
    List<CouncilId> participants = new ArrayList<>(in.subList(0, participation.members()));
    participants.addAll(out.subList(0, others));
    if (participants.isEmpty()) {
      participants.add(noDistrict(day, councils));
    }
    Initiative.Builder initiative = Initiative.builder()
        .id("example")
        .on(day)
        .addAllParticipants(participants)
        .addActs(act);
    more.accept(initiative, participants.get(0));
    return Optional.of(new Example(
        initiative.build(),
        councils.isEmpty()
            ? Optional.empty()
            : Optional.of(FactSheet.builder().addAllCouncils(councils).build())));
  }

  /** Says of the last that they are not of the area, so that no more than some are left. */
  private void withdraw(List<CouncilId> districts, int left, List<Council> councils) {
    while (districts.size() > left) {
      councils.add(district(districts.remove(districts.size() - 1), false));
    }
  }

  private Council district(CouncilId id, boolean ours) {
    Council.Builder council = Council.builder()
        .id(id)
        .name(facts.council(id).map(Council::name).orElse(id.value()))
        .tier(Tier.DISTRICT)
        .period(Period.ALWAYS)
        .addCitations(MADE_UP);
    if (ours) {
      council.area(facts.area().id());
    }
    return council.build();
  }

  /** A council that is no district of the area; one of the area if there is one. */
  private CouncilId noDistrict(LocalDate day, List<Council> councils) {
    for (boolean ours : new boolean[] {true, false}) {
      for (CouncilGround profile : ground.profiles(day)) {
        if (profile.ours() == ours && !(ours && profile.council().tier() == Tier.DISTRICT)) {
          return profile.council().id();
        }
      }
    }
    Council other = district(CouncilId.of("other-council"), false);
    councils.add(other);
    return other.id();
  }
}
