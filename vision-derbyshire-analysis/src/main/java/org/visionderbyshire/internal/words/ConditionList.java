package org.visionderbyshire.internal.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Consent;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.PlanTest;
import org.visionderbyshire.rule.Sharing;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What is so of some situations of one kind, in the order in which it reads well. What goes without
 * saying is left out, what belongs together is said in one phrase.
 */
final class ConditionList {

  private static final Map<Class<? extends Situation>, List<String>> READING_ORDER = Map.of(
      CouncilAct.class,
      List.of(
          "form", "act", "acting", "outside", "remit", "member", "voice", "voiceMember", "accord"),
      OwnAct.class,
      List.of("form", "act"),
      Decision.class,
      List.of(
          "money",
          "wards",
          "wardsStated",
          "wardsMatterOnlyIfStated",
          "action",
          "body",
          "forExecutive"),
      CallInTest.class,
      List.of("action", "body", "key"),
      NoticeTest.class,
      List.of("action", "body", "key", "officer", "executiveMeeting", "privacy", "urgency"));

  private static final Set<String> STEP = Set.of("action", "body", "key");

  private final Phrasebook book;
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final Map<String, Set<Object>> said = new LinkedHashMap<>();
  private final Map<String, Collection<Object>> all = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();

  private ConditionList(
      Phrasebook book,
      Class<? extends Situation> type,
      Map<Attribute, ? extends Collection<Object>> restricted,
      Map<Attribute, ? extends Collection<Object>> all) {
    this.book = book;
    List<Attribute> components = Attribute.componentsOf(type);
    components.forEach(component -> attributes.put(component.name(), component));
    List<String> order = new ArrayList<>(READING_ORDER.getOrDefault(type, List.of()));
    attributes.keySet().stream().filter(name -> !order.contains(name)).forEach(order::add);
    for (String name : order) {
      Attribute component = attributes.get(name);
      Collection<Object> values = all.get(component);
      if (values != null) {
        this.all.put(name, values);
      }
      Collection<Object> some = restricted.get(component);
      if (some != null) {
        Set<Object> distinct = Set.copyOf(some);
        if (values == null) {
          throw new IllegalArgumentException("all that " + component + " can be is missing");
        }
        if (!distinct.containsAll(values)) {
          said.put(name, distinct);
        }
      }
    }
  }

  static List<String> of(
      Phrasebook book,
      Class<? extends Situation> type,
      Map<Attribute, ? extends Collection<Object>> restricted,
      Map<Attribute, ? extends Collection<Object>> all) {
    ConditionList list = new ConditionList(book, type, restricted, all);
    list.leaveOut(type);
    return list.words(type);
  }

  private boolean is(String name, Object... values) {
    return Set.of(values).equals(said.get(name));
  }

  private boolean isAny(String name) {
    return said.containsKey(name);
  }

  private boolean isNever(String name, Object value) {
    Set<Object> values = said.get(name);
    return values != null && !values.contains(value);
  }

  // ---- what goes without saying

  private void leaveOut(Class<? extends Situation> type) {
    if (type == ParticipationTest.class) {
      participation();
    } else if (type == CouncilAct.class) {
      councilAct();
    } else if (type == OwnAct.class) {
      ownAct();
    } else if (type == Sharing.class && is("joint", true)) {
      said.remove("form");
      said.remove("functionOf");
      leaveOutIf("committeeAtHand", true);
    } else if (type == PlanTest.class) {
      assumed("frameworkPlan", Answer.NO);
    } else if (type == Limits.class) {
      assumed("budget", Answer.YES);
      assumed("framework", Answer.YES);
    } else if (type == Decision.class) {
      decision();
    } else if (type == WholeLevel.class && is("effects", false)) {
      leaveOutIf("pending", false);
      leaveOutIf("widest", Tested.NONE);
    } else if (type == WholeLevel.class
        && (is("pending", true) || isNever("widest", Tested.NONE))) {
      leaveOutIf("effects", true);
    } else if (type == Participant.class) {
      participant();
    }
  }

  private void leaveOutIf(String name, Object... values) {
    if (is(name, values)) {
      said.remove(name);
    }
  }

  private void participation() {
    if (is("membersKnown", false)) {
      said.remove("members");
      said.remove("ofMembers");
    } else if (isAny("members") || isAny("ofMembers")) {
      leaveOutIf("membersKnown", true);
    }
  }

  private void councilAct() {
    if (is("remit", Standing.NONE)) {
      leaveOutIf("member", false);
    }
    if (is("member", true)) {
      leaveOutIf("remit", without(Standing.NONE));
    }
    if (is("voice", Standing.NONE)) {
      leaveOutIf("voiceMember", false);
    }
    if (is("voiceMember", true)) {
      leaveOutIf("voice", without(Standing.NONE));
    }
  }

  private static Object[] without(Standing standing) {
    return EnumSet.complementOf(EnumSet.of(standing)).toArray();
  }

  private void ownAct() {
    if (isNever("delegate", Body.EXECUTIVE)) {
      leaveOutIf("delegated", true);
    }
    if (is("delegated", false) && !isNever("delegate", Body.EXECUTIVE)) {
      said.remove("delegate");
    }
    if (is("schemeSupplied", false)) {
      leaveOutIf("delegated", false);
      if (!isNever("delegate", Body.EXECUTIVE)) {
        said.remove("delegate");
      }
    }
    if (is("delegated", true) || isNever("delegate", Body.EXECUTIVE)) {
      leaveOutIf("schemeSupplied", true);
    }
  }

