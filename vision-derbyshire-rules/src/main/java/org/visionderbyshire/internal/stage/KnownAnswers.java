package org.visionderbyshire.internal.stage;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.rule.Situation;

/**
 * What the rules say, situation by situation. Each situation is put to the rules once and its
 * answer kept: situations are few, as they are made of closed vocabularies. Thread-safe.
 */
public final class KnownAnswers {

  private final Function<Situation, List<Firing>> engine;
  private final ConcurrentMap<Situation, List<Firing>> answers;

  /** Hears of every situation, known or not, where somebody wants to know. */
  private final @Nullable Consumer<Situation> listener;

  /**
   * Keeps what is answered.
   *
   * @param engine answers a situation, whenever and wherever it is asked, in the same way
   */
  public KnownAnswers(Function<Situation, List<Firing>> engine) {
    this(engine, new ConcurrentHashMap<>(), null);
  }

  private KnownAnswers(
      Function<Situation, List<Firing>> engine,
      ConcurrentMap<Situation, List<Firing>> answers,
      @Nullable Consumer<Situation> listener) {
    this.engine = engine;
    this.answers = answers;
    this.listener = listener;
  }

  /** The same answers, with somebody more who hears of every situation before it is asked. */
  public KnownAnswers heardBy(Consumer<Situation> another) {
    return new KnownAnswers(
        engine, answers, listener == null ? another : listener.andThen(another));
  }

  /** What all rules add in the situation, under whatever reading, in the order of the rules. */
  public List<Firing> ask(Situation situation) {
    if (listener != null) {
      listener.accept(situation);
    }
    // computeIfAbsent may lock even where there is an answer already; get never does
    List<Firing> known = answers.get(situation);
    return known != null ? known : answers.computeIfAbsent(situation, engine);
  }
}
