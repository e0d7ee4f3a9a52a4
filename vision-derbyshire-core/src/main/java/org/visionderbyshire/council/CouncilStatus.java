package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** What a council is by charter or statute; it does not change what the council decides. */
public enum CouncilStatus implements Term {
  COUNTY,
  DISTRICT,
  BOROUGH,
  CITY
}
