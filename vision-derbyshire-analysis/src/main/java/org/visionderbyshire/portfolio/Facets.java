package org.visionderbyshire.portfolio;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.visionderbyshire.analysis.Actor;
import org.visionderbyshire.analysis.Workload;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.vocabulary.Answer;

/** What is counted in one answer, as sets, so that two answers can be held side by side. */
record Facets(
    Set<StepOf> steps,
    Set<StepOf> decisions,
    Set<StepOf> keyDecisions,
    Set<StepOf> perhapsKey,
    Set<Given> notices,
    Set<String> findings,
    Set<QuestionTo> questions) {
  /** A step with the one whose it is. */
  record StepOf(Actor actor, Answers.StepId step) {}

  /** A notice of a step. */
  record Given(StepOf taken, String kind) {}

  /** A question, about somebody or about nobody in particular. */
  record QuestionTo(String about, Optional<Actor> actor) {}

  static Facets of(Determination answer, Register register) {
    Facets facets = new Facets(
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>());
    Answers.steps(answer).forEach((id, step) -> {
      StepOf taken = new StepOf(register.actor(id, step.name()), id);
      facets.steps.add(taken);
      if (id.isDecision()) {
        facets.decisions.add(taken);
        if (step.keyDecision() == Answer.YES) {
          facets.keyDecisions.add(taken);
        } else if (step.keyDecision() == Answer.UNKNOWN) {
          facets.perhapsKey.add(taken);
        }
      }
      step.notices()
          .forEach(notice -> facets.notices.add(new Given(taken, notice.kind().code())));
    });
    answer.findings().forEach(finding -> facets.findings.add(finding.id()));
    answer
        .questions()
        .forEach(question -> facets.questions.add(
            new QuestionTo(question.about(), question.council().map(register::council))));
    return facets;
  }

  Set<Actor> actors() {
    Set<Actor> actors = new LinkedHashSet<>();
    steps.forEach(taken -> actors.add(taken.actor()));
    questions.forEach(asked -> asked.actor().ifPresent(actors::add));
    return actors;
  }

  Facets of(Actor actor) {
    return new Facets(
        only(steps, taken -> taken.actor().equals(actor)),
        only(decisions, taken -> taken.actor().equals(actor)),
        only(keyDecisions, taken -> taken.actor().equals(actor)),
        only(perhapsKey, taken -> taken.actor().equals(actor)),
        only(notices, given -> given.taken().actor().equals(actor)),
        Set.of(),
        only(questions, asked -> asked.actor().equals(Optional.of(actor))));
  }

  Facets of(Body body) {
    return new Facets(
        Set.of(),
        only(decisions, taken -> taken.step().body() == body),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of());
  }

  static <T> Set<T> only(Set<T> all, Function<T, Boolean> which) {
    Set<T> some = new LinkedHashSet<>();
    for (T each : all) {
      if (which.apply(each)) {
        some.add(each);
      }
    }
    return some;
  }

  Workload workload() {
    return new Workload(
        steps.size(),
        decisions.size(),
        keyDecisions.size(),
        perhapsKey.size(),
        notices.size(),
        questions.size());
  }
}
