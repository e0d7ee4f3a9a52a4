package org.visionderbyshire.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Bounds;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What councils propose to do together: the input of a determination. An absent part is not a
 * guess: what it stands for is said with each part. Immutable and thread-safe.
 */
@Value.Immutable
@Copyable
public interface Initiative {

  /**
   * The first day that can be asked about: on it SI 2012/2089 came into force, and earlier law is
   * not modelled.
   */
  LocalDate EARLIEST = LocalDate.of(2012, 9, 10);

  /** The id by which answers name it. */
  String id();

  /** What it is called; the id where nobody said. */
  @Value.Default
  default String title() {
    return id();
  }

  /** What it is, in a sentence or two. */
  @Value.Default
  default String summary() {
    return "";
  }

  /** The day as of which law and all facts are looked up. */
  LocalDate on();

  /** The council that leads; one of the participants. */
  Optional<CouncilId> lead();

  /** The councils that take part; at least one. */
  List<CouncilId> participants();

  /** Others who take part, by name. */
  List<String> partners();

  /** The ambitions it serves, by id. */
  List<String> ambitions();

  /** The forms of collaboration it takes. */
  Set<CollaborationForm> forms();

  /** What it is to improve. */
  List<Effect> effects();

  /** Whether it takes joint activity beyond the county. */
  @Value.Default
  default Answer collectiveRegionalAction() {
    return Answer.UNKNOWN;
  }

  /** The initiative for the whole county whose local application this is. */
  Optional<String> localApplicationOf();

  /** What councils are to do; at least one act. */
  Set<Act> acts();

  /**
   * Whose function the matter is. Absent: the executive's, as a named assumption (LGA 2000 s9D(2));
   * for {@link Act#APPOINT} and {@link Act#SHARE_STAFF}, which are local choice, unknown.
   */
  Optional<Function> function();

  /** The money it moves. */
  List<MoneyEntry> money();

  /** Whether it is within the policy framework; absent: taken as yes, and named so. */
  Optional<Answer> withinFramework();

  /** How many wards it affects significantly, per council; absent: unknown. */
  Map<CouncilId, WardImpact> wards();

  /** Numbers of the Local Government Service List, where it is about services. */
  List<Integer> services();

  /** Whether the usual notice can be given. */
  @Value.Default
  default Urgency urgency() {
    return Urgency.NORMAL;
  }

  /** Whether it is dealt with in private, for what it discloses. */
  @Value.Default
  default boolean isPrivate() {
    return false;
  }

  /** The joint committee it is for, or the one that its acts are about. */
  Optional<JointCommitteeId> jointCommittee();

  /** Where the initiative is described. */
  List<Citation> citations();

