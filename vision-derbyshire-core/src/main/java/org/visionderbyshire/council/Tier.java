package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** The tier of local government that a council is of. */
public enum Tier implements Term {
  COUNTY,
  DISTRICT,
  UNITARY
}
