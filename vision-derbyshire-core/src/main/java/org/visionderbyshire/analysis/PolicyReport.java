package org.visionderbyshire.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.effort.Unfinished;

/**
 * What can be proved of a policy by asking it everything that can be asked. Immutable and
 * thread-safe.
 *
 * @param policy the policy
 * @param readings its readings in force
 * @param gaps where it does not say what it should
 * @param overlaps where its rules conclude different things
 * @param neverFire rules that hold for no input
 * @param neverMatter rules without which every answer were the same
 * @param idleConditions conditions without which every answer were the same
 * @param readingUses where readings matter
 * @param rules how many rules there are
 * @param rows how many rows the answer table has
 * @param cases how many cases were looked at
 * @param notAnalysed the rules that were not analysed, as they are opaque
 * @param unfinished what was not looked at, where the effort did not suffice: nothing is proved of
 *     it, so that an empty list may be empty for that alone
 */
public record PolicyReport(
    PolicyId policy,
    Map<String, String> readings,
    List<Gap> gaps,
    List<Overlap> overlaps,
    List<IdleRule> neverFire,
    List<IdleRule> neverMatter,
    List<IdleRule> idleConditions,
    List<ReadingUse> readingUses,
    int rules,
    int rows,
    long cases,
    List<RuleReference> notAnalysed,
    Optional<Unfinished> unfinished) {

  public PolicyReport {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(gaps, "gaps");
    Objects.requireNonNull(overlaps, "overlaps");
    Objects.requireNonNull(neverFire, "neverFire");
    Objects.requireNonNull(neverMatter, "neverMatter");
    Objects.requireNonNull(idleConditions, "idleConditions");
    Objects.requireNonNull(readingUses, "readingUses");
    Objects.requireNonNull(notAnalysed, "notAnalysed");
    Objects.requireNonNull(unfinished, "unfinished");
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    gaps = List.copyOf(gaps);
    overlaps = List.copyOf(overlaps);
    neverFire = List.copyOf(neverFire);
    neverMatter = List.copyOf(neverMatter);
    idleConditions = List.copyOf(idleConditions);
    readingUses = List.copyOf(readingUses);
    notAnalysed = List.copyOf(notAnalysed);
  }
}
