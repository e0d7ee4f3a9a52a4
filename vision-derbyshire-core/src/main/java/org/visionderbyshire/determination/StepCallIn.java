package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Whether a decision can be called in, and how. Immutable and thread-safe.
 *
 * @param applies whether it can
 * @param waived whether it is waived, as is proposed and the constitution allows
 * @param clock the council's clock, where known
 * @param agreement the joint committee's agreement, where known
 * @param reasons why
 */
public record StepCallIn(
    Answer applies,
    boolean waived,
    Optional<CallIn> clock,
    Optional<CallInAgreement> agreement,
    List<Reason> reasons) {

  public StepCallIn {
    Objects.requireNonNull(applies, "applies");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
  }
}
