package org.visionderbyshire.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the JSON form, for editors and for other programs. What only
 * the facts can tell, such as whether there is a council of that id, they do not check.
 * Thread-safe.
 */
public final class Schemas {

  private Schemas() {}

  /** The schema of one initiative or a list of them. */
  public static String initiative() {
    return text("initiative.schema.json");
  }

  /** The schema of a facts file. */
  public static String facts() {
    return text("facts.schema.json");
  }

  /** The schema of a determination. */
  public static String determination() {
    return text("determination.schema.json");
  }

  /**
   * The schema of what can be proved of a policy. It refers to those of initiatives and facts by
   * their {@code $id}, so that a validator needs to be given these too.
   */
  public static String policyReport() {
    return text("policy-report.schema.json");
  }

  /**
   * The schema of how two policies differ. It refers to those of initiatives, facts and
   * {@link #policyReport()} by their {@code $id}, so that a validator needs to be given these too.
   */
  public static String policyDifference() {
    return text("policy-difference.schema.json");
  }

  private static String text(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Schemas.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
