package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that may take no more than some work. */
class EffortTest {

  private static final String SPENT = "This is not finished, as the effort was spent after ";

  @TempDir
  private Path folder;

  @Test
  void aPolicyOfWhichNotAllIsKnownIsNotSound() {
    Run told = Run.of("analyse", "--effort=1000");
    Run judged = Run.of("analyse", "--effort=1000", "--require-sound", "--format=json");

    assertThat(told.err()).isEmpty();
    assertThat(told.code()).isZero();
    assertThat(told.words())
        .contains(SPENT + "1,000 situations", "Not looked at to the end: gaps in level; ");
    assertThat(judged.code()).isEqualTo(5);
    assertThat(judged.out())
        .contains(
            "\"unfinished\":{\"why\":\"spent\",\"asked\":1000,\"missing\":[\"gaps in level\",");
  }

  @Test
  void thatNothingDiffersIsNotProvedWhereNotAllIsKnown() {
    Run run = Run.of("diff", "--effort", "0");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.words())
        .contains(SPENT + "0 situations", "Nothing is known to change, but this is no proof");
  }

  @Test
  void tellsTheChangesFoundSoFar() throws Exception {
    String grant = Grant.file(folder);
    Run none = Run.of("change", "--effort=0", grant);
    Run json = Run.of("change", "--effort=0", "--format=json", grant);
    Run all = Run.of("change", "--effort=100000000", grant);

    assertThat(none.code()).isZero();
    assertThat(none.words()).contains(SPENT + "0 situations", "0 are known so far");
    assertThat(json.out()).contains("\"groups\":[],\"unfinished\":{\"why\":\"spent\",\"asked\":0,");
    assertThat(all).isEqualTo(Run.of("change", grant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "many", "1.5", "99999999999999999999"})
  void isANumberOfSituations(String effort) {
    Run run = Run.of("analyse", "--effort=" + effort);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'" + effort + "' is not a number of situations, 0 or more");
  }

  /** A line that is shorter than the one before hides all of it. */
  @Test
  void aLineStandsInPlaceOfTheOneBefore() {
    StringWriter err = new StringWriter();
    long[] now = {0};
    Progress progress = Progress.on(new PrintWriter(err), () -> now[0] += 3_000_000_000L);

    progress.tell(() -> "not shown");
    progress.tell(() -> "gaps");
    progress.tell(() -> "uses of");
    progress.tell(() -> "all");
    progress.clear();

    assertThat(err).hasToString("\rgaps\ruses of\rall    \r   \r");
  }
}
