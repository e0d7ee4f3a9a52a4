package org.visionderbyshire.collaboration;

import org.visionderbyshire.vocabulary.Term;

/** The form that a collaboration takes (HP2020 8.2). */
public enum CollaborationForm implements Term {
  /** One service provides a function for several authorities. */
  SERVICE,
  /** Districts help to shape the strategies of the county. */
  STRATEGIC,
  /** Reform with other public bodies. */
  WIDER_PUBLIC_SECTOR
}
