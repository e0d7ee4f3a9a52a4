package org.visionderbyshire.programme;

import org.visionderbyshire.vocabulary.Term;

/** How far an item of the programme had come when it was reported. */
public enum DeliveryStatus implements Term {
  /** Done, or launched and under way. */
  DELIVERED,
  /** A strategy or plan that has been adopted. */
  ADOPTED,
  /** Drawn up, not yet adopted. */
  PREPARED,
  /** Agreed or funded, still to come. */
  TO_BE_DELIVERED
}
