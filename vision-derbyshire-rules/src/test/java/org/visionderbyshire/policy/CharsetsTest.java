package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is compiled is what was checked, whatever charset the JVM has as its default: hostile files
 * are put to JVMs that have another one than this.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class CharsetsTest {

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "EUC-JP", "US-ASCII", "windows-1252"})
  void changeNothing(String charset) throws IOException, InterruptedException {
    String said = ChildJvm.run(
        List.of("-Dfile.encoding=" + charset, "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"),
        HostileInACharset.class,
        charset);
    assertThat(said).contains(HostileInACharset.WELL);
  }

  /** Else the files could be harmless in every charset. */
  @Test
  void areTriedOnCharactersThatTheyTakeForOthers() {
    assertThat(HostileInACharset.suspects()).contains('\u00a5', '\u20a9').hasSizeGreaterThan(20);
    assertThat(List.of("windows-31j", "EUC-JP", "US-ASCII", "windows-1252"))
        .isSubsetOf(HostileInACharset.CHARSETS);
  }

  /** The same characters, in this JVM. */
  @Test
  void sayWhatIsWritten() {
    HostileInACharset.saysWhatIsWritten();
  }
}
