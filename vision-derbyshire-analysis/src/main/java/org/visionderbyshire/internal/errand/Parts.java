package org.visionderbyshire.internal.errand;

/** Who does long work part by part. */
@FunctionalInterface
public interface Parts {

  /** One piece of work as a whole: where it stops, all of it does. */
  Parts OF_ONE_PIECE = (words, work) -> work.run();

  /**
   * Does the next part.
   *
   * @param words what it looks at
   */
  void part(String words, Runnable work);
}
