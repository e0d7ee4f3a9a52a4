package org.visionderbyshire.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style or a script of this library that stands in a page. It holds no character that markup
 * would write otherwise, so that a page holds it as it is, be it read as HTML or as XML.
 *
 * @param text what stands in the page
 */
record Embedded(String text) {

  Embedded {
    if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
      throw new IllegalArgumentException("markup in what is embedded: " + text);
    }
  }

  /** What a resource beside this class holds. */
  static Embedded of(String resource) {
    try (InputStream in = Embedded.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is missing beside " + Embedded.class.getName());
      }
      return new Embedded(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /** By what a policy of contents allows this text and no other, such as {@code 'sha256-...'}. */
  String source() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
