package org.visionderbyshire.internal.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Which steps a policy has, and wishes that lead to them: which there are is for its rules to say,
 * so that it is found out by trying every act under many circumstances. Not changed once made.
 */
public final class Steps {

  /**
   * A step of the policy.
   *
   * @param body who takes it
   * @param action what is done
   * @param ofCouncil whether it is a council's own
   */
  public record RouteStep(Body body, Action action, boolean ofCouncil) {}

  /**
   * A step, and what follows for its notices.
   *
   * @param step the step
   * @param key whether it is a key decision
   * @param executiveMeeting whether it is taken in a meeting of an executive
   */
  public record TakenStep(RouteStep step, Answer key, boolean executiveMeeting) {}

  /**
   * A step of a council, or its part in one of a joint committee.
   *
   * @param body who takes it
   * @param action what is done
   * @param wardsMatterOnlyIfStated whether it serves only acts of which absent wards mean none
   */
  public record Decided(Body body, Action action, boolean wardsMatterOnlyIfStated) {}

  /** How many wishes are kept that come to the same. */
  private static final int KEPT = 12;

  /** How many of these are tried with other sums and wards. */
  private static final int VARIED = 5;

  private static final List<Consumer<Wish>> CIRCUMSTANCES = circumstances();

  private final Trials trials;
  private final Map<Object, List<Wish>> wishes = new LinkedHashMap<>();
  private boolean paired;

  public Steps(Trials trials) {
    this.trials = trials;
    List<Wish> routes = new ArrayList<>();
    for (Act act : Act.values()) {
      routes.add(plain(act));
    }
    for (Act act : Act.values()) {
      CIRCUMSTANCES.forEach(circumstance -> routes.add(plain(act).but(circumstance)));
    }
    note(routes);
    vary();
  }

  /** Adds what two circumstances at once lead to: many, and needed only where one is not enough. */
  private void pair() {
    paired = true;
    List<Wish> routes = new ArrayList<>();
    for (Act act : Act.values()) {
      for (int i = 0; i < CIRCUMSTANCES.size(); i++) {
        Wish once = plain(act).but(CIRCUMSTANCES.get(i));
        CIRCUMSTANCES
            .subList(i + 1, CIRCUMSTANCES.size())
            .forEach(circumstance -> routes.add(once.but(circumstance)));
      }
    }
    note(routes);
    vary();
  }

  private void vary() {
    List<Wish> varied = wishes.entrySet().stream()
        .filter(entry -> entry.getKey() instanceof TakenStep)
        .flatMap(entry -> entry.getValue().stream().limit(VARIED))
        .distinct()
        .toList();
    note(significances().stream()
        .flatMap(significance -> varied.stream().map(wish -> wish.but(significance)))
        .toList());
  }

  /** Takes down what each leads to; tried side by side and taken down in their order. */
  private void note(List<Wish> tried) {
    List<Optional<Outline>> outlines =
        tried.parallelStream().map(trials::outline).toList();
    for (int i = 0; i < outlines.size(); i++) {
      Wish wish = tried.get(i);
      outlines.get(i).ifPresent(outline -> note(wish, outline));
    }
  }

  /** The plainest wishes that lead to a situation that shares this with the one wanted. */
  public List<Wish> of(Object shared) {
    if (!paired && !wishes.containsKey(shared)) {
      pair();
    }
    return wishes.getOrDefault(shared, List.of());
  }

  /** The plainest wishes that lead to steps so taken. */
  public List<Wish> taken(Body body, Action action, Answer key) {
    List<Wish> all = new ArrayList<>();
    for (boolean ofCouncil : new boolean[] {true, false}) {
      for (boolean executiveMeeting : new boolean[] {true, false}) {
        all.addAll(wishes.getOrDefault(
            new TakenStep(new RouteStep(body, action, ofCouncil), key, executiveMeeting),
            List.of()));
      }
    }
    if (all.isEmpty() && !paired) {
      pair();
      return taken(body, action, key);
    }
    return all;
  }

  /** What wishes have in common that lead to situations which differ in what can be wished for. */
  public static Optional<Object> shared(Situation situation, boolean ofCouncil) {
    if (situation instanceof NoticeTest test) {
      return Optional.of(new TakenStep(
          new RouteStep(test.body(), test.action(), ofCouncil),
          test.key(),
          test.executiveMeeting()));
    } else if (situation instanceof Decision decision) {
      return Optional.of(
          ofCouncil
              ? new Decided(decision.body(), decision.action(), decision.wardsMatterOnlyIfStated())
              : decision);
    } else if (situation instanceof JointDecision
        || situation instanceof Scrutiny
        || situation instanceof Participant
        || situation instanceof Informing) {
      return Optional.of(shared(situation));
    }
    return Optional.empty();
  }

