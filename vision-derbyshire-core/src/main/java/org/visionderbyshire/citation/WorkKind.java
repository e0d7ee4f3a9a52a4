package org.visionderbyshire.citation;

import org.visionderbyshire.vocabulary.Term;

/** What sort of work a citation leads to. */
public enum WorkKind implements Term {
  /** A document that this library implements. */
  DOCUMENT,
  /** An Act of Parliament or a statutory instrument. */
  LAW,
  /** A decision or page that a council has published. */
  RECORD,
  /** A public data set. */
  DATA
}
