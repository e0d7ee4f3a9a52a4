package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;

/** Lets tests of other packages hold something against the plain rules. */
public final class PlainAnswers {

  private PlainAnswers() {}

  /**
   * Where rules say something else of a situation than the plain ones, under every combination of
   * readings that either of them looks at; empty: nowhere.
   *
   * @param said what the rules say, whatever the readings
   */
  public static List<String> differences(Situation situation, List<Said> said) {
    List<String> differences = new ArrayList<>();
    EveryReading.under(readings -> {
      Set<Conclusion> holding = new HashSet<>();
      for (Said each : said) {
        if (Rules.holds(each.rule(), readings)) {
          holding.add(each.conclusion());
        }
      }
      Set<Conclusion> expected = PlainRules.of(situation, readings);
      if (!holding.equals(expected)) {
        differences.add(
            situation + " under " + readings + ": expected " + expected + " but " + holding);
      }
    });
    return differences;
  }
}
