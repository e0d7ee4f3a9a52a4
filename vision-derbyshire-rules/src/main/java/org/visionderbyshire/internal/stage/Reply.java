package org.visionderbyshire.internal.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.visionderbyshire.input.Setting;

/**
 * A possible answer. Determining tries it, which takes the matter and nothing else: what a case has
 * to say is worked out for those who ask.
 *
 * @param words the answer, in words
 * @param matter the matter as it would be with it
 * @param settings what a case has to say for it to be the answer; none where no case can say so
 * @param note what the values of the settings stand for, where others like them are the same
 *     answer; why there are no settings, where there are none
 */
public record Reply(
    String words, Matter matter, Supplier<List<Setting<?>>> settings, Optional<String> note) {

  /** One that a case can say. */
  static Reply of(String words, Matter matter, Supplier<List<Setting<?>>> settings) {
    return new Reply(words, matter, settings, Optional.empty());
  }

  /** One that no case can say. */
  static Reply unsaid(String words, Matter matter, String why) {
    return new Reply(words, matter, List::of, Optional.of(why));
  }

  /** The same, whose values stand for others. */
  Reply standingFor(String others) {
    return new Reply(words, matter, settings, Optional.of(others));
  }
}
