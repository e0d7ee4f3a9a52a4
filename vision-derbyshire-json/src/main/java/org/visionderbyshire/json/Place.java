package org.visionderbyshire.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.fault.Excerpt;

/**
 * Where in a document a value is, or is missing. A place knows the place around it; how it reads,
 * such as {@code money[0].amount}, is put together only where somebody is told, as with names of
 * any length and nesting of any depth the places of all values would be far longer than the
 * document. Immutable; equal where it leads the same way.
 *
 * <p>Places are ordered as the document holds them; one that is missing stands where its object
 * begins.
 */
final class Place implements Comparable<Place> {

  /** The document as a whole. */
  static final Place WHOLE = new Place(null, "", 0);

  private static final int MISSING = -1;

  private final @Nullable Place around;

  /** The name of a field; absent for an item of a list. */
  private final @Nullable String name;

  /** Which of the fields or items around it this is, from 0 on. */
  private final int number;

  private final int depth;
  private final int hash;

  private Place(@Nullable Place around, @Nullable String name, int number) {
    this.around = around;
    this.name = name;
    this.number = number;
    this.depth = around == null ? 0 : around.depth + 1;
    this.hash = 31 * (around == null ? 0 : around.hash) + (name == null ? number : name.hashCode());
  }

  /** The place of a field. */
  Place field(String field, int position) {
    return new Place(this, field, position);
  }

  /** The place at which a field is missing. */
  Place missing(String field) {
    return new Place(this, field, MISSING);
  }

  /** The place of an item of a list. */
  Place item(int index) {
    return new Place(this, null, index);
  }

  /** In how many others it lies. */
  int depth() {
    return depth;
  }

  /** The place that this one lies in; absent for the document as a whole. */
  @Nullable
  Place around() {
    return around;
  }

  @Override
  public int compareTo(Place other) {
    Place one = here();
    Place two = other.here();
    int byDepth = Integer.compare(one.depth, two.depth);
    while (one.depth > two.depth) {
      one = Objects.requireNonNull(one.around);
    }
    while (two.depth > one.depth) {
      two = Objects.requireNonNull(two.around);
    }
    if (one.equals(two)) {
      return byDepth;
    }
    while (!Objects.equals(one.around, two.around)) {
      one = Objects.requireNonNull(one.around);
      two = Objects.requireNonNull(two.around);
    }
    return Integer.compare(one.number, two.number);
  }

  /** The place itself, or of what is missing the nearest place around it that is not. */
  private Place here() {
    Place here = this;
    for (Place place = this; place.around != null; place = place.around) {
      if (place.number == MISSING) {
        here = place.around;
      }
    }
    return here;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Place place) || hash != place.hash || depth != place.depth) {
      return false;
    }
    Place one = this;
    Place two = place;
    while (one != two) {
      if (!Objects.equals(one.name, two.name) || (one.name == null && one.number != two.number)) {
        return false;
      }
      one = Objects.requireNonNull(one.around);
      two = Objects.requireNonNull(two.around);
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * How it reads, such as {@code money[0].amount}; of a long name or way the middle is left out.
   */
  @Override
  public String toString() {
    Deque<Place> way = new ArrayDeque<>();
    for (Place place = this; place.around != null; place = place.around) {
      way.push(place);
    }
    StringBuilder text = new StringBuilder();
    for (Place step : way) {
      if (step.name == null) {
        text.append('[').append(step.number).append(']');
      } else {
        text.append(text.length() > 0 ? "." : "").append(Excerpt.of(step.name));
      }
    }
    return text.toString();
  }
}
