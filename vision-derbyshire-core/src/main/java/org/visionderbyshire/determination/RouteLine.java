package org.visionderbyshire.determination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.sentence.English;

/** A route in a line, such as {@code scrutiny > 7 executives + 2 full councils}. */
public final class RouteLine {

  private RouteLine() {}

  /** The route of a determination. */
  public static String of(Determination answer) {
    return answer.stages().isEmpty()
        ? "no step"
        : answer.stages().stream().map(RouteLine::stage).collect(Collectors.joining(" > "));
  }

  private static String stage(Stage stage) {
    return stage.actions().stream()
        .map(action -> steps(stage, action))
        .collect(Collectors.joining(", "));
  }

  /** Who does it, and what unless it is the only thing at that point and a matter of course. */
  private static String steps(Stage stage, Action action) {
    List<Step> steps =
        stage.steps().stream().filter(step -> step.action() == action).toList();
    Map<String, List<Step>> alike = steps.stream()
        .collect(Collectors.groupingBy(
            step -> step.body() + " " + step.isConditional(),
            LinkedHashMap::new,
            Collectors.toList()));
    String who = alike.values().stream()
        .map(same -> bodies(same, alike.size() > 1))
        .collect(Collectors.joining(" + "));
    boolean many = steps.size() > 1 || steps.get(0).body() == Body.LEADERS;
    return who
        + switch (action) {
          case SCRUTINISE -> "";
          case DECIDE -> stage.actions().size() > 1 ? " " + Wording.verb(action, many) : "";
          case INFORM -> " informed";
          case AGREE_POSITION, ADVISE, RECOMMEND, CONSENT, SUBMIT, NOTE ->
            " " + Wording.verb(action, many);
        };
  }

  private static String bodies(List<Step> same, boolean besideOthers) {
    int number = same.size();
    String one = Wording.of(same.get(0).body());
    boolean countless = same.get(0).council().isEmpty() || !besideOthers;
    String who = number == 1 && countless
        ? one
        : English.count(number, one, many(same.get(0).body()));
    return who + (same.get(0).isConditional() ? " if in being" : "");
  }

  private static String many(Body body) {
    return body == Body.SCRUTINY ? "scrutiny committees" : Wording.of(body) + "s";
  }
}
