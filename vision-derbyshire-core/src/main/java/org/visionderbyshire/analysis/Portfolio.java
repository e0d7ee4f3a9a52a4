package org.visionderbyshire.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.determination.PolicyId;

/**
 * Many initiatives under one policy. Immutable and thread-safe.
 *
 * @param policy the policy
 * @param readings its readings in force
 * @param initiatives what became of each, in the order in which they were given
 * @param levels how many initiatives have each level as their widest, by its code, the widest
 *     first; all levels are there, and last those without one, as {@link #NO_LEVEL}
 * @param bodies how many decisions each kind of body takes, by its code, in the order of the
 *     vocabulary; those that take none are left out
 * @param findings how many initiatives have each finding, by its id
 * @param questions how often each thing is asked, by what is unknown
 * @param shares what is asked of each council and joint committee that takes part in any; councils
 *     in the order of the register, then joint committees, then the leaders
 * @param total what is asked of all of them and of nobody in particular
 */
public record Portfolio(
    PolicyId policy,
    Map<String, String> readings,
    List<Surveyed> initiatives,
    Map<String, Integer> levels,
    Map<String, Integer> bodies,
    Map<String, Integer> findings,
    Map<String, Integer> questions,
    List<Share> shares,
    Workload total) {

  /** Stands in place of the code of a level where there is none. */
  public static final String NO_LEVEL = "none";

  public Portfolio {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(initiatives, "initiatives");
    Objects.requireNonNull(levels, "levels");
    Objects.requireNonNull(bodies, "bodies");
    Objects.requireNonNull(findings, "findings");
    Objects.requireNonNull(questions, "questions");
    Objects.requireNonNull(shares, "shares");
    Objects.requireNonNull(total, "total");
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    initiatives = List.copyOf(initiatives);
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
    findings = Collections.unmodifiableMap(new TreeMap<>(findings));
    questions = Collections.unmodifiableMap(new TreeMap<>(questions));
    shares = List.copyOf(shares);
  }

  /**
   * What became of one initiative.
   *
   * @param initiative its id
   * @param title what it is called
   * @param level the widest level found, if one was
   * @param settled whether nothing unknown could change its level or its steps
   * @param workload what it asks of all who take part
   */
  public record Surveyed(
      String initiative,
      String title,
      Optional<CollaborationLevel> level,
      boolean settled,
      Workload workload) {

    public Surveyed {
      Objects.requireNonNull(initiative, "initiative");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(workload, "workload");
    }
  }

  /**
   * What is asked of one of those who take part.
   *
   * @param actor who
   * @param workload what all initiatives together ask of it
   */
  public record Share(Actor actor, Workload workload) {

    public Share {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(workload, "workload");
    }
  }

  /** How many initiatives are settled. */
  public int settled() {
    return (int) initiatives.stream().filter(Surveyed::settled).count();
  }
}
