package org.visionderbyshire.rule;

import java.util.Optional;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.vocabulary.Term;

/** What a test of the level said. */
public enum Tested implements Term {
  /** Nothing: the test is silent. */
  NONE,
  /** Not yet anything: an answer is awaited. */
  PENDING,
  LOCAL_PLACE,
  COUNTY_WIDE,
  REGIONAL_NATIONAL;

  /** The test said that level. */
  public static Tested of(CollaborationLevel level) {
    return switch (level) {
      case LOCAL_PLACE -> LOCAL_PLACE;
      case COUNTY_WIDE -> COUNTY_WIDE;
      case REGIONAL_NATIONAL -> REGIONAL_NATIONAL;
    };
  }

  /** The level it said, if it said one. */
  public Optional<CollaborationLevel> level() {
    return switch (this) {
      case NONE, PENDING -> Optional.empty();
      case LOCAL_PLACE -> Optional.of(CollaborationLevel.LOCAL_PLACE);
      case COUNTY_WIDE -> Optional.of(CollaborationLevel.COUNTY_WIDE);
      case REGIONAL_NATIONAL -> Optional.of(CollaborationLevel.REGIONAL_NATIONAL);
    };
  }
}
