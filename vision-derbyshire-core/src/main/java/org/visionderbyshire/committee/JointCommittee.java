package org.visionderbyshire.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Entry;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What is known of one joint committee. Each part is a fact of its own: a part left out says
 * nothing, and erases nothing that another entry says. Immutable and thread-safe.
 *
 * @param id the id by which initiatives name it
 * @param name what it is called
 * @param period when the parts hold that have no days of their own. It is also when the committee
 *     is in being, if the entry has none of these parts or has members, or if no other entry is
 *     known of it; without either end, the entry does not say.
 * @param doubtfulFrom the day from which it is uncertain whether the committee still is in being
 * @param remit what it is there for
 * @param roles what it is there to do, said by the sources
 * @param members the members
 * @param host the councils that host it
 * @param funding the councils that fund it
 * @param allExecutiveMembers whether all its members sit on executives, so that SI 2012/2089
 *     reaches it (reg 2 of these regulations)
 * @param callIn what is agreed about call-in
 * @param notices how it counts the days of its notices
 * @param citations who says so
 * @param confirmedBy who confirmed its parts
 * @param confirmedOn when its parts were confirmed
 */
@Value.Builder
public record JointCommittee(
    JointCommitteeId id,
    Optional<String> name,
    Period period,
    Optional<LocalDate> doubtfulFrom,
    Optional<String> remit,
    List<String> roles,
    List<Part> members,
    List<Part> host,
    List<Part> funding,
    Answer allExecutiveMembers,
    Optional<CallInAgreement> callIn,
    Optional<Notices> notices,
    List<Citation> citations,
    Optional<String> confirmedBy,
    Optional<LocalDate> confirmedOn)
    implements Entry {

  /**
   * An entry.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public JointCommittee {
    Objects.requireNonNull(roles, "roles");
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(funding, "funding");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(doubtfulFrom, "doubtfulFrom");
    Objects.requireNonNull(remit, "remit");
    roles = List.copyOf(roles);
    members = List.copyOf(members);
    host = List.copyOf(host);
    funding = List.copyOf(funding);
    Objects.requireNonNull(allExecutiveMembers, "allExecutiveMembers");
    Objects.requireNonNull(callIn, "callIn");
    Objects.requireNonNull(notices, "notices");
    citations = List.copyOf(citations);
    Objects.requireNonNull(confirmedBy, "confirmedBy");
    Objects.requireNonNull(confirmedOn, "confirmedOn");
    new Checks()
        .notBlank("name", name)
        .day("doubtfulFrom", doubtfulFrom)
        .notBlank("remit", remit)
        .names("roles", roles)
        .distinct("citation", citations)
        .notBlank("confirmedBy", confirmedBy)
        .day("confirmedOn", confirmedOn)
        .throwIfAny();
  }

  /** A builder; the id is needed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  public static final class Builder extends JointCommitteeBuilder {

    /** A builder in which these parts hold until others are set. */
    public Builder() {
      period(Period.ALWAYS);
      allExecutiveMembers(Answer.UNKNOWN);
    }

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      Objects.requireNonNull(citations, "citations");
      return addAllCitations(Citation.list(citations));
    }
  }
}
