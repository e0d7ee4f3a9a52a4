package org.visionderbyshire.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.visionderbyshire.determination.PolicyId;

/**
 * What moves where many initiatives are determined twice: under two policies, under two sets of
 * readings, or in the light of other facts. Immutable and thread-safe.
 *
 * @param before the first policy
 * @param readingsBefore its readings in force
 * @param after the second policy
 * @param readingsAfter its readings in force
 * @param initiatives how many initiatives were determined
 * @param movers those that are answered otherwise, in the order in which they were given
 * @param otherReasons the ids of those that are answered alike for other reasons, such as another
 *     citation, in the same order
 * @param totals how many there are of each thing: {@code settled} (initiatives), {@code steps},
 *     {@code decisions}, {@code key-decisions}, {@code perhaps-key} (decisions of which nobody
 *     knows whether they are key), {@code notices}, {@code findings}, {@code questions}
 * @param levels how many initiatives have each level as their widest, by its code, the widest
 *     first; all levels are there, and last those without one, as {@link Portfolio#NO_LEVEL}
 * @param bodies how many decisions each kind of body takes, by its code, in the order of the
 *     vocabulary; those that take none either way are left out
 * @param findings how many initiatives have each finding, by its id
 * @param questions how often each thing is asked, by what is unknown
 * @param shares what is asked of each council and joint committee that takes part in any; councils
 *     in the order of the register, then joint committees, then the leaders
 */
public record PortfolioDifference(
    PolicyId before,
    Map<String, String> readingsBefore,
    PolicyId after,
    Map<String, String> readingsAfter,
    int initiatives,
    List<Mover> movers,
    List<String> otherReasons,
    Map<String, CountChange> totals,
    Map<String, CountChange> levels,
    Map<String, CountChange> bodies,
    Map<String, CountChange> findings,
    Map<String, CountChange> questions,
    List<ShareChange> shares) {

  public PortfolioDifference {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(readingsBefore, "readingsBefore");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(readingsAfter, "readingsAfter");
    Objects.requireNonNull(movers, "movers");
    Objects.requireNonNull(otherReasons, "otherReasons");
    Objects.requireNonNull(totals, "totals");
    Objects.requireNonNull(levels, "levels");
    Objects.requireNonNull(bodies, "bodies");
    Objects.requireNonNull(findings, "findings");
    Objects.requireNonNull(questions, "questions");
    Objects.requireNonNull(shares, "shares");
    readingsBefore = Collections.unmodifiableMap(new TreeMap<>(readingsBefore));
    readingsAfter = Collections.unmodifiableMap(new TreeMap<>(readingsAfter));
    movers = List.copyOf(movers);
    otherReasons = List.copyOf(otherReasons);
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
    findings = Collections.unmodifiableMap(new TreeMap<>(findings));
    questions = Collections.unmodifiableMap(new TreeMap<>(questions));
    shares = List.copyOf(shares);
  }

  /**
   * An initiative that is answered otherwise.
   *
   * @param initiative its id
   * @param title what it is called
   * @param changes what is otherwise, at least one thing
   */
  public record Mover(String initiative, String title, List<AnswerChange> changes) {

    public Mover {
      Objects.requireNonNull(initiative, "initiative");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(changes, "changes");
      changes = List.copyOf(changes);
    }
  }

  /**
   * How what is asked of one of those who take part changes.
   *
   * @param actor who
   * @param decisions the decisions that it takes
   * @param keyDecisions those that are key
   * @param notices the notices that go out for its steps, agendas included
   * @param questions the questions about it
   */
  public record ShareChange(
      Actor actor,
      CountChange decisions,
      CountChange keyDecisions,
      CountChange notices,
      CountChange questions) {

    public ShareChange {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(decisions, "decisions");
      Objects.requireNonNull(keyDecisions, "keyDecisions");
      Objects.requireNonNull(notices, "notices");
      Objects.requireNonNull(questions, "questions");
    }

    /** Whether anything is new or gone. */
    public boolean isChange() {
      return decisions.isChange()
          || keyDecisions.isChange()
          || notices.isChange()
          || questions.isChange();
    }
  }

  /** How many initiatives change in that subject, such as {@code level}. */
  public int moversBy(String subject) {
    Objects.requireNonNull(subject, "subject");
    return (int) movers.stream()
        .filter(mover ->
            mover.changes().stream().anyMatch(change -> change.subject().equals(subject)))
        .count();
  }

  /** Whether every initiative is answered alike. */
  public boolean isEqual() {
    return movers.isEmpty();
  }
}
