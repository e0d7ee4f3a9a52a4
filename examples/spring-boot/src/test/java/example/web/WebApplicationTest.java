package example.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.visionderbyshire.advising.Advice;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.AdviceJson;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.json.InitiativeJson;

/** Over a real port, with the mapper that Spring Boot makes. */
class WebApplicationTest {

  private static final LocalDate DAY = LocalDate.of(2022, 6, 6);
  private static final Facts FACTS = VisionDerbyshire.facts();

  private static ConfigurableApplicationContext context;
  private static Governance governance;
  private static ObjectMapper mapper;
  private static URI address;

  @BeforeAll
  static void start() {
    context = SpringApplication.run(
        WebApplication.class,
        "--server.address=127.0.0.1",
        "--server.port=0",
        "--spring.main.banner-mode=off",
        "--logging.level.root=warn");
    governance = context.getBean(Governance.class);
    mapper = context.getBean(ObjectMapper.class);
    address = URI.create("http://127.0.0.1:"
        + ((WebServerApplicationContext) context).getWebServer().getPort()
        + "/determinations?from=" + DAY);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void theAnswerIsTheDocumentedFormByteForByte() throws Exception {
    for (Initiative initiative : programme()) {
      HttpResponse<byte[]> response = post(InitiativeJson.write(initiative));

      Determination answer = governance.determine(initiative, FACTS, Window.from(DAY));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
      assertThat(response.body()).asString().isEqualTo(DeterminationJson.write(answer));
      assertThat(mapper.readValue(response.body(), Determination.class)).isEqualTo(answer);
    }
  }

  @Test
  void badInputIsAnsweredWithEveryFault() throws Exception {
    HttpResponse<byte[]> response = post("""
        {"id": "a", "on": "2022-02-30", "participants": ["derbishire"], "acts": ["adopt"]}""");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(mapper.readTree(response.body()).at("/faults").findValuesAsText("where"))
        .containsExactly("on", "participants[0]", "acts[0]");
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .contains("did you mean \\\"derbyshire\\\"?");
    assertThat(post("{\"id\": ").statusCode()).isEqualTo(400);
    assertThat(post("").statusCode()).isEqualTo(400);
  }

  @Test
  void adviceIsWrittenInItsForm() throws IOException {
    Initiative initiative = programme().get(0);
    var changes = Advice.of(governance).changes(initiative, FACTS);
    assertThat(mapper.writeValueAsString(changes)).isEqualTo(AdviceJson.write(changes));
    assertThat(AdviceJson.tree(changes)).hasToString(AdviceJson.write(changes));
  }

  /** The mapper as Spring Boot makes it for whoever forgot the module. */
  @Test
  void withoutTheModuleNothingIsLeftOutInSilence() throws IOException {
    ObjectMapper untaught = Jackson2ObjectMapperBuilder.json().build();
    Initiative initiative = programme().get(0);
    Determination answer = governance.determine(initiative, FACTS, Window.from(DAY));

    JsonNode written = untaught.valueToTree(answer);

    assertThat(written.at("/stages/0/steps/0").fieldNames())
        .toIterable()
        .containsAll(Arrays.stream(Step.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList());
    assertThatThrownBy(() -> untaught.readValue(InitiativeJson.write(initiative), Initiative.class))
        .isInstanceOf(JsonMappingException.class);
  }

  private static HttpResponse<byte[]> post(String body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofByteArray());
  }

  private static List<Initiative> programme() throws IOException {
    List<Initiative> all = new ArrayList<>();
    for (String file : List.of("delivered", "accelerated-programme", "future-programme")) {
      all.addAll(
          InitiativeJson.read(Files.readString(Path.of("..", "programme", file + ".json")), FACTS));
    }
    return all;
  }
}
