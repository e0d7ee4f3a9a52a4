package org.visionderbyshire.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.vocabulary.Term;

/**
 * Why something is not in an answer: the rules that would have put it there, and what each of them
 * missed. Immutable and thread-safe; equal input gives equal output.
 *
 * @param initiative the id of the initiative
 * @param policy which policy was asked
 * @param on the day as of which facts and law were read
 * @param target what was asked about
 * @param verdict whether it is in the answer, and whether it could be
 * @param sentence the verdict, in words
 * @param reasons why it is in the answer, where it is
 * @param outweighed rules that do say what was asked about, but do not count
 * @param ways how it would have come there, the nearest first: fewest readings, then fewest
 *     conditions missed
 * @param notAnalysed the ids of rules that cannot be analysed, and of which nothing is said here
 */
public record WhyNot(
    String initiative,
    PolicyId policy,
    LocalDate on,
    Target target,
    Verdict verdict,
    String sentence,
    List<Reason> reasons,
    List<Outweighed> outweighed,
    List<Way> ways,
    List<String> notAnalysed) {

  /** How it stands with what was asked about. */
  public enum Verdict implements Term {
    /** It is in the answer. */
    PRESENT,
    /** It is not; some rule could have put it there. */
    ABSENT,
    /** It is not, and no rule of the policy could ever put it there. */
    NEVER
  }

  public WhyNot {
    Objects.requireNonNull(outweighed, "outweighed");
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(reasons, "reasons");
    Objects.requireNonNull(ways, "ways");
    Objects.requireNonNull(notAnalysed, "notAnalysed");
    reasons = List.copyOf(reasons);
    outweighed = List.copyOf(outweighed);
    ways = List.copyOf(ways);
    notAnalysed = List.copyOf(notAnalysed);
  }
}
