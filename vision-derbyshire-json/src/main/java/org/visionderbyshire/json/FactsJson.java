package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.input.FactsForm;

/**
 * The JSON form of facts that users bring. {@link Schemas#facts()} describes it. Thread-safe.
 *
 * <p>Of bank holidays, which stand as gov.uk publishes them, only those of England and Wales are
 * kept, each with its date and title.
 */
public final class FactsJson {

  private FactsJson() {}

  /**
   * Reads facts. Whether there are the councils that they name, {@link Facts#with} tells.
   *
   * @param text one JSON object
   * @throws BadInputException with every fault of the text, each with its place
   */
  public static FactSheet read(String text) {
    Objects.requireNonNull(text, "text");
    return read(Document.of(text));
  }

  /**
   * Reads the facts at which a parser stands, or the next. The parser stays open and ends up at the
   * last token of the facts.
   *
   * @throws BadInputException with every fault of what was read, each with its place
   * @throws IOException if the parser cannot read
   */
  public static FactSheet read(JsonParser parser) throws IOException {
    Objects.requireNonNull(parser, "parser");
    return read(Document.of(parser));
  }

  /**
   * Takes facts from a tree.
   *
   * @throws BadInputException with every fault of the tree, each with its place
   */
  public static FactSheet read(JsonNode tree) {
    Objects.requireNonNull(tree, "tree");
    return read(Document.of(tree));
  }

  private static FactSheet read(Document document) {
    Optional<FactSheet> sheet = FormJson.read(FactsForm.FACTS, document.value());
    document.throwIfFaulty();
    return sheet.orElseThrow();
  }

  /**
   * Reads the bank holidays of England and Wales from the file that gov.uk publishes, as it is.
   *
   * @param text the JSON object that stands in the field {@code bankHolidays} of a facts file
   * @throws BadInputException with every fault of the text, each with its place
   */
  public static FactSheet readBankHolidays(String text) {
    Objects.requireNonNull(text, "text");
    Document document = Document.of(text);
    FactSheet sheet = FactSheet.builder()
        .bankHolidays(BankHolidaysJson.read(document.value()))
        .build();
    document.throwIfFaulty();
    return sheet;
  }

  /**
   * The facts in one line; what they do not say is left out.
   *
   * @throws BadInputException if a joint committee has a day from which it is in doubt: only
   *     shipped facts say that, and the JSON form has no word for it
   */
  public static String write(FactSheet sheet) {
    Objects.requireNonNull(sheet, "sheet");
    return Json.object(json -> write(json, sheet));
  }

  /**
   * Writes facts with a generator, which stays open.
   *
   * @throws IOException if the generator cannot write
   * @throws BadInputException as {@link #write(FactSheet)} does
   */
  public static void write(JsonGenerator generator, FactSheet sheet) throws IOException {
    Objects.requireNonNull(generator, "generator");
    Objects.requireNonNull(sheet, "sheet");
    Json.object(generator, json -> write(json, sheet));
  }

  /**
   * The facts as a tree; sums keep their pence.
   *
   * @throws BadInputException as {@link #write(FactSheet)} does
   */
  public static ObjectNode tree(FactSheet sheet) {
    Objects.requireNonNull(sheet, "sheet");
    return Json.tree(json -> write(json, sheet));
  }

  static void write(Json json, FactSheet sheet) {
    for (JointCommittee entry : sheet.jointCommittees()) {
      if (entry.doubtfulFrom().isPresent()) {
        throw new BadInputException(List.of(Fault.at(
            "doubtfulFrom",
            "that \"" + entry.id() + "\" is in doubt from "
                + entry.doubtfulFrom().get() + " on cannot be written")));
      }
    }
    FormJson.write(json, FactsForm.FACTS, sheet);
  }
}
