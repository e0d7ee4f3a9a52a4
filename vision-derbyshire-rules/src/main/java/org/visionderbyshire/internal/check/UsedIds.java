package org.visionderbyshire.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.determination.KnownCondition;
import org.visionderbyshire.determination.KnownFinding;
import org.visionderbyshire.determination.KnownQuestion;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.vocabulary.Term;

/**
 * The ids that rules give to findings, conditions and assumptions. A policy is free in them, so
 * none can be unknown; but one that stands once, next to one that is all but the same, is taken for
 * a slip. People could not tell the two apart either.
 */
public final class UsedIds {

  /** The words that take an id. */
  static final Set<String> WORDS = Set.of("finding", "condition", "assume");

  /** Ids that mean something beyond the rules; an assumption is called like a question. */
  private static final Map<String, List<String>> KNOWN = Map.of(
      "finding", Term.codes(KnownFinding.class),
      "condition", Term.codes(KnownCondition.class),
      "assume", Term.codes(KnownQuestion.class));

  /** Where each id stands, by its word. */
  private final Map<String, Map<String, List<Use>>> uses = new LinkedHashMap<>();

  private record Use(String where, String named) {}

  /** Notes the ids that a rule uses. */
  void note(String where, String named, List<Insertion> insertions) {
    for (Insertion insertion : insertions) {
      if (WORDS.contains(insertion.word())) {
        uses.computeIfAbsent(insertion.word(), word -> new LinkedHashMap<>())
            .computeIfAbsent(String.valueOf(insertion.arguments().get(0)), id -> new ArrayList<>())
            .add(new Use(where, named));
      }
    }
  }

  /** The ids that are taken for slips, or of which there are too many. */
  List<Fault> slips() {
    List<Fault> slips = new ArrayList<>();
    uses.forEach((word, ids) -> {
      if (ids.size() > FileLimits.IDS) {
        // each is held against each
        slips.add(Fault.at(
            "policy",
            "ids of " + word + " " + FileLimits.beyond(FileLimits.IDS, "in all", ids.size())));
        return;
      }
      List<String> known = KNOWN.getOrDefault(word, List.of());
      List<String> before = new ArrayList<>();
      List<String> more = ids.keySet().stream()
          .filter(id -> ids.getOrDefault(id, List.of()).size() > 1)
          .toList();
      ids.forEach((id, places) -> {
        if (places.size() == 1 && !known.contains(id)) {
          meant(id, known)
              .or(() -> meant(id, before))
              .or(() -> meant(id, more))
              .ifPresent(other -> slips.add(slip(word, id, places.get(0), other, ids.get(other))));
        }
        before.add(id);
      });
    });
    return slips;
  }

  private static Fault slip(
      String word,
      String id,
      Use use,
      String other,
      @org.jspecify.annotations.Nullable List<Use> others) {
    return Fault.at(
        use.where(),
        use.named()
            + "inserts "
            + word
            + "(\""
            + id
            + "\"), which stands nowhere else; did you mean \""
            + other
            + "\""
            + (others == null ? "" : ", as at " + others.get(0).where())
            + "? If not, give it an id that differs more");
  }

  private static Optional<String> meant(String id, List<String> others) {
    return others.stream().filter(other -> isSlip(id, other)).findFirst();
  }

  /** Whether one looks like a slip for the other; words that only look alike are none. */
  public static boolean isSlip(String a, String b) {
    if (!Nearest.isSlip(a, b) || a.replaceAll("\\d+", "0").equals(b.replaceAll("\\d+", "0"))) {
      return false;
    }
    if (a.replace("-", "").equals(b.replace("-", ""))) {
      return true;
    }
    String[] left = a.split("-", -1);
    String[] right = b.split("-", -1);
    if (left.length != right.length) {
      return false;
    }
    boolean slip = false;
    for (int i = 0; i < left.length; i++) {
      if (!left[i].equals(right[i])) {
        if (slip || !isSlipOfWord(left[i], right[i])) {
          return false;
        }
        slip = true;
      }
    }
    return slip;
  }

  private static boolean isSlipOfWord(String a, String b) {
    if (Math.max(a.length(), b.length()) < 4) {
      return false;
    }
    if (a.length() == b.length()) {
      // one letter for another, or two in the wrong order; east and west are two words
      return (a.length() > 4 && differences(a, b) == 1)
          || (differences(a, b) == 2 && Arrays.equals(letters(a), letters(b)));
    }
    // settled and unsettled are two words
    return Math.abs(a.length() - b.length()) == 1 || !(a.endsWith(b) || b.endsWith(a));
  }

  private static long differences(String a, String b) {
    long differences = 0;
    for (int i = 0; i < a.length(); i++) {
      differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differences;
  }

  private static int[] letters(String word) {
    return word.chars().sorted().toArray();
  }
}
