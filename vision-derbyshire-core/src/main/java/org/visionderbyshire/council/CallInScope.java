package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** Which decisions can be called in. */
public enum CallInScope implements Term {
  /** Every decision of the executive, its members and, where key, officers. */
  EXECUTIVE,
  /** Key decisions only. */
  KEY
}
