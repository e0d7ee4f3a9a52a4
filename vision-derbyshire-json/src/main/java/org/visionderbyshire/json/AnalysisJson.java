package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.visionderbyshire.analysis.Actor;
import org.visionderbyshire.analysis.AnswerChange;
import org.visionderbyshire.analysis.CountChange;
import org.visionderbyshire.analysis.Coverage;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.FactChange;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.IdleRule;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.analysis.ReadingUse;
import org.visionderbyshire.analysis.Region;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.analysis.Workload;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.effort.Unfinished;

/**
 * The JSON form of what can be proved of policies. {@link Schemas#policyReport()} and
 * {@link Schemas#policyDifference()} describe it. Thread-safe.
 *
 * <p>An example stands in it as the initiative and the facts that {@link InitiativeJson} and
 * {@link FactsJson} read, so that it can be cut out and determined.
 */
public final class AnalysisJson {

  private AnalysisJson() {}

  /** What can be proved of a policy, in one line. */
  public static String write(PolicyReport report) {
    return Json.object(json -> write(json, report));
  }

  /**
   * Writes what is proved of a policy with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, PolicyReport report) throws IOException {
    Json.object(generator, json -> write(json, report));
  }

  /** What is proved of a policy as a tree; sums keep their pence. */
  public static ObjectNode tree(PolicyReport report) {
    return Json.tree(json -> write(json, report));
  }

  /** How two policies differ, in one line. */
  public static String write(PolicyDifference difference) {
    return Json.object(json -> write(json, difference));
  }

  /**
   * Writes how two policies differ with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, PolicyDifference difference)
      throws IOException {
    Json.object(generator, json -> write(json, difference));
  }

  /** How two policies differ as a tree; sums keep their pence. */
  public static ObjectNode tree(PolicyDifference difference) {
    return Json.tree(json -> write(json, difference));
  }

  /** What many initiatives come to, in one line. */
  public static String write(Portfolio portfolio) {
    return Json.object(json -> write(json, portfolio));
  }

  /**
   * Writes what many initiatives come to with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, Portfolio portfolio) throws IOException {
    Json.object(generator, json -> write(json, portfolio));
  }

  /** What many initiatives come to as a tree; sums keep their pence. */
  public static ObjectNode tree(Portfolio portfolio) {
    return Json.tree(json -> write(json, portfolio));
  }

  /** What moves in many initiatives, in one line. */
  public static String write(PortfolioDifference difference) {
    return Json.object(json -> write(json, difference));
  }

  /**
   * Writes what moves in many initiatives with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, PortfolioDifference difference)
      throws IOException {
    Json.object(generator, json -> write(json, difference));
  }

  /** What moves in many initiatives as a tree; sums keep their pence. */
  public static ObjectNode tree(PortfolioDifference difference) {
    return Json.tree(json -> write(json, difference));
  }

  /** What of a policy many initiatives put to use, in one line. */
  public static String write(Coverage coverage) {
    return Json.object(json -> write(json, coverage));
  }

  /**
   * Writes what of a policy many initiatives put to use with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, Coverage coverage) throws IOException {
    Json.object(generator, json -> write(json, coverage));
  }

  /** What of a policy many initiatives put to use as a tree; sums keep their pence. */
  public static ObjectNode tree(Coverage coverage) {
    return Json.tree(json -> write(json, coverage));
  }

  /** What a policy answers differently in the light of other facts, in one line. */
  public static String write(FactsDifference difference) {
    return Json.object(json -> write(json, difference));
  }

  /**
   * Writes what a policy answers differently in the light of other facts with a generator, which
   * stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, FactsDifference difference) throws IOException {
    Json.object(generator, json -> write(json, difference));
  }

  /**
   * What a policy answers differently in the light of other facts as a tree; sums keep their pence.
   */
  public static ObjectNode tree(FactsDifference difference) {
    return Json.tree(json -> write(json, difference));
  }

  private static void write(Json json, FactsDifference difference) {
    json.text("format", Format.INITIATIVE.current()).flag("equal", difference.isEqual());
    policy(json, difference.policy(), difference.readings());
    json.number("facts", difference.facts())
        .number("compared", difference.compared())
        .objects("amendments", difference.amendments(), AnalysisJson::write)
        .object("unfinished", difference.unfinished(), AnalysisJson::write);
  }