  /** The same, where it does not matter whose the step is. */
  public static Object shared(Situation situation) {
    if (situation instanceof JointDecision decision) {
      return List.of(JointDecision.class, decision.figures());
    } else if (situation instanceof Scrutiny scrutiny) {
      return List.of(Scrutiny.class, scrutiny.executiveActs());
    } else if (situation instanceof Participant participant) {
      return List.of(Participant.class, participant.decides(), participant.shares());
    } else if (situation instanceof Informing informing) {
      return List.of(Informing.class, informing.committeeDecides());
    }
    return situation;
  }

  private void note(Wish wish, Outline outline) {
    for (Outline.Consulted consulted : outline.consulted()) {
      shared(consulted.situation(), consulted.council().isPresent()).ifPresent(key -> {
        List<Wish> known = wishes.computeIfAbsent(key, fresh -> new ArrayList<>());
        if (known.size() < KEPT && !known.contains(wish)) {
          known.add(wish);
        }
      });
    }
  }

  private static Wish plain(Act act) {
    return Wish.of(act).but(wish -> {
      if (act == Act.RUN_JOINT_COMMITTEE) {
        wish.remit = Standing.IN_BEING;
        wish.member = true;
      }
    });
  }

  /** All that can make another route of an act, one by one; the plainest first. */
  private static List<Consumer<Wish>> circumstances() {
    List<Consumer<Wish>> all = new ArrayList<>();
    all.add(wish -> wish.form = FormOfGovernance.COMMITTEE_SYSTEM);
    all.add(wish -> wish.function = Optional.of(Function.COUNCIL));
    all.add(wish -> wish.framework = Optional.of(Answer.NO));
    all.add(wish -> {
      wish.effects = List.of(Reach.PLACE);
      wish.ambition = true;
    });
    all.add(wish -> {
      wish.remit = Standing.IN_BEING;
      wish.member = true;
    });
    for (Standing standing : List.of(Standing.IN_BEING, Standing.NOT_YET, Standing.ENDED)) {
      all.add(wish -> {
        wish.remit = standing;
        wish.member = false;
      });
    }
    all.add(wish -> {
      wish.remit = Standing.IN_DOUBT;
      wish.member = true;
    });
    all.add(wish -> wish.ours = false);
    all.add(wish -> wish.voiceMember = Optional.of(false));
    for (Standing standing : Standing.values()) {
      all.add(wish -> wish.voice = Optional.of(standing));
    }
    all.add(wish -> wish.practice = Answer.YES);
    for (Body body : Delegation.BODIES) {
      all.add(wish -> wish.scheme = Optional.of(
          List.of(new Delegation(body, Optional.empty(), Optional.of(Function.EXECUTIVE)))));
    }
    all.add(wish -> {
      wish.function = Optional.of(Function.COUNCIL);
      wish.scheme = Optional.of(
          List.of(new Delegation(Body.COMMITTEE, Optional.empty(), Optional.of(Function.COUNCIL))));
    });
    for (JointArrangements arrangements : JointArrangements.values()) {
      all.add(wish -> wish.arrangements = arrangements);
    }
    all.add(wish -> wish.form = FormOfGovernance.UNKNOWN);
    all.add(wish -> {
      wish.companion = true;
      wish.companionPays = true;
    });
    return List.copyOf(all);
  }

  /** All that can make a step a key decision. */
  private static List<Consumer<Wish>> significances() {
    List<Consumer<Wish>> all = new ArrayList<>();
    for (Optional<Answer> executive :
        List.of(Optional.<Answer>empty(), Optional.of(Answer.YES), Optional.of(Answer.NO))) {
      for (Money money : List.of(Money.NONE, Money.BELOW_THRESHOLD, Money.REACHES_THRESHOLD)) {
        for (Optional<WardImpact> wards : List.of(
            Optional.<WardImpact>empty(),
            Optional.of(WardImpact.ONE),
            Optional.of(WardImpact.TWO_OR_MORE),
            Optional.of(WardImpact.UNKNOWN))) {
          all.add(wish -> {
            wish.money = money;
            wish.wards = wards;
            if (executive.isPresent() && wish.remit == Standing.IN_BEING) {
              wish.allExecutiveMembers = executive;
            }
          });
        }
      }
    }
    return all;
  }
}
