package org.visionderbyshire.initiative;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.fault.Excerpt;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What councils propose to do together: the input of a determination. An absent part is not a
 * guess: what it stands for is said with each part. Made by {@link #builder()}, which refuses what
 * is {@link #faults() wrong}; the constructor takes every part as it is, and whoever determines
 * checks. Immutable and thread-safe.
 *
 * @param id the id by which answers name it
 * @param title what it is called; the id where nobody said
 * @param summary what it is, in a sentence or two
 * @param on the day as of which law and all facts are looked up
 * @param lead the council that leads; one of the participants
 * @param participants the councils that take part; at least one
 * @param partners others who take part, by name
 * @param ambitions the ambitions it serves, by id
 * @param forms the forms of collaboration it takes
 * @param effects what it is to improve
 * @param collectiveRegionalAction whether it takes joint activity beyond the county
 * @param localApplicationOf the initiative for the whole county whose local application this is
 * @param acts what councils are to do; at least one act
 * @param frameworkPlan whether the plan that {@link Act#ADOPT_STRATEGY} adopts is one of the
 *     council's policy framework; absent: taken as no, and named so
 * @param powers with {@link Act#ACCEPT_POWERS}: in whose hands they come
 * @param arrangement with {@link Act#SHARE_SERVICE}, {@link Act#SHARE_STAFF} and
 *     {@link Act#DELEGATE}: by what means; absent: delegating is delegation, shared staff is
 *     placed, and how a service is shared is unknown
 * @param waiveCallIn whether it is proposed that decisions cannot be called in
 * @param notice what public notices and records have to carry, which no rule reads
 * @param function whose function the matter is; absent: the executive's, as a named assumption (LGA
 *     2000 s9D(2)), and for {@link Act#APPOINT} and {@link Act#SHARE_STAFF}, which are local
 *     choice, unknown
 * @param money the money it moves
 * @param withinFramework whether it is within the policy framework; absent: taken as yes, and named
 *     so
 * @param wards how many wards it affects significantly, per council; absent: unknown
 * @param services numbers of the Local Government Service List, where it is about services
 * @param urgency whether the usual notice can be given
 * @param privacy whether it is dealt with in private, for what it discloses
 * @param jointCommittee the joint committee it is for, or the one that its acts are about
 * @param citations where the initiative is described
 */
@Value.Builder
public record Initiative(
    String id,
    String title,
    String summary,
    LocalDate on,
    Optional<CouncilId> lead,
    List<CouncilId> participants,
    List<String> partners,
    List<String> ambitions,
    Set<CollaborationForm> forms,
    List<Effect> effects,
    Answer collectiveRegionalAction,
    Optional<String> localApplicationOf,
    Set<Act> acts,
    Optional<Answer> frameworkPlan,
    Powers powers,
    Optional<Arrangement> arrangement,
    boolean waiveCallIn,
    NoticeContents notice,
    Optional<Function> function,
    List<MoneyEntry> money,
    Optional<Answer> withinFramework,
    Map<CouncilId, WardImpact> wards,
    List<Integer> services,
    Urgency urgency,
    Privacy privacy,
    Optional<JointCommitteeId> jointCommittee,
    List<Citation> citations) {

  public Initiative {
    Objects.requireNonNull(partners, "partners");
    Objects.requireNonNull(ambitions, "ambitions");
    Objects.requireNonNull(forms, "forms");
    Objects.requireNonNull(effects, "effects");
    Objects.requireNonNull(acts, "acts");
    Objects.requireNonNull(money, "money");
    Objects.requireNonNull(wards, "wards");
    Objects.requireNonNull(services, "services");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(id, "id");
    title = Builder.isUnsaid(Objects.requireNonNull(title, "title")) ? id : title;
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(lead, "lead");
    participants = List.copyOf(Objects.requireNonNull(participants, "participants"));
    partners = List.copyOf(partners);
    ambitions = List.copyOf(ambitions);
    forms = inOrder(forms);
    effects = List.copyOf(effects);
    Objects.requireNonNull(collectiveRegionalAction, "collectiveRegionalAction");
    Objects.requireNonNull(localApplicationOf, "localApplicationOf");
    acts = inOrder(acts);
    Objects.requireNonNull(frameworkPlan, "frameworkPlan");
    Objects.requireNonNull(powers, "powers");
    Objects.requireNonNull(arrangement, "arrangement");
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(function, "function");
    money = List.copyOf(money);
    Objects.requireNonNull(withinFramework, "withinFramework");
    wards = Collections.unmodifiableMap(new LinkedHashMap<>(wards));
    services = List.copyOf(services);
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(privacy, "privacy");
    Objects.requireNonNull(jointCommittee, "jointCommittee");
    citations = List.copyOf(citations);
  }

  /**
   * The first day that can be asked about: on it SI 2012/2089 came into force, and earlier law is
   * not modelled.
   */
  public static final LocalDate EARLIEST = LocalDate.of(2012, 9, 10);

  /** A builder; id, day, participants and acts are needed. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds all that this initiative says, to ask what if:
   * {@code initiative.toBuilder().addParticipants("erewash").build()}. Set anew, a field is
   * replaced; what is added to a list is added to what stands there; {@code lead(Optional.empty())}
   * leaves out. A title that was only the id stays as it is under another id. The initiative itself
   * stays as it is.
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Whether it is dealt with in private, for whatever kind of information. */
  public boolean isPrivate() {
    return privacy != Privacy.NO;
  }

  /** What is wrong with it in itself, whatever is known of councils; empty if nothing is. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (id().isBlank()) {
      faults.add(Fault.at(
          "id",
          (Builder.isUnsaid(id()) ? "is missing" : "is blank") + "; every initiative needs an id"));
    }
    if (on().equals(Builder.NO_DAY)) {
      faults.add(Fault.at("on", "is missing; a date such as 2022-06-01"));
    } else if (on().isBefore(EARLIEST)) {
      faults.add(Fault.at(
          "on",
          on()
              + " is before "
              + EARLIEST
              + ", when SI 2012/2089 begins; earlier law is not modelled"));
    }
    if (!on().isBefore(EARLIEST)) {
      Bounds.day("on", on()).ifPresent(faults::add);
    }
    if (participants().isEmpty()) {
      faults.add(Fault.at("participants", "is missing; at least one council must take part"));
    }
    if (acts().isEmpty()) {
      faults.add(Fault.at("acts", "is missing; at least one of " + Act.all()));
    }
    faults.addAll(new Checks()
        .distinct("participants", participants())
        .names("partners", partners())
        .names("ambitions", ambitions())
        .notBlank("localApplicationOf", localApplicationOf())
        .distinct("services", services())
        .distinct("citations", citations())
        .faults());
    Set<CouncilId> seen = new LinkedHashSet<>(participants());
    lead().flatMap(council -> notAmong(seen, "lead", council)).ifPresent(faults::add);
    for (int i = 0; i < effects().size(); i++) {
      String where = "effects[" + i + "]";
      effects().get(i).faults().forEach(fault -> faults.add(fault.within(where)));
    }
    notice().faults().forEach(fault -> faults.add(fault.within("notice")));
    for (int i = 0; i < money().size(); i++) {
      MoneyEntry entry = money().get(i);
      String where = "money[" + i + "]";
      entry.faults().forEach(fault -> faults.add(fault.within(where)));
      notAmong(seen, where + ".council", entry.council()).ifPresent(faults::add);
    }
    for (CouncilId council : wards().keySet()) {
      notAmong(seen, "wards." + council, council).ifPresent(faults::add);
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

  private static <E extends Enum<E>> Set<E> inOrder(Set<E> words) {
    return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(words));
  }

  /** Without any participants that is the fault, and not each council that is none of them. */
  private static Optional<Fault> notAmong(
      Set<CouncilId> participants, String where, CouncilId council) {
    if (participants.isEmpty() || participants.contains(council)) {
      return Optional.empty();
    }
    return Optional.of(Fault.at(
        where,
        "\"" + Excerpt.of(council.value()) + "\" is not among the participants ["
            + Excerpt.listing(participants) + "]"));
  }

  /**
   * Builds an initiative. Whatever bears the name of a field sets it, in place of what was there;
   * whatever begins with {@code add} or {@code put} adds to it. Not thread-safe.
   */
  public static final class Builder extends InitiativeBuilder {

    /** The day until one is set. */
    private static final LocalDate NO_DAY = LocalDate.MIN;

    /** The day where the one that was given cannot be read. */
    private static final LocalDate UNREADABLE_DAY = LocalDate.MAX;

    /**
     * The id and the title until they are set: this very object, so that any text can be a title,
     * even none.
     */
    @SuppressWarnings("StringCopyConstructor")
    private static final String UNSAID = new String("");

    @SuppressWarnings("ReferenceEquality")
    private static boolean isUnsaid(String text) {
      return text == UNSAID;
    }

    private String unreadableDay = "";

    /** A builder in which these parts hold until others are set. */
    public Builder() {
      id(UNSAID);
      on(NO_DAY);
      title(UNSAID);
      summary("");
      collectiveRegionalAction(Answer.UNKNOWN);
      powers(Powers.UNKNOWN);
      waiveCallIn(false);
      notice(NoticeContents.NONE);
      urgency(Urgency.NORMAL);
      privacy(Privacy.NO);
    }

    /** The day, as {@code 2022-06-01}; that it is none is told by {@link #build()}. */
    public Builder on(String day) {
      Objects.requireNonNull(day, "day");
      try {
        return on(LocalDate.parse(day));
      } catch (DateTimeParseException e) {
        // told with all else that is wrong
        unreadableDay = day;
        return on(UNREADABLE_DAY);
      }
    }

    /** Its title; where there is none, the id stands for it. */
    public Builder title(Optional<String> title) {
      Objects.requireNonNull(title, "title");
      return title(title.orElse(UNSAID));
    }

    /** The leading council by its id. */
    public Builder lead(String id) {
      Objects.requireNonNull(id, "id");
      return lead(CouncilId.of(id));
    }

    /** The participants by their ids, in place of those that were there. */
    public Builder participants(String... ids) {
      Objects.requireNonNull(ids, "ids");
      return participants(Stream.of(ids).map(CouncilId::of).toList());
    }

    /** Adds participants by their ids. */
    public Builder addParticipants(String... ids) {
      Objects.requireNonNull(ids, "ids");
      return addAllParticipants(Stream.of(ids).map(CouncilId::of).toList());
    }

    /** The joint committee by its id. */
    public Builder jointCommittee(String id) {
      Objects.requireNonNull(id, "id");
      return jointCommittee(JointCommitteeId.of(id));
    }

    /** In private, for {@link Privacy#EXEMPT exempt} information, or in public. */
    public Builder isPrivate(boolean isPrivate) {
      return privacy(isPrivate ? Privacy.EXEMPT : Privacy.NO);
    }

    /** How many wards of a council are affected; what was said of other councils stays. */
    public Builder wards(String council, WardImpact impact) {
      Objects.requireNonNull(council, "council");
      Objects.requireNonNull(impact, "impact");
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
      List<Fault> faults = new ArrayList<>();
      initiative.faults().forEach(fault -> faults.add(readable(fault, initiative)));
      more.apply(initiative).stream()
          .filter(fault -> !followsFromNoDay(fault, initiative))
          .forEach(faults::add);
      BadInputException.throwIfAny(faults);
      return initiative;
    }

    private Fault readable(Fault fault, Initiative initiative) {
      return fault.where().equals("on") && initiative.on().equals(UNREADABLE_DAY)
          ? Fault.at("on", "\"" + unreadableDay + "\" is not a date such as 2022-06-01")
          : fault;
    }

    private static boolean followsFromNoDay(Fault fault, Initiative initiative) {
      LocalDate on = initiative.on();
      return (on.equals(NO_DAY) || on.equals(UNREADABLE_DAY))
          && fault.message().contains(on.toString());
    }
  }
}
