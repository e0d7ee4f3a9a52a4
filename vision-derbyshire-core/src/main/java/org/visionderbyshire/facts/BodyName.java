package org.visionderbyshire.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.vocabulary.Term;

/**
 * What a body is called and who sits on it, for the notices and documents that must name who
 * decides (SI 2012/2089 reg 9(2)). No rule reads it. Immutable and thread-safe.
 *
 * @param council the council, if the body is one of a council
 * @param jointCommittee the joint committee, if it is one
 * @param body the body, one of {@link #BODIES}; that of a joint committee is
 *     {@link Body#JOINT_COMMITTEE}
 * @param name what it is called, such as {@code Cabinet}
 * @param members who sits on it; of a member or officer who decides alone, that person
 * @param period when it is called so and has these members
 * @param citations who says so
 */
@Value.Builder
public record BodyName(
    Optional<CouncilId> council,
    Optional<JointCommitteeId> jointCommittee,
    Body body,
    String name,
    List<Member> members,
    Period period,
    List<Citation> citations)
    implements Cited {

  /** The bodies that have names: all but the leaders, who are named by their councils. */
  public static final List<Body> BODIES =
      Stream.of(Body.values()).filter(body -> body != Body.LEADERS).toList();

  /**
   * A name.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public BodyName {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(jointCommittee, "jointCommittee");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(citations, "citations");
    members = List.copyOf(members);
    citations = List.copyOf(citations);
    Checks checks = new Checks();
    boolean isOfOne = council.isPresent() != jointCommittee.isPresent();
    if (!isOfOne) {
      checks.note("", "needs either \"council\" or \"jointCommittee\"");
    }
    // that it is of both or of neither is a fault of its own
    boolean isOfCommittee = jointCommittee.isPresent();
    List<Body> allowed = BODIES.stream()
        .filter(each -> !isOfOne || (each == Body.JOINT_COMMITTEE) == isOfCommittee)
        .toList();
    if (!allowed.contains(body)) {
      checks.note(
          "body", "\"" + body.code() + "\" has no name here; allowed: " + Term.codes(allowed));
    }
    checks
        .notBlank("name", name)
        .distinct("members", members)
        .distinct("citation", citations)
        .throwIfAny();
  }

  /** The name with the members: {@code Cabinet: A. Miner (Leader of the Council), B. Weaver}. */
  public String words() {
    return members.isEmpty()
        ? name
        : members.stream().map(Member::words).collect(Collectors.joining(", ", name + ": ", ""));
  }

  /** A builder; the body, its name and whose it is are needed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds the name of a body. Not thread-safe. */
  public static final class Builder extends BodyNameBuilder {

    /** A builder of one that is undated until a period is set. */
    public Builder() {
      period(Period.ALWAYS);
    }
  }

  /**
   * Somebody who sits on a body.
   *
   * @param name the name of the person
   * @param office the office that the person holds, such as {@code Leader of the Council}
   */
  @Value.Builder
  public record Member(String name, Optional<String> office) {

    /**
     * A member.
     *
     * @throws BadInputException with everything that is wrong with it
     */
    public Member {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(office, "office");
      new Checks().notBlank("name", name).notBlank("office", office).throwIfAny();
    }

    /** The name with the office: {@code A. Miner (Leader of the Council)}. */
    public String words() {
      return name + office.map(held -> " (" + held + ")").orElse("");
    }

    /** A builder; the name is needed. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a member. Not thread-safe. */
    public static final class Builder extends MemberBuilder {}
  }
}