  private static void write(Json json, FactsDifference.Amendment amendment) {
    write(json, amendment.actor());
    json.period(amendment.period())
        .objects("facts", amendment.facts(), AnalysisJson::write)
        .objects("moves", amendment.moves(), AnalysisJson::write);
  }

  private static void write(Json json, FactChange change) {
    json.text("kind", change.kind())
        .text("before", change.before())
        .text("after", change.after())
        .text("bearing", change.bearing());
  }

  private static void write(Json json, Coverage coverage) {
    json.text("format", Format.INITIATIVE.current())
        .number("initiatives", coverage.initiatives())
        .number("cases", coverage.cases())
        .number("touched", coverage.touched())
        .objects("untouched", coverage.untouched(), AnalysisJson::write);
  }

  private static void write(Json json, Coverage.Untouched untouched) {
    json.text("subject", untouched.subject());
    region(json, untouched.region());
    json.text("answer", untouched.answer());
    rules(json, "rules", untouched.rules());
  }

  private static void write(Json json, Portfolio portfolio) {
    json.text("format", Format.DETERMINATION.current());
    policy(json, portfolio.policy(), portfolio.readings());
    json.objects("initiatives", portfolio.initiatives(), AnalysisJson::write);
    counts(json, "levels", portfolio.levels());
    counts(json, "bodies", portfolio.bodies());
    counts(json, "findings", portfolio.findings());
    counts(json, "questions", portfolio.questions());
    json.objects("shares", portfolio.shares(), AnalysisJson::write)
        .object("total", () -> write(json, portfolio.total()));
  }

  private static void counts(Json json, String name, Map<String, Integer> counts) {
    json.object(name, () -> counts.forEach((id, count) -> json.number(id, count)));
  }

  private static void write(Json json, Portfolio.Surveyed surveyed) {
    json.text("initiative", surveyed.initiative()).text("title", surveyed.title());
    surveyed
        .level()
        .ifPresentOrElse(level -> json.text("level", level), () -> json.nothing("level"));
    json.flag("settled", surveyed.settled())
        .object("workload", () -> write(json, surveyed.workload()));
  }

  private static void write(Json json, Portfolio.Share share) {
    write(json, share.actor());
    json.object("workload", () -> write(json, share.workload()));
  }

  private static void write(Json json, Actor actor) {
    json.text("council", actor.council())
        .text("jointCommittee", actor.jointCommittee())
        .text("name", actor.name());
  }

  private static void write(Json json, Workload workload) {
    json.number("steps", workload.steps())
        .number("decisions", workload.decisions())
        .number("keyDecisions", workload.keyDecisions())
        .number("perhapsKey", workload.perhapsKey())
        .number("notices", workload.notices())
        .number("questions", workload.questions());
  }

  private static void write(Json json, PortfolioDifference difference) {
    json.text("format", Format.DETERMINATION.current())
        .flag("equal", difference.isEqual())
        .object("before", () -> policy(json, difference.before(), difference.readingsBefore()))
        .object("after", () -> policy(json, difference.after(), difference.readingsAfter()))
        .number("initiatives", difference.initiatives())
        .objects("movers", difference.movers(), AnalysisJson::write)
        .texts("otherReasons", difference.otherReasons());
    changes(json, "totals", difference.totals());
    changes(json, "levels", difference.levels());
    changes(json, "bodies", difference.bodies());
    changes(json, "findings", difference.findings());
    changes(json, "questions", difference.questions());
    json.objects("shares", difference.shares(), AnalysisJson::write);
  }

  private static void write(Json json, PortfolioDifference.Mover mover) {
    json.text("initiative", mover.initiative())
        .text("title", mover.title())
        .objects("changes", mover.changes(), AnalysisJson::write);
  }

  private static void write(Json json, AnswerChange change) {
    json.text("subject", change.subject())
        .text("about", change.about())
        .text("before", change.before())
        .text("after", change.after());
  }

  private static void changes(Json json, String name, Map<String, CountChange> changes) {
    json.object(name, () -> changes.forEach((id, change) -> change(json, id, change)));
  }

