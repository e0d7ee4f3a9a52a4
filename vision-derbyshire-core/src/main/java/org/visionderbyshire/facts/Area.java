package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Fact;

/**
 * The place whose councils work together: what it aims for, who took part when, and which joint
 * committee speaks for it. Immutable and thread-safe.
 *
 * @param id the id that councils of the area carry, such as {@code derbyshire}
 * @param name what people call it
 * @param voice the standing joint committee that speaks for the area, if it has one
 * @param ambitions the ambitions that initiatives can serve: names by id, in their order
 * @param outcomes the outcomes that effects can name: names by id, in their order
 * @param phases the phases of working together, the earliest first
 * @param oneVoiceFrom the day from which on its councils mean to speak with one voice; absent:
 *     whatever the day
 * @param membersUnknownFrom the day from which on no source says who takes part, if there is one
 * @param countyAuthorityFrom the day from which on a combined county authority holds the area, if
 *     one does
 * @param leftOutOfSavings councils whose costs the source left out of what sharing managers saves
 * @param declined councils of the area that declined to go on, each from a day
 */
@Value.Builder
public record Area(
    String id,
    String name,
    Optional<JointCommitteeId> voice,
    Map<String, String> ambitions,
    Map<String, String> outcomes,
    List<Phase> phases,
    Optional<LocalDate> oneVoiceFrom,
    Optional<LocalDate> membersUnknownFrom,
    Optional<LocalDate> countyAuthorityFrom,
    Set<CouncilId> leftOutOfSavings,
    List<Fact<CouncilId>> declined) {

  public Area {
    Objects.requireNonNull(ambitions, "ambitions");
    Objects.requireNonNull(outcomes, "outcomes");
    Objects.requireNonNull(phases, "phases");
    Objects.requireNonNull(oneVoiceFrom, "oneVoiceFrom");
    Objects.requireNonNull(membersUnknownFrom, "membersUnknownFrom");
    Objects.requireNonNull(countyAuthorityFrom, "countyAuthorityFrom");
    Objects.requireNonNull(leftOutOfSavings, "leftOutOfSavings");
    Objects.requireNonNull(declined, "declined");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(voice, "voice");
    ambitions = Collections.unmodifiableMap(new LinkedHashMap<>(ambitions));
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    phases = List.copyOf(phases);
    leftOutOfSavings = Collections.unmodifiableSet(new LinkedHashSet<>(leftOutOfSavings));
    declined = List.copyOf(declined);
  }

  /** The phase in force on a day; none before the first. */
  public Optional<Phase> phase(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return phases().stream().filter(phase -> phase.period().contains(day)).findFirst();
  }

  /** Who takes part on a day; nobody outside phases; empty where no source says who. */
  public Optional<List<CouncilId>> members(LocalDate day) {
    Objects.requireNonNull(day, "day");
    boolean untold = membersUnknownFrom.filter(from -> !day.isBefore(from)).isPresent();
    return phase(day)
        .map(Phase::members)
        .orElseGet(() -> untold ? Optional.empty() : Optional.of(List.of()));
  }

  /** Whether its councils mean to speak with one voice on a day. */
  public boolean speaksWithOneVoice(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return oneVoiceFrom.filter(day::isBefore).isEmpty();
  }

  /** Whether a combined county authority holds it on a day. */
  public boolean hasCountyAuthority(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return countyAuthorityFrom.filter(from -> !day.isBefore(from)).isPresent();
  }

  /** A builder; id and name are needed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an area. Not thread-safe. */
  public static final class Builder extends AreaBuilder {}
}
