package org.visionderbyshire.policy;

import static org.visionderbyshire.rule.Words.step;

import java.util.List;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.vocabulary.Answer;

class ScrutinyRulesTest extends RuleExamples {

  @Override
  String file() {
    return "scrutiny.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(Example.of("R14.1", new Scrutiny(Answer.YES, true))
        .says(step(Body.SCRUTINY, Action.SCRUTINISE))
        .butNotWith("practice", Answer.NO)
        .butNotWith("practice", Answer.UNKNOWN)
        .butNotWith("executiveActs", false));
  }
}
