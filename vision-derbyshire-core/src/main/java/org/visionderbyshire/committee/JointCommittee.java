package org.visionderbyshire.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Entry;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What is known of one joint committee. Each part is a fact of its own: a part left out says
 * nothing, and erases nothing that another entry says. Immutable and thread-safe.
 */
@Value.Immutable
public interface JointCommittee extends Entry {

  /** The id by which initiatives name it. */
  JointCommitteeId id();

  /** What it is called. */
  Optional<String> name();

  /**
   * When the parts hold that have no days of their own. It is also when the committee is in being,
   * if the entry has none of these parts or has members, or if no other entry is known of it;
   * without either end, the entry does not say.
   */
  @Override
  @Value.Default
  default Period period() {
    return Period.ALWAYS;
  }

  /** The day from which it is uncertain whether the committee still is in being. */
  Optional<LocalDate> doubtfulFrom();

  /** What it is there for. */
  Optional<String> remit();

  /** What it is there to do, said by the sources. */
  List<String> roles();

  /** The members. */
  List<Part> members();

  /** The councils that host it. */
  List<Part> host();

  /** The councils that fund it. */
  List<Part> funding();

  /**
   * Whether all its members sit on executives, so that SI 2012/2089 reaches it (reg 2 of these
   * regulations).
   */
  @Value.Default
  default Answer allExecutiveMembers() {
    return Answer.UNKNOWN;
  }

  /** What is agreed about call-in. */
  Optional<CallInAgreement> callIn();

  /** How it counts the days of its notices. */
  Optional<Notices> notices();

  @Override
  List<Citation> citations();

  /** A builder; the id is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  class Builder extends ImmutableJointCommittee.Builder {

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      return addAllCitations(Citation.list(citations));
    }
  }
}
