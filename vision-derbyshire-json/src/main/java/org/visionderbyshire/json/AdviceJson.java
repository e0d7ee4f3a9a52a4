package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.visionderbyshire.advice.Change;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.FieldChange;
import org.visionderbyshire.advice.Lead;
import org.visionderbyshire.advice.Link;
import org.visionderbyshire.advice.Margin;
import org.visionderbyshire.advice.MissedCondition;
import org.visionderbyshire.advice.MissedReading;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advice.RouteStep;
import org.visionderbyshire.advice.Size;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advice.Way;
import org.visionderbyshire.advice.WhyNot;

/**
 * The JSON form of what lies beside an answer: why something is not in it, what would change it,
 * and which open question to answer first. Thread-safe.
 *
 * <p>An initiative as it would be stands in it as {@link InitiativeJson} reads it, so that it can
 * be cut out and determined.
 */
public final class AdviceJson {

  private AdviceJson() {}

  /** Why something is not in an answer, in one line. */
  public static String write(WhyNot whyNot) {
    return Json.object(json -> write(json, whyNot));
  }

  /**
   * Writes why something is not in an answer with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, WhyNot whyNot) throws IOException {
    Json.object(generator, json -> write(json, whyNot));
  }

  /** Why something is not in an answer as a tree; sums keep their pence. */
  public static ObjectNode tree(WhyNot whyNot) {
    return Json.tree(json -> write(json, whyNot));
  }

  /** What would change an answer, in one line. */
  public static String write(Changes changes) {
    return Json.object(json -> write(json, changes));
  }

  /**
   * Writes what would change an answer with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, Changes changes) throws IOException {
    Json.object(generator, json -> write(json, changes));
  }

  /** What would change an answer as a tree; sums keep their pence. */
  public static ObjectNode tree(Changes changes) {
    return Json.tree(json -> write(json, changes));
  }

  /** Which open question to answer first, in one line. */
  public static String write(NextQuestion next) {
    return Json.object(json -> write(json, next));
  }

  /**
   * Writes which open question to answer first with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, NextQuestion next) throws IOException {
    Json.object(generator, json -> write(json, next));
  }

  /** Which open question to answer first as a tree; sums keep their pence. */
  public static ObjectNode tree(NextQuestion next) {
    return Json.tree(json -> write(json, next));
  }

  private static void write(Json json, WhyNot whyNot) {
    json.text("format", Format.DETERMINATION.current())
        .text("initiative", whyNot.initiative())
        .object("policy", () -> DeterminationJson.write(json, whyNot.policy()))
        .text("on", whyNot.on())
        .object("target", () -> write(json, whyNot.target()))
        .text("verdict", whyNot.verdict())
        .text("sentence", whyNot.sentence());
    DeterminationJson.reasons(json, whyNot.reasons());
    json.objectsIfAny("outweighed", whyNot.outweighed(), OutweighedJson::write)
        .objects("ways", whyNot.ways(), AdviceJson::write)
        .texts("notAnalysed", whyNot.notAnalysed());
  }

  private static void write(Json json, Changes changes) {
    json.text("format", Format.INITIATIVE.current())
        .text("initiative", changes.initiative())
        .object("policy", () -> DeterminationJson.write(json, changes.policy()))
        .text("on", changes.on())
        .object("target", changes.target(), AdviceJson::write)
        .text("sentence", changes.sentence())
        .number("fields", changes.fields())
        .objects("groups", changes.groups(), AdviceJson::write)
        .object("unfinished", changes.unfinished(), AnalysisJson::write);
  }

  private static void write(Json json, NextQuestion next) {
    json.text("format", Format.DETERMINATION.current())
        .object("question", () -> DeterminationJson.write(json, next.question()))
        .text("sentence", next.sentence())
        .number("open", next.open())
        .number("worst", next.worst())
        .number("average", next.average())
        .texts("alsoOf", next.alsoOf())
        .objects("answers", next.answers(), AdviceJson::write);
  }

  private static void write(Json json, Target target) {
    if (target instanceof Target.OfLevel level) {
      json.text("level", level.level());
    } else if (target instanceof Target.OfStep step) {
      json.text("council", step.council()).text("body", step.body()).text("action", step.action());
    } else if (target instanceof Target.OfKeyDecision key) {
      json.text("council", key.council()).flag("keyDecision", true);
    }
  }

