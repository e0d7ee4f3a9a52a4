package org.visionderbyshire.portfolio;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.analysis.Actor;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;

/** Who there is by either facts, and in which order they are told. */
final class Register {

  private final Map<CouncilId, Actor> councils = new LinkedHashMap<>();
  private final Map<JointCommitteeId, Actor> committees = new LinkedHashMap<>();

  Register(Facts before, Facts after) {
    for (Facts facts : List.of(before, after)) {
      for (Council council : facts.councils()) {
        councils.put(
            council.id(), new Actor(Optional.of(council.id()), Optional.empty(), council.name()));
      }
      for (JointCommitteeRecord committee : facts.jointCommittees()) {
        committees.put(
            committee.id(),
            new Actor(Optional.empty(), Optional.of(committee.id()), committee.name()));
      }
    }
  }

  String name(CouncilId council) {
    return council(council).name();
  }

  Actor council(CouncilId id) {
    return councils.getOrDefault(id, new Actor(Optional.of(id), Optional.empty(), id.value()));
  }

  Actor actor(Answers.StepId step, String name) {
    return step.council()
        .map(this::council)
        .or(() -> step.jointCommittee()
            .map(id -> committees.getOrDefault(
                id, new Actor(Optional.empty(), Optional.of(id), id.value()))))
        .orElseGet(() -> new Actor(Optional.empty(), Optional.empty(), name));
  }

  <T> Map<Actor, T> inOrder(Map<Actor, T> byActor) {
    Set<Actor> order = new LinkedHashSet<>(councils.values());
    order.addAll(committees.values());
    // the leaders, and committees that are yet to be
    List<Actor> others = byActor.keySet().stream()
        .filter(actor -> !order.contains(actor))
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
    order.addAll(others);
    Map<Actor, T> inOrder = new LinkedHashMap<>();
    for (Actor actor : order) {
      Optional.ofNullable(byActor.get(actor)).ifPresent(value -> inOrder.put(actor, value));
    }
    return inOrder;
  }
}
