package org.visionderbyshire.json;

import java.util.List;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.Reason;

/** What rules concluded and does not count, in the JSON form of a determination. */
final class OutweighedJson {

  static final List<String> FIELDS =
      List.of("council", "step", "effect", "conclusion", "counted", "sentence", "reason", "by");

  private OutweighedJson() {}

  static void write(Json json, Outweighed outweighed) {
    json.text("council", outweighed.council())
        .object("step", outweighed.step(), NamedSteps::write)
        .text("effect", outweighed.effect())
        .text("conclusion", outweighed.conclusion())
        .text("counted", outweighed.counted())
        .text("sentence", outweighed.text())
        .object("reason", () -> DeterminationJson.write(json, outweighed.reason()))
        .objects("by", outweighed.by(), DeterminationJson::write);
  }

  /**
   * Reads what was outweighed.
   *
   * @param route the steps that it can name
   */
  static Outweighed read(Value value, NamedSteps route) {
    Fields fields = value.fields(FIELDS);
    Value by = fields.need("by", "the rules that say what counts, at least one");
    List<Reason> counting = by.list(DeterminationJson::reason);
    if (counting.isEmpty() && by.isSound()) {
      by.fault("needs at least one rule");
    }
    Outweighed outweighed = new Outweighed(
        fields.get("council").map(id -> CouncilId.of(id.name())),
        fields.get("step").flatMap(route::step),
        fields.get("effect").map(Value::name),
        DeterminationJson.name(fields, "conclusion"),
        DeterminationJson.name(fields, "counted"),
        DeterminationJson.reason(fields.need("reason", "the rule that is outweighed")),
        counting);
    Value sentence = fields.need("sentence", "what the other fields say");
    sentence.repeats(sentence.text(), outweighed.text());
    return outweighed;
  }
}
