package org.visionderbyshire.determination;

import java.util.Objects;

/**
 * Which policy answered. Immutable and thread-safe.
 *
 * @param name what it is called
 * @param edition which edition
 * @param digest SHA-256 over its rules and readings, in hexadecimal: two policies with one digest
 *     say the same
 */
public record PolicyId(String name, String edition, String digest) {

  public PolicyId {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(digest, "digest");
  }
}