  private static void write(Json json, Way way) {
    json.text("council", way.council())
        .text("act", way.act())
        .text("effect", way.effect())
        .text("sentence", way.sentence())
        .objects("before", way.before(), AdviceJson::write)
        .objects("links", way.links(), AdviceJson::write);
  }

  private static void write(Json json, Link link) {
    json.text("rule", link.rule())
        .text("sentence", link.sentence())
        .flag("held", link.isHeld())
        .objects("missed", link.missed(), AdviceJson::write)
        .objects("readings", link.readings(), AdviceJson::write)
        .texts("citations", link.citations());
  }

  private static void write(Json json, MissedCondition missed) {
    json.text("about", missed.about())
        .text("sentence", missed.sentence())
        .text("actual", missed.actual())
        .text("wanted", missed.wanted())
        .object("margin", missed.margin(), AdviceJson::write)
        .texts("citations", missed.citations());
  }

  private static void write(Json json, Margin margin) {
    json.number("actual", margin.actual())
        .number("bound", margin.bound())
        .object("missing", () -> write(json, margin.missing()));
  }

  private static void write(Json json, Size size) {
    json.text("unit", size.unit()).number("number", size.number()).flag("more", size.more());
  }

  private static void write(Json json, MissedReading missed) {
    json.text("reading", missed.reading())
        .text("inForce", missed.inForce())
        .texts("wanted", missed.wanted())
        .text("sentence", missed.sentence())
        .texts("citations", missed.citations());
  }

  private static void write(Json json, Changes.Group group) {
    json.object("lead", () -> write(json, group.lead()))
        .objects("changes", group.changes(), AdviceJson::write);
  }

  private static void write(Json json, Lead lead) {
    lead.level().ifPresentOrElse(level -> json.text("level", level), () -> json.nothing("level"));
    json.flag("anotherLevel", lead.anotherLevel())
        .text("sentence", lead.sentence())
        .objects("added", lead.added(), AdviceJson::write)
        .objects("removed", lead.removed(), AdviceJson::write)
        .objects("keyDecisions", lead.keyDecisions(), AdviceJson::write)
        .objects("notices", lead.notices(), AdviceJson::write);
  }

  private static void write(Json json, RouteStep step) {
    json.text("council", step.council())
        .text("jointCommittee", step.jointCommittee())
        .text("name", step.name())
        .text("body", step.body())
        .text("action", step.action());
  }

  private static void write(Json json, Lead.KeyChange change) {
    json.object("step", () -> write(json, change.step()))
        .text("before", change.from())
        .text("after", change.to());
  }

  private static void write(Json json, Lead.NoticeChange change) {
    json.object("step", () -> write(json, change.step()))
        .texts("before", change.from())
        .texts("after", change.to());
  }

  private static void write(Json json, Change change) {
    json.text("sentence", change.sentence())
        .objects("fields", change.fields(), AdviceJson::write)
        .texts("dodges", change.dodges())
        .objects("choices", change.choices(), (each, councils) -> each.texts("councils", councils))
        .object("initiative", () -> InitiativeJson.write(json, change.initiative()));
  }

  private static void write(Json json, FieldChange change) {
    json.text("field", change.field())
        .text("council", change.council())
        .text("before", change.from())
        .text("after", change.to())
        .object("size", change.size(), AdviceJson::write)
        .text("sentence", change.sentence());
  }

  private static void write(Json json, NextQuestion.PossibleAnswer answer) {
    json.text("answer", answer.answer()).text("sentence", answer.sentence());
    answer.level().ifPresentOrElse(level -> json.text("level", level), () -> json.nothing("level"));
    json.flag("settled", answer.settled())
        .number("steps", answer.steps())
        .number("keyDecisions", answer.keyDecisions())
        .number("maybeKeyDecisions", answer.maybeKeyDecisions())
        .objects("remaining", answer.remaining(), AdviceJson::write)
        .objects("settings", answer.settings(), FormJson::write)
        .text("note", answer.note());
  }

  private static void write(Json json, NextQuestion.Remaining remaining) {
    json.text("about", remaining.about()).text("council", remaining.council());
  }
}
