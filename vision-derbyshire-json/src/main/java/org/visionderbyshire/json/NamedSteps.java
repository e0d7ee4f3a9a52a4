package org.visionderbyshire.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.fault.Nearest;

/**
 * The steps of a route, for what stands beside it: a step is named by whose it is, its body and its
 * action, which only one step of a route has together.
 *
 * @param route the steps that can be named
 * @param isSound whether all of them could be read; else no step is missed
 */
record NamedSteps(List<Step> route, boolean isSound) {

  static final List<String> FIELDS = List.of("council", "jointCommittee", "body", "action");

  /** Writes the name of a step. */
  static void write(Json json, Step step) {
    json.text("council", step.council())
        .text("jointCommittee", step.jointCommittee())
        .text("body", step.body())
        .text("action", step.action());
  }

  /** The step of the route that is named; none where that is a fault. */
  Optional<Step> step(Value value) {
    Fields fields = value.fields(FIELDS);
    Name name = new Name(
        fields.get("council").map(id -> CouncilId.of(id.name())),
        fields.get("jointCommittee").map(id -> JointCommitteeId.of(id.name())),
        fields.needWord("body", Body.class),
        fields.needWord("action", Action.class));
    if (name.council().isPresent() && name.jointCommittee().isPresent()) {
      value.fault(DeterminationJson.BOTH_COUNCIL_AND_COMMITTEE);
      return Optional.empty();
    }
    List<Step> named = route.stream().filter(step -> Name.of(step).equals(name)).toList();
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    if (isSound && value.isSound()) {
      value.fault(
          named.isEmpty()
              ? Nearest.unknown("step", name.toString(), names())
              : "\"" + name + "\" are two steps of \"stages\"; only one can be meant");
    }
    return Optional.empty();
  }

  private List<String> names() {
    return route.stream().map(step -> Name.of(step).toString()).toList();
  }

  /** What a step is known by. */
  private record Name(
      Optional<CouncilId> council,
      Optional<JointCommitteeId> jointCommittee,
      Body body,
      Action action) {

    static Name of(Step step) {
      return new Name(step.council(), step.jointCommittee(), step.body(), step.action());
    }

    @Override
    public String toString() {
      return Stream.of(
              council, jointCommittee, Optional.of(body.code()), Optional.of(action.code()))
          .flatMap(Optional::stream)
          .map(Object::toString)
          .collect(Collectors.joining(" "));
    }
  }
}
