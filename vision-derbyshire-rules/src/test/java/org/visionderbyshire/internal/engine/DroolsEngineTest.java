package org.visionderbyshire.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.internal.check.Lint;
import org.visionderbyshire.policy.HarmlessFile;
import org.visionderbyshire.policy.OpaqueRules;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleFile;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.vocabulary.Answer;

/** What is done should what is compiled ever differ from what was checked. */
class DroolsEngineTest {

  private static final String HEAD = HarmlessFile.HEAD;

  private static final String SING = HarmlessFile.SING;
  private static final String GOOD = HarmlessFile.GOOD;

  private static DroolsParser.Source source(String text) {
    List<Fault> faults = new ArrayList<>();
    DroolsParser.Source source = DroolsParser.parse(new RuleFile("a.drl", text), faults);
    assertThat(faults).isEmpty();
    return source;
  }

  private static Map<String, Rule> rules(DroolsParser.Source source) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Rule> rules = Lint.rules(
        List.of(source.file()), Policy.visionDerbyshire().readings(), OpaqueRules.REFUSED, faults);
    assertThat(faults).isEmpty();
    return rules;
  }

  @Test
  void whatIsChangedAfterTheCheckIsNotCompiled() {
    DroolsParser.Source source = source(HEAD + GOOD);
    Map<String, Rule> rules = rules(source);
    source.descr().getRules().get(0).setConsequence(SING + ";");
    assertThatIllegalStateException()
        .isThrownBy(() -> DroolsEngine.compile(List.of(source), rules))
        .withMessage("a.drl is not compiled: it is not what was checked any more");
  }

  @Test
  void rulesThatWereNotCheckedAreNoticed() {
    DroolsParser.Source source = source(HEAD + GOOD);
    Map<String, Rule> others = rules(source(HEAD + GOOD.replace("a sentence", "another")));
    assertThatIllegalStateException()
        .isThrownBy(() -> DroolsEngine.compile(List.of(source), others))
        .withMessage("compiled are the rules [a sentence], and checked were [another]");
  }

  @Test
  void wordsThatWereNotCheckedAreNoticed() {
    DroolsParser.Source source = source(HEAD + GOOD);
    Map<String, Rule> others = rules(source(HEAD + GOOD.replace("local", "other")));
    DroolsEngine engine = DroolsEngine.compile(List.of(source), others);
    assertThatIllegalStateException()
        .isThrownBy(() -> engine.ask(new OutcomeTest(Reach.PLACE, Answer.NO, false)))
        .withMessageContaining("which is not what was checked");
  }
}
