package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Progress that one council notes: which of its bodies does?
 *
 * @param form the council's form of governance; an unknown one is treated as executive
 * @param scrutinyCommittee whether the council, in a committee system, has an overview and scrutiny
 *     committee
 */
public record Noting(FormOfGovernance form, Answer scrutinyCommittee) implements Situation {

  public Noting {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(scrutinyCommittee, "scrutinyCommittee");
  }

  /** Whether the council has a committee system. */
  public boolean isCommitteeSystem() {
    return form == FormOfGovernance.COMMITTEE_SYSTEM;
  }
}
