package org.visionderbyshire.proof;

/** How far effects can reach, as far as levels tell that apart. */
enum Extent {
  PLACE,
  COUNTY_WIDE,
  BEYOND_COUNTY
}
