package org.visionderbyshire.internal.errand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.effort.Progress;
import org.visionderbyshire.effort.Unfinished;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.rule.Situation;

/**
 * Long work with no more than an effort. It is stopped where situations are asked, in the midst of
 * whatever is being looked for, and once stopped asks nothing any more: a part is done to its end
 * or known not to be. Situations may be asked by several threads, parts are done by one. How many
 * situations a part asks may not depend on which of its threads comes first.
 */
public final class Errand implements Parts {

  /** After so many situations it is told again how far the work has come. */
  private static final long TOLD = 1_000;

  private final Effort effort;
  private final long most;

  /** Whether there is nothing to count for. */
  private final boolean free;

  private final AtomicLong asked = new AtomicLong();
  private final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();
  private final List<String> missing = new ArrayList<>();
  private final Object telling = new Object();
  private String doing = "";
  private long told;
  private boolean ended;

  /** Why it stopped, and after how many situations. */
  private record Stop(Unfinished.Why why, long asked) {}

  /** Leads out of a part that cannot be done. */
  private static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
      super("the effort is spent", null, false, false);
    }
  }

  /** An errand that asks nothing yet. */
  public Errand(Effort effort) {
    this.effort = effort;
    this.most = effort.most().orElse(Long.MAX_VALUE);
    this.free = effort.most().isEmpty()
        && effort.listener().isEmpty()
        && effort.cancelled().isEmpty();
  }

  /** A policy of which every situation that is put to its rules counts. */
  public Governance counting(Governance governance) {
    return free ? governance : governance.heardBy(this::asked);
  }

  /** Who counts situations that are answered without the policy. */
  public Consumer<Situation> counter() {
    return free ? situation -> {} : this::asked;
  }

  private void asked(Situation situation) {
    throwIfStopped();
    long now = asked.incrementAndGet();
    if (now > most) {
      stop(Unfinished.Why.SPENT, most);
      throwIfStopped();
    }
    if (now % TOLD == 0) {
      tell(now);
    }
  }

  private void throwIfStopped() {
    if (isStopped()) {
      throw new Stopped();
    }
  }

  private boolean isStopped() {
    if (stop.get() == null
        && effort.cancelled().map(cancelled -> cancelled.getAsBoolean()).orElse(false)) {
      stop(Unfinished.Why.CANCELLED, Math.min(asked.get(), most));
    }
    return stop.get() != null;
  }

  private void stop(Unfinished.Why why, long after) {
    stop.compareAndSet(null, new Stop(why, after));
  }

  @Override
  public void part(String words, Runnable work) {
    found(words, () -> {
      work.run();
      return true;
    });
  }

  /**
   * Looks for something as the next part.
   *
   * @param words what it looks at
   * @return none where it was stopped
   */
  public <T> Optional<T> found(String words, Supplier<T> search) {
    if (!isStopped()) {
      synchronized (telling) {
        doing = words;
      }
      tell(asked.get());
    }
    // whoever is told can cancel
    if (!isStopped()) {
      try {
        return Optional.of(search.get());
      } catch (Stopped e) {
        // told of at the end
      }
    }
    missing.add(words);
    return Optional.empty();
  }

  /** Ends it: what was not done to its end, if there is anything. */
  public Optional<Unfinished> end() {
    @Nullable Stop stopped = stop.get();
    tell(stopped == null ? asked.get() : stopped.asked);
    synchronized (telling) {
      ended = true;
    }
    return missing.isEmpty() || stopped == null
        ? Optional.empty()
        : Optional.of(new Unfinished(stopped.why, stopped.asked, missing));
  }

  private void tell(long now) {
    effort.listener().ifPresent(listener -> {
      synchronized (telling) {
        // threads of a part that was stopped may be late
        if (!ended) {
          told = Math.max(told, now);
          listener.accept(new Progress(doing, told, effort.most()));
        }
      }
    });
  }
}
