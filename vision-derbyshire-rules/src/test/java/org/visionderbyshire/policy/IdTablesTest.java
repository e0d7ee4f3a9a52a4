package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.determination.KnownFinding;
import org.visionderbyshire.determination.KnownQuestion;
import org.visionderbyshire.internal.stage.OpenQuestion;
import org.visionderbyshire.vocabulary.Term;

/**
 * The ids of the rules shipped are constants, none of which is stale, and stand in docs/ids.md.
 * With the system property {@code ids.write} that file is written anew.
 */
class IdTablesTest {

  private static final Path CURRENT = Path.of("../docs/ids.md");

  /** What is found wherever rules disagree, and by no rule. */
  private static final String BY_THE_LIBRARY = KnownFinding.RULES_DISAGREE.code();

  @ParameterizedTest
  @CsvSource({
    "finding, org.visionderbyshire.determination.KnownFinding",
    "ask, org.visionderbyshire.determination.KnownQuestion",
    "assume, org.visionderbyshire.determination.KnownAssumption",
    "condition, org.visionderbyshire.determination.KnownCondition",
    "notice, org.visionderbyshire.determination.Notice$Kind",
    "duty, org.visionderbyshire.determination.Duty$Kind"
  })
  void rulesSayEachConstantAndNothingElse(String word, Class<? extends Term> constants) {
    List<String> known =
        new ArrayList<>(Stream.of(constants.getEnumConstants()).map(Term::code).toList());
    known.remove(BY_THE_LIBRARY);

    assertThat(Rules.all().stream().flatMap(rule -> IdTables.ids(rule, word)).distinct())
        .as("ids of %s(...) in the rule files and constants of %s", word, constants.getName())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void whatCanBeAskedIsKnown() {
    assertThat(Term.codes(KnownQuestion.class))
        .containsExactlyElementsOf(Term.codes(OpenQuestion.class));
  }

  @Test
  void theDocumentIsCurrent() throws IOException {
    String tables = IdTables.markdown(Rules.all());

    if (System.getProperty("ids.write") != null) {
      Files.writeString(CURRENT, tables);
    }
    assertThat(Files.readString(CURRENT))
        .as("docs/ids.md must be written anew from the constants and the rules: mvn -q -B -ntp test"
            + " -pl vision-derbyshire-rules -am -Dtest=IdTablesTest -Dids.write"
            + " -Dsurefire.failIfNoSpecifiedTests=false")
        .isEqualTo(tables);
  }
}
