package org.visionderbyshire.initiative;

import org.visionderbyshire.vocabulary.Term;

/** Whether the public is kept out, and for what kind of information. */
public enum Privacy implements Term {
  NO,
  /** For exempt information, as LGA 1972 Sch 12A describes it. */
  EXEMPT,
  /** For confidential information (LGA 1972 s100A(3)): the public has to be kept out. */
  CONFIDENTIAL
}