  /** A builder; id, day, participants and acts are needed. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds all that this initiative says, to ask what if:
   * {@code initiative.toBuilder().addParticipants("erewash").build()}. Set anew, a field is
   * replaced; what is added to a list is added to what stands there; {@code lead(Optional.empty())}
   * leaves out. A title that was only the id stays as it is under another id. The initiative itself
   * stays as it is.
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** What is wrong with it in itself, whatever is known of councils; empty if nothing is. */
  default List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (id().isBlank()) {
      faults.add(Fault.at("id", "is blank; every initiative needs an id"));
    }
    if (on().isBefore(EARLIEST)) {
      faults.add(Fault.at(
          "on",
          on()
              + " is before "
              + EARLIEST
              + ", when SI 2012/2089 begins; earlier law is not modelled"));
    }
    if (participants().isEmpty()) {
      faults.add(Fault.at("participants", "is missing; at least one council must take part"));
    }
    if (acts().isEmpty()) {
      faults.add(Fault.at("acts", "is missing; at least one of " + Act.all()));
    }
    Set<CouncilId> seen = new HashSet<>();
    for (int i = 0; i < participants().size(); i++) {
      if (!seen.add(participants().get(i))) {
        faults.add(
            Fault.at("participants[" + i + "]", "\"" + participants().get(i) + "\" stands twice"));
      }
    }
    lead().flatMap(council -> notAmongParticipants("lead", council)).ifPresent(faults::add);
    for (int i = 0; i < effects().size(); i++) {
      Effect effect = effects().get(i);
      String where = "effects[" + i + "]";
      if (effect.outcome().isPresent() == effect.outcomeText().isPresent()) {
        faults.add(Fault.at(where, "needs either \"outcome\" or \"outcomeText\""));
      }
      if (effect.reach() == Reach.PLACE && effect.places().isEmpty()) {
        faults.add(Fault.at(
            where + ".places", "is missing; an effect of reach \"place\" names its districts"));
      }
      if (effect.reach() != Reach.PLACE && !effect.places().isEmpty()) {
        faults.add(Fault.at(
            where + ".places",
            "is for reach \"place\" only, and the reach is \"" + effect.reach().code() + "\""));
      }
    }
    for (int i = 0; i < money().size(); i++) {
      MoneyEntry entry = money().get(i);
      String where = "money[" + i + "]";
      Bounds.pounds(where + ".amount", entry.amount()).ifPresent(faults::add);
      entry
          .serviceBudget()
          .flatMap(budget -> Bounds.pounds(where + ".serviceBudget", budget))
          .ifPresent(faults::add);
      notAmongParticipants(where + ".council", entry.council()).ifPresent(faults::add);
    }
    for (CouncilId council : wards().keySet()) {
      notAmongParticipants("wards." + council, council).ifPresent(faults::add);
    }
    if (acts().contains(Act.RUN_JOINT_COMMITTEE) && jointCommittee().isEmpty()) {
      faults.add(Fault.at(
          "jointCommittee",
          "is missing; \""
              + Act.RUN_JOINT_COMMITTEE.code()
              + "\" is the business of a joint committee, which must be named"));
    }
    return List.copyOf(faults);
  }

  /** Without any participants that is the fault, and not each council that is none of them. */
  private Optional<Fault> notAmongParticipants(String where, CouncilId council) {
    if (participants().isEmpty() || participants().contains(council)) {
      return Optional.empty();
    }
    return Optional.of(
        Fault.at(where, "\"" + council + "\" is not among the participants " + participants()));
  }

  /**
   * Builds an initiative. Whatever bears the name of a field sets it, in place of what was there;
   * whatever begins with {@code add} or {@code put} adds to it. Not thread-safe.
   */
  class Builder extends ImmutableInitiative.Builder {

    /** The day, as {@code 2022-06-01}. */
    public Builder on(String day) {
      return on(LocalDate.parse(day));
    }

    /** The leading council by its id. */
    public Builder lead(String id) {
      return lead(CouncilId.of(id));
    }

    /** The participants by their ids, in place of those that were there. */
    public Builder participants(String... ids) {
      return participants(Stream.of(ids).map(CouncilId::of).toList());
    }

    /** Adds participants by their ids. */
    public Builder addParticipants(String... ids) {
      return addAllParticipants(Stream.of(ids).map(CouncilId::of).toList());
    }

    /** The joint committee by its id. */
    public Builder jointCommittee(String id) {
      return jointCommittee(JointCommitteeId.of(id));
    }

    /** How many wards of a council are affected; what was said of other councils stays. */
    public Builder wards(String council, WardImpact impact) {
      return putWards(CouncilId.of(council), impact);
    }

    /**
     * The initiative.
     *
     * @throws BadInputException with everything that is wrong with it in itself
     */
    @Override
    public Initiative build() {
      return build(initiative -> List.of());
    }

    /**
     * The initiative, held against more than itself, such as {@code facts::faults}.
     *
     * @param more finds what else is wrong with it
     * @throws BadInputException with everything that is wrong with it, in itself and beyond
     */
    public Initiative build(java.util.function.Function<Initiative, List<Fault>> more) {
      Initiative initiative = super.build();
      List<Fault> faults = new ArrayList<>(initiative.faults());
      faults.addAll(more.apply(initiative));
      BadInputException.throwIfAny(faults);
      return initiative;
    }
  }
}
