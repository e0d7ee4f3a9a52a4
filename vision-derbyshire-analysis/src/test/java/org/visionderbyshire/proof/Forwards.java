package org.visionderbyshire.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.oracle.RandomTimetables;

/**
 * Seeded random initiatives with facts that were supplied, days that are asked for, and options of
 * all readings: what is proved of a policy is held against where they lead. Not thread-safe.
 */
final class Forwards {

  /**
   * One of them.
   *
   * @param readings an option of each reading
   */
  record Run(Initiative initiative, Facts facts, Map<String, String> readings, Window window) {}

  private final RandomTimetables source;
  private final SplittableRandom random;
  private final List<Reading> readings;

  Forwards(long seed, List<Reading> readings) {
    this.source = new RandomTimetables(seed, true);
    this.random = new SplittableRandom(seed);
    this.readings = readings;
  }

  Run next() {
    RandomTimetables.Case any = source.next();
    Map<String, String> options = new TreeMap<>();
    boolean defaults = random.nextInt(2) == 0;
    for (Reading reading : readings) {
      List<String> all = reading.optionIds();
      options.put(
          reading.id(), defaults ? reading.defaultOption() : all.get(random.nextInt(all.size())));
    }
    return new Run(any.initiative(), any.facts(), options, window(any));
  }

  private Window window(RandomTimetables.Case any) {
    LocalDate day = any.day();
    Window window = random.nextInt(4) == 0
        ? Window.by(day)
        : random.nextInt(4) == 0 ? Window.between(day, day.plusDays(60)) : Window.from(day);
    // late enough for no decision to come after it
    return random.nextInt(4) > 0
        ? window
        : window.published(any.initiative().participants().get(0).value(), day.plusYears(20));
  }
}
