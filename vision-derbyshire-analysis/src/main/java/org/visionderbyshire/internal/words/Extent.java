package org.visionderbyshire.internal.words;

/** How far effects can reach, as far as levels tell that apart. */
public enum Extent {
  PLACE,
  COUNTY_WIDE,
  BEYOND_COUNTY
}
