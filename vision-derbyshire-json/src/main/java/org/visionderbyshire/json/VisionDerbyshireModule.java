package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.analysis.Coverage;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;

/**
 * Teaches a Jackson 2 mapper the JSON form: it reads and writes initiatives, fact sheets and
 * determinations, and writes advice and analyses, as {@link InitiativeJson}, {@link FactsJson},
 * {@link DeterminationJson}, {@link AdviceJson} and {@link AnalysisJson} do.
 *
 * <p>What cannot be read is a {@link JsonMappingException} whose cause is the
 * {@link BadInputException} with every fault. It needs neither Jackson's Jdk8Module nor its
 * JavaTimeModule. {@code ObjectMapper.findAndRegisterModules()} finds it, with the facts shipped; a
 * mapper takes one such module, the first. Thread-safe once it is registered.
 */
public final class VisionDerbyshireModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** A module that holds initiatives against the facts of Vision Derbyshire as shipped. */
  public VisionDerbyshireModule() {
    this(VisionDerbyshire::facts);
  }

  /**
   * A module that holds initiatives against facts of one's own.
   *
   * @param facts what councils, outcomes, ambitions and joint committees there are
   */
  public VisionDerbyshireModule(Facts facts) {
    this(known(facts));
  }

  private static Supplier<Facts> known(Facts facts) {
    Objects.requireNonNull(facts, "facts");
    return () -> facts;
  }

  /** The facts are asked for when an initiative is read, and no sooner. */
  private VisionDerbyshireModule(Supplier<Facts> facts) {
    super("vision-derbyshire");
    writes(Initiative.class, InitiativeJson::write);
    writes(FactSheet.class, FactsJson::write);
    writes(Determination.class, DeterminationJson::write);
    writes(WhyNot.class, AdviceJson::write);
    writes(Changes.class, AdviceJson::write);
    writes(NextQuestion.class, AdviceJson::write);
    writes(PolicyReport.class, AnalysisJson::write);
    writes(PolicyDifference.class, AnalysisJson::write);
    writes(Portfolio.class, AnalysisJson::write);
    writes(PortfolioDifference.class, AnalysisJson::write);
    writes(Coverage.class, AnalysisJson::write);
    writes(FactsDifference.class, AnalysisJson::write);
    reads(Initiative.class, parser -> InitiativeJson.readOne(parser, facts.get()));
    reads(FactSheet.class, FactsJson::read);
    reads(Determination.class, DeterminationJson::read);
  }

  private <T> void writes(Class<T> type, Writer<T> writer) {
    addSerializer(type, new JsonSerializer<T>() {
      @Override
      public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
          throws IOException {
        writer.write(generator, value);
      }
    });
  }

  private <T> void reads(Class<T> type, Reader<T> reader) {
    addDeserializer(type, new JsonDeserializer<T>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
          return reader.read(parser);
        } catch (BadInputException e) {
          throw JsonMappingException.from(parser, e.getMessage(), e);
        }
      }
    });
  }

  private interface Writer<T> {
    void write(JsonGenerator generator, T value) throws IOException;
  }

  private interface Reader<T> {
    T read(JsonParser parser) throws IOException;
  }
}
