package org.visionderbyshire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.policy.Rule;

/** A rule as JSON, in one line. */
final class RuleJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private RuleJson() {}

  static String write(Rule rule) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      json.writeStringField("sentence", rule.sentence());
      json.writeArrayFieldStart("citations");
      for (Citation citation : rule.citations()) {
        json.writeString(citation.text());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("readings");
      for (Rule.Under under : rule.readings()) {
        json.writeStartObject();
        json.writeStringField("id", under.reading());
        json.writeArrayFieldStart("options");
        for (String option : under.options()) {
          json.writeString(option);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("file", rule.file());
      json.writeNumberField("line", rule.line());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
