package org.visionderbyshire.effort;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How much work a long answer may take, and who is told how far it has come. Work is counted in
 * situations that are put to rules, each as often as it is put, known or not: so an answer does not
 * depend on how fast a machine is, and with the same effort it is the same, byte for byte, unless
 * somebody cancels. Where an effort does not suffice, the answer holds what was found so far and
 * says what was not looked at: nothing in it is wrong, but something can be missing.
 *
 * <p>What it takes to put into words what was found is not counted. Immutable, and as thread-safe
 * as those that are told and asked; one effort may serve any number of answers, each of which
 * counts for itself.
 */
public final class Effort {

  private static final Effort UNLIMITED =
      new Effort(Optional.empty(), Optional.empty(), Optional.empty());

  private final Optional<Long> most;
  private final Optional<Consumer<Progress>> listener;
  private final Optional<BooleanSupplier> cancelled;

  private Effort(
      Optional<Long> most,
      Optional<Consumer<Progress>> listener,
      Optional<BooleanSupplier> cancelled) {
    this.most = most;
    this.listener = listener;
    this.cancelled = cancelled;
  }

  /** As much as it takes. */
  public static Effort unlimited() {
    return UNLIMITED;
  }

  /**
   * At most so many situations.
   *
   * @param situations 0 or more
   * @throws IllegalArgumentException if it is negative
   */
  public static Effort asking(long situations) {
    if (situations < 0) {
      throw new IllegalArgumentException(
          "an effort is of 0 situations or more, not of " + situations);
    }
    return new Effort(Optional.of(situations), Optional.empty(), Optional.empty());
  }

  /**
   * The same, with somebody who is told how far it has come, instead of who was told before: as
   * each part begins, after each thousand situations, and at the end. Counts never become smaller.
   * It is told on threads that do the work, by one at a time, so that it should not take long; what
   * it throws ends the work and goes to who asked for the answer.
   */
  public Effort telling(Consumer<Progress> listener) {
    Objects.requireNonNull(listener, "listener");
    return new Effort(most, Optional.of(listener), cancelled);
  }

  /**
   * The same, until somebody cancels, instead of who could before. Whether that is so is asked
   * before each situation, also by several threads at once, so that it should take no time: a
   * {@code volatile} field or an {@link java.util.concurrent.atomic.AtomicBoolean}, which any
   * thread may set, will do.
   */
  public Effort until(BooleanSupplier cancelled) {
    Objects.requireNonNull(cancelled, "cancelled");
    return new Effort(most, listener, Optional.of(cancelled));
  }

  /** The most situations; none where there is no limit. */
  public Optional<Long> most() {
    return most;
  }

  /** Who is told how far it has come. */
  public Optional<Consumer<Progress>> listener() {
    return listener;
  }

  /** Who says whether it is cancelled. */
  public Optional<BooleanSupplier> cancelled() {
    return cancelled;
  }
}
