package org.visionderbyshire.initiative;

import org.visionderbyshire.vocabulary.Term;

/** By what means councils share a service or staff, or have another act for them. */
public enum Arrangement implements Term {
  /** One council exercises the functions of another. */
  DELEGATION,
  /** A joint committee exercises them. */
  JOINT_COMMITTEE,
  /** Staff of one council are placed at the disposal of another (LGA 1972 s113). */
  STAFF_PLACED,
  /** One council provides the other with services for payment. */
  CONTRACT,
  UNKNOWN
}
