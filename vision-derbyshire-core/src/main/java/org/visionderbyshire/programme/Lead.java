package org.visionderbyshire.programme;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.council.CouncilId;

/**
 * Who leads an item of the programme, by office, never by name. Immutable and thread-safe.
 *
 * @param role the office
 * @param council whose office it is; empty where that is still to be confirmed
 */
public record Lead(LeadRole role, Optional<CouncilId> council) {

  public Lead {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(council, "council");
  }

  /** The lead of that office in that council. */
  public static Lead of(LeadRole role, CouncilId council) {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(council, "council");
    return new Lead(role, Optional.of(council));
  }

  /** A lead of that office, of a council still to be confirmed. */
  public static Lead toBeConfirmed(LeadRole role) {
    return new Lead(role, Optional.empty());
  }
}
