package org.visionderbyshire.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Rules of every shape that RFC 5545 allows for days, weeks, months and years; seeded. */
final class RandomRules {

  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private final Random random;

  RandomRules(long seed) {
    this.random = new Random(seed);
  }

  String next() {
    String frequency = oneOf("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    boolean yearly = frequency.equals("YEARLY");
    List<String> parts = new ArrayList<>(List.of("FREQ=" + frequency));
    if (chance(2)) {
      parts.add("INTERVAL=" + (1 + random.nextInt(yearly ? 3 : 5)));
    }
    if (chance(3)) {
      parts.add("WKST=" + WEEKDAYS.get(random.nextInt(7)));
    }
    int plain = parts.size();
    if (chance(3)) {
      parts.add("BYMONTH=" + listOf(4, () -> 1 + random.nextInt(12)));
    }
    if (yearly && chance(4)) {
      parts.add("BYWEEKNO=" + listOf(4, () -> signed(53)));
    }
    if (yearly && chance(4)) {
      parts.add("BYYEARDAY=" + listOf(6, () -> signed(366)));
    }
    if (!frequency.equals("WEEKLY") && chance(3)) {
      parts.add("BYMONTHDAY=" + listOf(6, () -> signed(31)));
    }
    if (chance(2)) {
      boolean numbered = (yearly || frequency.equals("MONTHLY"))
          && parts.stream().noneMatch(part -> part.startsWith("BYWEEKNO"));
      int most = yearly && parts.stream().noneMatch(part -> part.startsWith("BYMONTH=")) ? 53 : 5;
      parts.add("BYDAY="
          + listOf(
              5,
              () -> (numbered && chance(2) ? signed(most) : "") + WEEKDAYS.get(random.nextInt(7))));
    }
    if (chance(8)) {
      parts.add("BYHOUR=" + listOf(2, () -> 8 + random.nextInt(12)));
    }
    if (chance(12)) {
      parts.add("BYMINUTE=" + listOf(2, () -> 15 * random.nextInt(4)));
    }
    if (chance(20)) {
      parts.add("BYSECOND=" + listOf(2, () -> 30 * random.nextInt(2)));
    }
    if (parts.size() > plain && chance(4)) {
      parts.add("BYSETPOS=" + listOf(2, () -> signed(4)));
    }
    switch (random.nextInt(3)) {
      case 0 -> parts.add("COUNT=" + (1 + random.nextInt(30)));
      case 1 ->
        parts.add(
            "UNTIL=202" + (7 + random.nextInt(3)) + oneOf("0131", "0630", "1015") + "T180000");
      default -> {
        // without an end
      }
    }
    return String.join(";", parts);
  }

  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }

  private String oneOf(String... words) {
    return words[random.nextInt(words.length)];
  }

  private Integer signed(int most) {
    return (1 + random.nextInt(most)) * (chance(3) ? -1 : 1);
  }

  private String listOf(int most, Supplier<Object> each) {
    TreeSet<String> list = new TreeSet<>();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      list.add(String.valueOf(each.get()));
    }
    return String.join(",", list);
  }
}
