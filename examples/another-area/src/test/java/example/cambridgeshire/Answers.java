package example.cambridgeshire;

import java.util.List;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;

/** What is asked, once compiled, and answers in a line for each part. */
final class Answers {

  static final Governance GOVERNANCE = Governance.compile(CambridgeshirePolicy.policy());

  private Answers() {}

  static Determination of(Initiative initiative, FactSheet... supplied) {
    return GOVERNANCE.determine(initiative, CambridgeshireFacts.facts().with(supplied));
  }

  /** The steps: stage, who, what, key decision. */
  static List<String> steps(Determination answer) {
    return answer
        .steps()
        .map(step -> answer.stages().indexOf(stageOf(answer, step)) + 1
            + " "
            + step.council()
                .map(Object::toString)
                .or(() -> step.jointCommittee().map(Object::toString))
                .orElse("leaders")
            + ": "
            + step.body().code()
            + " "
            + step.action().code()
            + ", key "
            + step.keyDecision().code())
        .toList();
  }

  private static Object stageOf(Determination answer, Step step) {
    return answer.stages().stream()
        .filter(stage -> stage.steps().contains(step))
        .findFirst()
        .orElseThrow();
  }

  /** The step of a council's body or of a joint committee. */
  static Step step(Determination answer, String whose, String body) {
    return answer
        .steps()
        .filter(step -> step.body().code().equals(body))
        .filter(step -> step.council().map(id -> id.value().equals(whose)).orElse(false)
            || step.jointCommittee().map(id -> id.value().equals(whose)).orElse(false))
        .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
          if (found.size() != 1) {
            throw new AssertionError("not one step of " + whose + " but " + found);
          }
          return found.get(0);
        }));
  }

  static List<String> law(Step step) {
    return step.legalBasis().stream().map(Citation::text).toList();
  }

  static List<String> notices(Step step) {
    return step.notices().stream()
        .map(notice -> notice.kind().code() + " " + notice.clearDays())
        .toList();
  }

  static List<String> rules(Step step) {
    return step.reasons().stream().map(reason -> reason.rule()).distinct().toList();
  }

  static List<String> questions(Determination answer) {
    return answer.questions().stream()
        .map(question -> question.about()
            + question.council().map(council -> " of " + council).orElse(""))
        .toList();
  }

  static List<String> findings(Determination answer) {
    return answer.findings().stream().map(finding -> finding.id()).toList();
  }

  static List<String> assumptions(Determination answer) {
    return answer.assumptions().stream().map(assumption -> assumption.id()).toList();
  }
}
