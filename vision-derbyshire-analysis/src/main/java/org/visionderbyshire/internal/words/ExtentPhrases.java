package org.visionderbyshire.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.visionderbyshire.sentence.English;

/** Words for how far the effects of an initiative reach, taken together. */
final class ExtentPhrases {

  private static final List<ExtentPattern> PATTERNS = patterns();

  private ExtentPhrases() {}

  /**
   * Something simple that can be said of how far effects reach.
   *
   * @param some how far some effect reaches
   * @param none how far no effect reaches
   * @param named whether there is any effect
   */
  private record ExtentPattern(EnumSet<Extent> some, EnumSet<Extent> none, boolean named) {

    boolean fits(Set<Extent> extents) {
      return extents.containsAll(some)
          && none.stream().noneMatch(extents::contains)
          && !(named && extents.isEmpty());
    }

    int length() {
      return some.size() + none.size() + (named ? 1 : 0);
    }

    Set<Set<Extent>> of(Set<Set<Extent>> all) {
      return all.stream().filter(this::fits).collect(Collectors.toSet());
    }

    String words() {
      if (some.isEmpty()) {
        return named
            ? "an effect is named" + (none.isEmpty() ? "" : " and none " + alternatives(none))
            : none.size() == Extent.values().length
                ? "no effect is named"
                : "no effect " + alternatives(none);
      }
      if (some.size() + none.size() == Extent.values().length && !none.isEmpty()) {
        return exact();
      }
      if (some.equals(EnumSet.of(Extent.COUNTY_WIDE))
          && none.equals(EnumSet.of(Extent.BEYOND_COUNTY))) {
        return "the widest effect reaches across the county";
      }
      if (some.size() == Extent.values().length) {
        return "effects touch named places and reach across the county and beyond";
      }
      String words = some.stream()
          .map(extent -> does(extent, true))
          .collect(Collectors.joining(" and another ", "an effect ", ""));
      return words + (none.isEmpty() ? "" : " and none " + alternatives(none));
    }

    /** How far each and every effect reaches. */
    private String exact() {
      List<Extent> reached = List.copyOf(some);
      return reached.size() == 1
          ? "every effect " + does(reached.get(0), true)
          : "some effects "
              + does(reached.get(0), false)
              + " and all others "
              + does(reached.get(1), false);
    }

    private static String alternatives(Set<Extent> extents) {
      if (extents.equals(EnumSet.of(Extent.COUNTY_WIDE, Extent.BEYOND_COUNTY))) {
        return "reaches across the county or beyond";
      }
      return English.or(extents.stream()
          .map(extent -> extent == Extent.COUNTY_WIDE ? "is just county-wide" : does(extent, true))
          .toList());
    }

    private static String does(Extent extent, boolean one) {
      return switch (extent) {
        case PLACE -> (one ? "touches" : "touch") + " named places";
        case COUNTY_WIDE -> (one ? "reaches" : "reach") + " across the county";
        case BEYOND_COUNTY -> (one ? "reaches" : "reach") + " beyond the county";
      };
    }
  }

  private static List<ExtentPattern> patterns() {
    List<ExtentPattern> patterns = new ArrayList<>();
    for (EnumSet<Extent> some : subsets()) {
      for (EnumSet<Extent> none : subsets()) {
        if (some.stream().noneMatch(none::contains)) {
          patterns.add(new ExtentPattern(some, none, false));
          if (some.isEmpty() && none.size() < 2) {
            patterns.add(new ExtentPattern(some, none, true));
          }
        }
      }
    }
    patterns.sort(Comparator.comparingInt(ExtentPattern::length));
    return List.copyOf(patterns);
  }

  private static List<EnumSet<Extent>> subsets() {
    List<EnumSet<Extent>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(Extent.class)));
    for (Extent extent : Extent.values()) {
      for (EnumSet<Extent> smaller : List.copyOf(subsets)) {
        EnumSet<Extent> larger = EnumSet.copyOf(smaller);
        larger.add(extent);
        subsets.add(larger);
      }
    }
    return subsets;
  }

  /** The shortest that can be said of some sets and of no other. */
  static String among(Set<Set<Extent>> values, Set<Set<Extent>> all) {
    List<ExtentPattern> within = PATTERNS.stream()
        .filter(pattern -> pattern.length() > 0)
        .filter(pattern -> values.containsAll(pattern.of(all)))
        .toList();
    Optional<ExtentPattern> whole =
        within.stream().filter(pattern -> pattern.of(all).equals(values)).findFirst();
    if (whole.isPresent()) {
      return whole.get().words();
    }
    List<ExtentPattern> cover = new ArrayList<>();
    Set<Set<Extent>> left = values.stream().collect(Collectors.toSet());
    while (!left.isEmpty()) {
      ExtentPattern best = within.stream()
          .max(Comparator.comparingInt(pattern -> covered(pattern, left)))
          .orElseThrow();
      cover.add(best);
      left.removeIf(best::fits);
    }
    cover.sort(Comparator.comparingInt(PATTERNS::indexOf));
    return English.or(cover.stream().map(ExtentPattern::words).toList());
  }

  private static int covered(ExtentPattern pattern, Set<Set<Extent>> left) {
    return (int) left.stream().filter(pattern::fits).count();
  }
}
