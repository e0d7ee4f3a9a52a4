package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Assumption;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.FoundLevel;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.StepCallIn;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.input.FactsForm;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The JSON form of determinations. {@link Schemas#determination()} describes it. Thread-safe.
 *
 * <p>What is written can be read again and gives an equal determination. Some fields only repeat,
 * for the reader's ease, what others say: the actions of a stage, whether a step is conditional,
 * and the sentence of a finding, a question or an assumption. Reading checks that they do. The
 * addresses of the law that is cited follow from the citations and the day, and are not read.
 */
public final class DeterminationJson {

  static final List<String> FIELDS = List.of(
      "format",
      "initiative",
      "policy",
      "on",
      "lawKnownTo",
      "level",
      "levels",
      "settled",
      "stages",
      "timetable",
      "findings",
      "questions",
      "assumptions",
      "readings",
      "outweighed",
      "addresses");
  static final List<String> POLICY_FIELDS = List.of("name", "edition", "digest");
  static final List<String> LEVEL_FIELDS = List.of("level", "effects", "reasons");
  static final List<String> STAGE_FIELDS = List.of("actions", "steps");
  static final List<String> STEP_FIELDS = List.of(
      "council",
      "jointCommittee",
      "name",
      "body",
      "action",
      "acts",
      "keyDecision",
      "conditional",
      "notices",
      "duties",
      "callIn",
      "conditions",
      "legalBasis",
      "reasons");
  static final List<String> NOTICE_FIELDS = List.of("kind", "clearDays", "reasons");
  static final List<String> DUTY_FIELDS = List.of("kind", "when", "contents", "reasons");
  static final List<String> CALL_IN_FIELDS =
      List.of("applies", "waived", "clock", "agreement", "reasons");
  static final List<String> CONDITION_FIELDS = List.of("id", "reasons");
  static final List<String> FINDING_FIELDS = List.of("id", "councils", "sentence", "reasons");
  static final List<String> QUESTION_FIELDS =
      List.of("about", "council", "jointCommittee", "sentence", "changes", "reasons");
  static final List<String> READING_FIELDS =
      List.of("id", "title", "option", "meaning", "chosen", "why", "alternatives", "citations");
  static final List<String> ALTERNATIVE_FIELDS = List.of("option", "meaning", "changes");
  static final List<String> REASON_FIELDS = List.of("rule", "sentence", "citations");

  static final String BOTH_COUNCIL_AND_COMMITTEE =
      "has both \"council\" and \"jointCommittee\"; one of them or neither";

  private DeterminationJson() {}

  /** The determination in one line. */
  public static String write(Determination determination) {
    Objects.requireNonNull(determination, "determination");
    return Json.object(json -> write(json, determination));
  }

  /**
   * Writes the determination with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator generator, Determination determination)
      throws IOException {
    Objects.requireNonNull(generator, "generator");
    Objects.requireNonNull(determination, "determination");
    Json.object(generator, json -> write(json, determination));
  }

  /** The determination as a tree; sums keep their pence. */
  public static ObjectNode tree(Determination determination) {
    Objects.requireNonNull(determination, "determination");
    return Json.tree(json -> write(json, determination));
  }

  /**
   * Reads a determination.
   *
   * @param text one JSON object
   * @throws BadInputException with every fault of the text, each with its place
   */
  public static Determination read(String text) {
    return read(Document.of(text));
  }

  /**
   * Reads the determination at which a parser stands, or the next one. The parser stays open and
   * ends up at the last token of the determination.
   *
   * @throws BadInputException with every fault of what was read, each with its place
   * @throws IOException if the parser cannot read
   */
  public static Determination read(JsonParser parser) throws IOException {
    return read(Document.of(parser));
  }

  /**
   * Takes a determination from a tree.
   *
   * @throws BadInputException with every fault of the tree, each with its place
   */
  public static Determination read(JsonNode tree) {
    return read(Document.of(tree));
  }

  private static Determination read(Document document) {
    Determination determination = determination(document.value());
    document.throwIfFaulty();
    return determination;
  }

  private static void write(Json json, Determination answer) {
    json.text("format", Format.DETERMINATION.current())
        .text("initiative", answer.initiative())
        .object("policy", () -> write(json, answer.policy()))
        .text("on", answer.on())
        .text("lawKnownTo", answer.lawKnownTo());
    answer.level().ifPresentOrElse(level -> json.text("level", level), () -> json.nothing("level"));
    json.objects("levels", answer.levels(), DeterminationJson::write)
        .flag("settled", answer.settled())
        .objects("stages", answer.stages(), DeterminationJson::write)
        .object("timetable", answer.timetable(), TimetableJson::write)
        .objects("findings", answer.findings(), DeterminationJson::write)
        .objects("questions", answer.questions(), DeterminationJson::write)
        .objects("assumptions", answer.assumptions(), DeterminationJson::write)
        .objects("readings", answer.readings(), DeterminationJson::write)
        .objectsIfAny("outweighed", answer.outweighed(), OutweighedJson::write);
    Map<String, URI> addresses = new LinkedHashMap<>();
    answer
        .allCitations()
        .forEach(citation -> Sources.address(citation, answer.on())
            .ifPresent(address -> addresses.put(citation.text(), address)));
    if (!addresses.isEmpty()) {
      json.object("addresses", () -> addresses.forEach(json::text));
    }
  }

  private static Determination determination(Value value) {
    Fields fields = value.fields(FIELDS);
    fields
        .need("format", "\"" + Format.DETERMINATION.current() + "\"")
        .format(Format.DETERMINATION);
    fields
        .get("addresses")
        .ifPresent(given -> given.entries((citation, address) -> address.text()));
    Value route = list(fields, "stages");
    List<Stage> stages = route.list(DeterminationJson::stage);
    NamedSteps steps = new NamedSteps(
        stages.stream().flatMap(stage -> stage.steps().stream()).toList(), route.isSound());
    return new Determination(
        name(fields, "initiative"),
        policy(fields.need("policy", "which policy answered")),
        fields.need("on", "the day as of which it was determined").day(),
        fields.need("lawKnownTo", "the last day whose law was known").day(),
        fields
            .need("level", "a level, or null where none was found")
            .unlessNull(level -> level.word(CollaborationLevel.class)),
        list(fields, "levels").list(DeterminationJson::level),
        flag(fields, "settled"),
        stages,
        fields.get("timetable").map(timetable -> TimetableJson.read(timetable, steps)),
        list(fields, "findings").list(DeterminationJson::finding),
        list(fields, "questions").list(DeterminationJson::question),
        list(fields, "assumptions").list(DeterminationJson::assumption),
        list(fields, "readings").list(DeterminationJson::reading),
        fields
            .get("outweighed")
            .map(all -> all.list(each -> OutweighedJson.read(each, steps)))
            .orElse(List.of()));
  }

  static void write(Json json, PolicyId policy) {
    json.text("name", policy.name())
        .text("edition", policy.edition())
        .text("digest", policy.digest());
  }

  private static PolicyId policy(Value value) {
    Fields fields = value.fields(POLICY_FIELDS);
    return new PolicyId(name(fields, "name"), name(fields, "edition"), name(fields, "digest"));
  }

  private static void write(Json json, FoundLevel found) {
    json.text("level", found.level()).texts("effects", found.effects());
    reasons(json, found.reasons());
  }

  private static FoundLevel level(Value value) {
    Fields fields = value.fields(LEVEL_FIELDS);
    return new FoundLevel(
        fields.needWord("level", CollaborationLevel.class),
        list(fields, "effects").list(Value::name),
        reasons(fields));
  }

  private static void write(Json json, Stage stage) {
    json.texts("actions", stage.actions())
        .objects("steps", stage.steps(), DeterminationJson::write);
  }

  private static Stage stage(Value value) {
    Fields fields = value.fields(STAGE_FIELDS);
    Value actions = list(fields, "actions");
    Stage stage = new Stage(list(fields, "steps").list(DeterminationJson::step));
    actions.repeats(actions.list(action -> action.word(Action.class)), stage.actions());
    return stage;
  }

  private static void write(Json json, Step step) {
    json.text("council", step.council())
        .text("jointCommittee", step.jointCommittee())
        .text("name", step.name())
        .text("body", step.body())
        .text("action", step.action())
        .texts("acts", step.acts())
        .text("keyDecision", step.keyDecision());
    if (step.isConditional()) {
      json.flag("conditional", true);
    }
    json.objects("notices", step.notices(), DeterminationJson::write)
        .objects("duties", step.duties(), DeterminationJson::write)
        .object("callIn", step.callIn(), DeterminationJson::write)
        .objects("conditions", step.conditions(), DeterminationJson::write)
        .texts("legalBasis", step.legalBasis());
    reasons(json, step.reasons());
  }

  private static Step step(Value value) {
    Fields fields = value.fields(STEP_FIELDS);
    Step.Builder builder = Step.builder()
        .name(name(fields, "name"))
        .body(fields.needWord("body", Body.class))
        .action(fields.needWord("action", Action.class))
        .addAllActs(list(fields, "acts").list(act -> act.word(Act.class)))
        .keyDecision(fields.needWord("keyDecision", Answer.class))
        .addAllNotices(list(fields, "notices").list(DeterminationJson::notice))
        .addAllDuties(list(fields, "duties").list(DeterminationJson::duty))
        .addAllConditions(list(fields, "conditions").list(DeterminationJson::condition))
        .addAllLegalBasis(list(fields, "legalBasis").list(Value::citation))
        .addAllReasons(reasons(fields));
    fields.get("council").map(id -> CouncilId.of(id.name())).ifPresent(builder::council);
    fields
        .get("jointCommittee")
        .map(id -> JointCommitteeId.of(id.name()))
        .ifPresent(builder::jointCommittee);
    fields.get("callIn").map(DeterminationJson::callIn).ifPresent(builder::callIn);
    Step step = builder.build();
    if (step.council().isPresent() && step.jointCommittee().isPresent()) {
      value.fault(BOTH_COUNCIL_AND_COMMITTEE);
    }
    Optional<Value> conditional = fields.get("conditional");
    if (conditional.isPresent()) {
      conditional.get().repeats(conditional.get().flag(), step.isConditional());
    } else if (step.isConditional()) {
      fields.need("conditional", "the conditions say true");
    }
    return step;
  }

  private static void write(Json json, Notice notice) {
    json.text("kind", notice.kind()).number("clearDays", notice.clearDays());
    reasons(json, notice.reasons());
  }

  private static Notice notice(Value value) {
    Fields fields = value.fields(NOTICE_FIELDS);
    return new Notice(
        fields.needWord("kind", Notice.Kind.class),
        fields.need("clearDays", "days, 0 or more").days(),
        reasons(fields));
  }

  private static void write(Json json, Duty duty) {
    json.text("kind", duty.kind())
        .text("when", duty.kind().when())
        .texts("contents", duty.kind().contents());
    reasons(json, duty.reasons());
  }

  /** When it is done and what it contains follows from its kind. */
  private static Duty duty(Value value) {
    Fields fields = value.fields(DUTY_FIELDS);
    fields.word("when", Duty.When.class);
    fields.get("contents").ifPresent(contents -> contents.list(Value::text));
    return new Duty(fields.needWord("kind", Duty.Kind.class), reasons(fields));
  }

  private static void write(Json json, StepCallIn callIn) {
    json.text("applies", callIn.applies())
        .flag("waived", callIn.waived())
        .object(
            "clock",
            callIn.clock(),
            (object, clock) -> FormJson.write(object, FactsForm.CALL_IN, clock))
        .text("agreement", callIn.agreement());
    reasons(json, callIn.reasons());
  }

  private static StepCallIn callIn(Value value) {
    Fields fields = value.fields(CALL_IN_FIELDS);
    return new StepCallIn(
        fields.needWord("applies", Answer.class),
        flag(fields, "waived"),
        fields.get("clock").flatMap(clock -> FormJson.read(FactsForm.CALL_IN, clock)),
        fields.word("agreement", CallInAgreement.class),
        reasons(fields));
  }

  private static void write(Json json, Condition condition) {
    json.text("id", condition.id());
    reasons(json, condition.reasons());
  }

  private static Condition condition(Value value) {
    Fields fields = value.fields(CONDITION_FIELDS);
    return new Condition(name(fields, "id"), reasons(fields));
  }

  private static void write(Json json, Finding finding) {
    json.text("id", finding.id())
        .texts("councils", finding.councils())
        .text("sentence", finding.text());
    reasons(json, finding.reasons());
  }

  private static Finding finding(Value value) {
    Fields fields = value.fields(FINDING_FIELDS);
    Finding finding = new Finding(name(fields, "id"), councils(fields), reasons(fields));
    sentence(fields, finding.text());
    return finding;
  }

  static void write(Json json, Question question) {
    json.text("about", question.about())
        .text("council", question.council().<Object>map(id -> id).or(question::jointCommittee))
        .text("jointCommittee", question.jointCommittee())
        .text("sentence", question.text())
        .texts("changes", question.changes());
    reasons(json, question.reasons());
  }

  private static Question question(Value value) {
    Fields fields = value.fields(QUESTION_FIELDS);
    Optional<JointCommitteeId> committee =
        fields.get("jointCommittee").map(id -> JointCommitteeId.of(id.name()));
    Question question = new Question(
        name(fields, "about"),
        committee.isPresent()
            ? Optional.empty()
            : fields.get("council").map(id -> CouncilId.of(id.name())),
        committee,
        list(fields, "changes").list(Value::name),
        reasons(fields));
    sentence(fields, question.text());
    return question;
  }

  private static void write(Json json, Assumption assumption) {
    json.text("id", assumption.id())
        .texts("councils", assumption.councils())
        .text("sentence", assumption.text());
    reasons(json, assumption.reasons());
  }

  private static Assumption assumption(Value value) {
    Fields fields = value.fields(FINDING_FIELDS);
    Assumption assumption = new Assumption(name(fields, "id"), councils(fields), reasons(fields));
    sentence(fields, assumption.text());
    return assumption;
  }

  private static void write(Json json, UsedReading reading) {
    json.text("id", reading.id())
        .text("title", reading.title())
        .text("option", reading.option())
        .text("meaning", reading.meaning())
        .flag("chosen", reading.chosen())
        .text("why", reading.why())
        .objects("alternatives", reading.alternatives(), DeterminationJson::write)
        .texts("citations", reading.citations());
  }

  private static UsedReading reading(Value value) {
    Fields fields = value.fields(READING_FIELDS);
    return new UsedReading(
        name(fields, "id"),
        fields.need("title", "what is chosen").text(),
        name(fields, "option"),
        meaning(fields),
        flag(fields, "chosen"),
        fields.need("why", "why there is a choice").text(),
        list(fields, "alternatives").list(DeterminationJson::alternative),
        list(fields, "citations").list(Value::citation));
  }

  private static void write(Json json, UsedReading.Alternative alternative) {
    json.text("option", alternative.option())
        .text("meaning", alternative.meaning())
        .texts("changes", alternative.changes());
  }

  private static String meaning(Fields fields) {
    return fields.need("meaning", "the option in words").text();
  }

  private static UsedReading.Alternative alternative(Value value) {
    Fields fields = value.fields(ALTERNATIVE_FIELDS);
    return new UsedReading.Alternative(
        name(fields, "option"), meaning(fields), list(fields, "changes").list(Value::name));
  }

  static void reasons(Json json, List<Reason> reasons) {
    json.objects("reasons", reasons, DeterminationJson::write);
  }

  static List<Reason> reasons(Fields fields) {
    return list(fields, "reasons").list(DeterminationJson::reason);
  }

  static void write(Json json, Reason reason) {
    json.text("rule", reason.rule())
        .text("sentence", reason.text())
        .texts("citations", reason.citations());
  }

  static Reason reason(Value value) {
    Fields fields = value.fields(REASON_FIELDS);
    return new Reason(
        name(fields, "rule"),
        Sentence.of(fields.need("sentence", "what the rule says").text()),
        list(fields, "citations").list(Value::citation));
  }

  private static void sentence(Fields fields, String reasons) {
    Value sentence = fields.need("sentence", "what the reasons say");
    sentence.repeats(sentence.text(), reasons);
  }

  private static List<CouncilId> councils(Fields fields) {
    return list(fields, "councils").list(id -> CouncilId.of(id.name()));
  }

  static String name(Fields fields, String field) {
    return fields.need(field, "text").name();
  }

  static boolean flag(Fields fields, String field) {
    return fields.need(field, "true or false").flag();
  }

  static Value list(Fields fields, String field) {
    return fields.need(field, "a list, empty where there is nothing to say");
  }
}
