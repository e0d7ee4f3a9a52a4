package org.visionderbyshire.citation;

import java.util.List;

/** Anything of the model that a source stands behind. */
public interface Cited {

  /** The places that say it; never empty for what this library ships. */
  List<Citation> citations();
}
