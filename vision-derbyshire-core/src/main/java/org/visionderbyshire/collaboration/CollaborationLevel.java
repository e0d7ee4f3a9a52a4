package org.visionderbyshire.collaboration;

import org.visionderbyshire.vocabulary.Term;

/** At which level councils collaborate, the narrowest first (HP2020 App A "A new model"). */
public enum CollaborationLevel implements Term {
  LOCAL_PLACE,
  COUNTY_WIDE,
  REGIONAL_NATIONAL
}
