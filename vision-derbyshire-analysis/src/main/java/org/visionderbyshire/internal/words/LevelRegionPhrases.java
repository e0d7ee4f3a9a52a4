package org.visionderbyshire.internal.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.sentence.English;

/** Words for the initiatives, as a whole, that a level is found for. */
final class LevelRegionPhrases {

  private static final String MEMBERS_UNKNOWN =
      "which districts are in the phase in force is unknown";

  private LevelRegionPhrases() {}

  /** What is so of some of all initiatives, in the order in which it reads well. */
  static List<String> of(LevelInputs some, LevelInputs all) {
    List<String> words = new ArrayList<>();
    if (!some.extents().equals(all.extents())) {
      words.add(ExtentPhrases.among(some.extents(), all.extents()));
    }
    if (!some.collectiveAction().equals(all.collectiveAction())) {
      words.add(LevelPhrases.COLLECTIVE_ACTION.among(
          Set.copyOf(some.collectiveAction()), Set.copyOf(all.collectiveAction())));
    }
    if (!some.localApplication().equals(all.localApplication())) {
      words.add(LevelPhrases.LOCAL_APPLICATION.among(
          Set.copyOf(some.localApplication()), Set.copyOf(all.localApplication())));
    }
    boolean counted = !some.districts().equals(all.districts());
    OptionalInt total = only(some.ofDistricts());
    if (counted) {
      words.add(LevelPhrases.DISTRICTS.among(some.districts(), all.districts(), total));
    }
    if (!some.ofDistricts().equals(all.ofDistricts()) && !(counted && total.isPresent())) {
      words.add(LevelPhrases.OF_DISTRICTS.among(
          some.ofDistricts(), all.ofDistricts(), OptionalInt.empty()));
    }
    if (!some.members().equals(all.members())) {
      words.addAll(members(some.members(), all.members()));
    }
    return words;
  }

  /** The one number that there is. */
  static OptionalInt only(Collection<?> numbers) {
    return numbers.size() == 1
        ? OptionalInt.of((Integer) numbers.iterator().next())
        : OptionalInt.empty();
  }

  private static List<String> members(Set<PhaseMembers> some, Set<PhaseMembers> all) {
    Set<PhaseMembers> known = known(some);
    Set<PhaseMembers> allKnown = known(all);
    if (known.equals(allKnown)) {
      return List.of("it is known which districts are in the phase in force");
    }
    if (known.isEmpty()) {
      return List.of(MEMBERS_UNKNOWN);
    }
    List<String> words = counted(known, allKnown);
    return known.size() == some.size()
        ? words
        : List.of(String.join(" and ", words) + " or " + MEMBERS_UNKNOWN);
  }

  private static Set<PhaseMembers> known(Set<PhaseMembers> members) {
    return members.stream().filter(PhaseMembers::known).collect(Collectors.toSet());
  }

  private static List<String> counted(Set<PhaseMembers> some, Set<PhaseMembers> all) {
    SortedSet<Integer> of = numbers(some, PhaseMembers::of);
    if (of.size() == 1) {
      return List.of(ofSoMany(some, all, of.first()));
    }
    SortedSet<Integer> taking = numbers(some, PhaseMembers::taking);
    SortedSet<Integer> allTaking = numbers(all, PhaseMembers::taking);
    SortedSet<Integer> allOf = numbers(all, PhaseMembers::of);
    boolean anyMajority = some.stream().anyMatch(PhaseMembers::isMajority);
    boolean anyMinority = some.stream().anyMatch(members -> !members.isMajority());
    // the fewest things that can be said: of the majority, of how many, of how many there are
    for (int said : List.of(1, 2, 4, 3, 5, 6, 7)) {
      boolean majority = (said & 1) != 0;
      boolean count = (said & 2) != 0;
      boolean total = (said & 4) != 0;
      Set<PhaseMembers> meant = all.stream()
          .filter(members -> !majority || (members.isMajority() ? anyMajority : anyMinority))
          .filter(members -> !count || taking.contains(members.taking()))
          .filter(members -> !total || of.contains(members.of()))
          .collect(Collectors.toSet());
      if (meant.equals(some)) {
        List<String> words = new ArrayList<>();
        if (count) {
          words.add(LevelPhrases.MEMBERS.among(taking, allTaking, OptionalInt.empty()));
        }
        if (majority) {
          words.add(
              anyMajority
                  ? "a majority of the districts in the phase in force takes part"
                  : "no majority of the districts in the phase in force takes part");
        }
        if (total) {
          words.add(LevelPhrases.OF_MEMBERS.among(of, allOf, OptionalInt.empty()));
        }
        return words;
      }
    }
    return List.of(English.or(
        of.stream().map(number -> ofSoMany(with(some, number), all, number)).toList()));
  }

  /** Where so many districts are in the phase. */
  private static String ofSoMany(Set<PhaseMembers> some, Set<PhaseMembers> all, int of) {
    Set<PhaseMembers> alike = with(all, of);
    return some.equals(alike)
        ? LevelPhrases.OF_MEMBERS.among(
            List.of(of), numbers(all, PhaseMembers::of), OptionalInt.empty())
        : LevelPhrases.MEMBERS.among(
            numbers(some, PhaseMembers::taking),
            numbers(alike, PhaseMembers::taking),
            OptionalInt.of(of));
  }

  private static Set<PhaseMembers> with(Set<PhaseMembers> members, int of) {
    return members.stream().filter(each -> each.of() == of).collect(Collectors.toSet());
  }

  private static SortedSet<Integer> numbers(
      Set<PhaseMembers> members, Function<PhaseMembers, Integer> number) {
    return members.stream().map(number).collect(Collectors.toCollection(TreeSet::new));
  }
}
