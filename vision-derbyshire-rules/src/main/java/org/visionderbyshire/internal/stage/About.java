package org.visionderbyshire.internal.stage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Act;

/**
 * What a situation is about, so that sentences on it can be filled in: situations themselves name
 * no council and no effect.
 *
 * @param council the council
 * @param effect the number of the effect; {@link #NO_EFFECT}: none
 * @param acts the acts
 * @param committee the joint committee, where it is about a step of one
 */
public record About(
    @Nullable Council council,
    int effect,
    List<Act> acts,
    @Nullable JointCommitteeRecord committee) {

  /** In place of the number of an effect. */
  public static final int NO_EFFECT = -1;

  /** The initiative as a whole. */
  public static final About THE_WHOLE = new About(null, NO_EFFECT, List.of(), null);

  public static About of(Council council) {
    return new About(council, NO_EFFECT, List.of(), null);
  }

  public static About of(Council council, Act act) {
    return new About(council, NO_EFFECT, List.of(act), null);
  }

  public static About of(Act act) {
    return new About(null, NO_EFFECT, List.of(act), null);
  }

  /** The council of a step; the whole, where it is nobody's in particular. */
  public static About of(@Nullable Party party) {
    return party == null ? THE_WHOLE : of(party.council);
  }

  /** A step of a joint committee. */
  public static About of(JointCommitteeRecord committee) {
    return new About(null, NO_EFFECT, List.of(), committee);
  }

  public static About effect(int number) {
    return new About(null, number, List.of(), null);
  }

  /** The same, without regard to acts. */
  About withoutActs() {
    return acts.isEmpty() ? this : new About(council, effect, List.of(), committee);
  }

  /** The same, with the acts of another added. */
  About withActsOf(About other) {
    if (acts.containsAll(other.acts)) {
      return this;
    }
    List<Act> both = new ArrayList<>(acts);
    other.acts.stream().filter(act -> !acts.contains(act)).forEach(both::add);
    return new About(council, effect, List.copyOf(both), committee);
  }
}
