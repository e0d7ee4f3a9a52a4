package org.visionderbyshire.internal.stage;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.input.Kind;
import org.visionderbyshire.input.Setting;

/**
 * What an answer fills in: an input of a case, and what a value of it makes of a matter. So a value
 * is told once, to be tried and to be put in.
 *
 * @param path the path of the input
 * @param kind what kind of value it has
 * @param change a matter with a value
 * @param <T> the values
 */
record Blank<T>(String path, Kind<T> kind, BiFunction<Matter, T, Matter> change) {

  /** One that says something of the whole. */
  static <T> Blank<T> ofWhole(String path, Kind<T> kind, BiConsumer<Matter, T> change) {
    return new Blank<>(
        path, kind, (matter, value) -> matter.but(copy -> change.accept(copy, value)));
  }

  /** One that says something of a council. */
  static <T> Blank<T> ofParty(
      Council about, String path, Kind<T> kind, BiConsumer<Party, T> change) {
    return new Blank<>(
        path, kind, (matter, value) -> matter.butOf(about, party -> change.accept(party, value)));
  }

  /** The path of a part of a council's constitution. */
  static String ofConstitution(Council council, String part) {
    return "facts.constitutions." + council.id() + "." + part;
  }

  /** An answer by a value. */
  Reply reply(Matter matter, String words, T value) {
    return Reply.of(
        words, change.apply(matter, value), () -> List.of(new Setting<>(path, kind, value)));
  }
}