  private static void change(Json json, String name, CountChange change) {
    json.object(
        name,
        () -> json.number("before", change.before())
            .number("added", change.added())
            .number("removed", change.removed())
            .number("after", change.after()));
  }

  private static void write(Json json, PortfolioDifference.ShareChange share) {
    write(json, share.actor());
    change(json, "decisions", share.decisions());
    change(json, "keyDecisions", share.keyDecisions());
    change(json, "notices", share.notices());
    change(json, "questions", share.questions());
  }

  private static void write(Json json, PolicyReport report) {
    json.text("format", Format.INITIATIVE.current());
    policy(json, report.policy(), report.readings());
    json.number("rules", report.rules())
        .number("rows", report.rows())
        .number("cases", report.cases())
        .objects("gaps", report.gaps(), AnalysisJson::write)
        .objects("overlaps", report.overlaps(), AnalysisJson::write)
        .objects("neverFire", report.neverFire(), AnalysisJson::write)
        .objects("neverMatter", report.neverMatter(), AnalysisJson::write)
        .objects("idleConditions", report.idleConditions(), AnalysisJson::write)
        .objects("readingUses", report.readingUses(), AnalysisJson::write)
        .objects("notAnalysed", report.notAnalysed(), AnalysisJson::write)
        .object("unfinished", report.unfinished(), AnalysisJson::write);
  }

  private static void write(Json json, PolicyDifference difference) {
    json.text("format", Format.INITIATIVE.current())
        .flag("equal", difference.isEqual())
        .object("before", () -> policy(json, difference.before(), difference.readingsBefore()))
        .object("after", () -> policy(json, difference.after(), difference.readingsAfter()))
        .number("compared", difference.compared())
        .number("unreached", difference.unreached())
        .objects("moves", difference.moves(), AnalysisJson::write)
        .texts("following", difference.following())
        .objects("notAnalysed", difference.notAnalysed(), AnalysisJson::write)
        .object("unfinished", difference.unfinished(), AnalysisJson::write);
  }

  static void write(Json json, Unfinished unfinished) {
    json.text("why", unfinished.why())
        .number("asked", unfinished.asked())
        .texts("missing", unfinished.missing());
  }

  private static void policy(Json json, PolicyId policy, Map<String, String> readings) {
    json.object("policy", () -> DeterminationJson.write(json, policy))
        .object("readings", () -> readings.forEach((id, option) -> json.text(id, option)));
  }

  private static void write(Json json, Gap gap) {
    json.text("missing", gap.missing());
    region(json, gap.region());
    rules(json, "rules", gap.rules());
    json.texts("under", gap.under()).texts("settledBy", gap.settledBy());
  }

  private static void write(Json json, Overlap overlap) {
    json.objects("voices", overlap.voices(), AnalysisJson::write);
    region(json, overlap.region());
    json.texts("settledBy", overlap.settledBy());
  }

  private static void write(Json json, Overlap.Voice voice) {
    write(json, voice.rule());
    json.text("concludes", voice.concludes());
  }

  private static void write(Json json, IdleRule idle) {
    write(json, idle.rule());
    json.text("part", idle.part()).text("why", idle.why());
  }

  private static void write(Json json, ReadingUse use) {
    json.text("reading", use.reading())
        .text("inForce", use.inForce())
        .text("option", use.option())
        .objects("moves", use.moves(), AnalysisJson::write);
  }

  private static void write(Json json, Move move) {
    json.text("subject", move.subject());
    region(json, move.region());
    json.text("before", move.before()).text("after", move.after());
    rules(json, "rulesBefore", move.rulesBefore());
    rules(json, "rulesAfter", move.rulesAfter());
  }

  private static void region(Json json, Region region) {
    json.object(
        "region",
        () -> json.texts("conditions", region.conditions())
            .number("cases", region.cases())
            .object("example", () -> write(json, region.example())));
  }

  static void write(Json json, Example example) {
    json.object("initiative", () -> InitiativeJson.write(json, example.initiative()))
        .object("facts", example.facts(), FactsJson::write);
  }

  private static void rules(Json json, String name, List<RuleReference> rules) {
    json.objects(name, rules, AnalysisJson::write);
  }

  private static void write(Json json, RuleReference rule) {
    json.text("rule", rule.id())
        .text("sentence", rule.sentence())
        .texts("citations", rule.citations());
  }
}
