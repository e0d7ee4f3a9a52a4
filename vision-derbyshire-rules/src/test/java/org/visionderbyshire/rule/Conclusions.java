package org.visionderbyshire.rule;

import java.util.Arrays;
import java.util.stream.Stream;

/** All kinds of conclusions. */
public final class Conclusions {

  private Conclusions() {}

  /** The records, those that share an interface of their own among them. */
  public static Stream<Class<? extends Conclusion>> kinds() {
    return kinds(Conclusion.class);
  }

  private static Stream<Class<? extends Conclusion>> kinds(Class<? extends Conclusion> kind) {
    return kind.isSealed()
        ? Arrays.stream(kind.getPermittedSubclasses())
            .flatMap(each -> kinds(each.asSubclass(Conclusion.class)))
        : Stream.of(kind);
  }
}