  /** What is taken to be so where nobody states it. */
  private void assumed(String name, Answer unlessStated) {
    if (is(name + "Stated", false)) {
      leaveOutIf(name, unlessStated);
    } else if (isNever(name, unlessStated)) {
      leaveOutIf(name + "Stated", true);
    }
  }

  private void decision() {
    if (isAny("body") && !values("body").contains(Body.OFFICER)) {
      said.remove("forExecutive");
    }
    if (isNever("wards", WardImpact.UNKNOWN)) {
      leaveOutIf("wardsStated", true);
    }
    if (is("wardsStated", false)) {
      leaveOutIf("wards", WardImpact.UNKNOWN);
    }
  }

  private void participant() {
    if (is("phased", false)) {
      leaveOutIf("inPhase", Answer.NO);
    } else if (isNever("inPhase", Answer.NO)) {
      leaveOutIf("phased", true);
    }
    if (is("ours", false)) {
      leaveOutIf("declined", false);
    } else if (is("declined", true)) {
      leaveOutIf("ours", true);
    }
  }

  // ---- what is said

  private List<String> words(Class<? extends Situation> type) {
    for (String name : List.copyOf(said.keySet())) {
      if (said.containsKey(name)) {
        words.add(together(type, name).orElseGet(() -> alone(name)));
      }
    }
    return List.copyOf(words);
  }

  private String alone(String name) {
    return book.region(attribute(name)).among(values(name), all(name));
  }

  /** It and what follows it in one phrase, which is then said. */
  private Optional<String> together(Class<? extends Situation> type, String name) {
    if (type == ParticipationTest.class) {
      return switch (name) {
        case "districts" -> counted(LevelPhrases.DISTRICTS, name, "ofDistricts");
        case "members" -> counted(LevelPhrases.MEMBERS, name, "ofMembers");
        default -> Optional.empty();
      };
    }
    if (type == OwnAct.class) {
      return function(name).or(() -> delegate(name));
    }
    if (type == Consent.class) {
      return function(name);
    }
    return type == Decision.class || type == CallInTest.class || type == NoticeTest.class
        ? wards(name).or(() -> step(name))
        : Optional.empty();
  }

  private Optional<String> counted(Count count, String name, String of) {
    OptionalInt total = LevelRegionPhrases.only(isAny(of) ? values(of) : all(of));
    if (total.isPresent()) {
      said.remove(of);
    }
    return Optional.of(count.among(values(name), all(name), total));
  }

  private Optional<String> function(String name) {
    if (!name.equals("functionOf")) {
      return Optional.empty();
    }
    Optional<String> words = is(name, Function.EXECUTIVE) && is("functionStated", false)
        ? Optional.of("an executive function as nobody said otherwise")
        : is(name, Function.UNKNOWN) && is("functionStated", true)
            ? Optional.of("the initiative states that nobody knows whose function the act is")
            : Optional.empty();
    words.ifPresent(found -> said.remove("functionStated"));
    return words;
  }

  private Optional<String> wards(String name) {
    if (name.equals("wards") && is(name, WardImpact.UNKNOWN) && is("wardsStated", true)) {
      said.remove("wardsStated");
      return Optional.of("how many wards are affected is stated to be unknown");
    }
    return Optional.empty();
  }

  private Optional<String> delegate(String name) {
    if (name.equals("delegated") && is(name, true) && isAny("delegate")) {
      Set<Body> named = bodies(values("delegate"));
      said.remove("delegate");
      return Optional.of(RoutePhrases.named(named));
    }
    return Optional.empty();
  }

  /** Who does what, and that it is a key decision. */
  private Optional<String> step(String name) {
    if (!STEP.contains(name)) {
      return Optional.empty();
    }
    boolean key = is("key", Answer.YES) && (is("action", Action.DECIDE) || !isAny("action"));
    boolean oneAction = values("action").size() == 1;
    if (!key && !(oneAction && isAny("body"))) {
      return Optional.empty();
    }
    Action action = key ? Action.DECIDE : (Action) values("action").iterator().next();
    Set<Body> bodies = bodies(values("body"));
    Set<Body> others = bodies(all("body"));
    others.removeAll(bodies);
    said.remove("action");
    said.remove("body");
    if (key) {
      said.remove("key");
    }
    return Optional.of(
        bodies.isEmpty()
            ? "a key decision"
            : others.size() < bodies.size()
                ? StepPhrases.stepNotOf(action, others, key)
                : StepPhrases.step(action, bodies, key));
  }

  private static Set<Body> bodies(Collection<Object> values) {
    EnumSet<Body> bodies = EnumSet.noneOf(Body.class);
    values.forEach(value -> bodies.add((Body) value));
    return bodies;
  }

  private Attribute attribute(String name) {
    return Optional.ofNullable(attributes.get(name)).orElseThrow();
  }

  private Set<Object> values(String name) {
    return said.getOrDefault(name, Set.of());
  }

  private Collection<Object> all(String name) {
    return all.getOrDefault(name, new TreeSet<>());
  }
}
