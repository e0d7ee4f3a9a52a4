package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.policy.CaseFile;

/**
 * What is answered stays, to the byte, until somebody means it to change: of the programme, of real
 * cases and of seeded random initiatives, each with reasons, questions, readings and days, and with
 * the digest of the policy left out. The digests of the answers are kept beside this test. Where
 * answers are meant to change, {@code -Danswers.write} writes them anew, and
 * {@code -Danswers.dump=FILE} the answers themselves, for a look at what became of them.
 */
class AnswersTest {

  private static final Path KEPT =
      Path.of("src/test/resources/org/visionderbyshire/proof/answers.txt");
  private static final Path PROGRAMME = Path.of("../examples/programme");
  private static final int RANDOM = 2_000;
  private static final int GROUP = 100;
  private static final long SEED = 11;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Answers by the name of the group that they belong to. */
  private static Map<String, List<String>> answers() throws IOException {
    Map<String, List<String>> answers = new TreeMap<>();
    answers.put("programme", programme());
    answers.put("cases", cases());
    List<String> random = random();
    for (int i = 0; i < RANDOM; i += GROUP) {
      answers.put("random %04d to %04d".formatted(i, i + GROUP - 1), random.subList(i, i + GROUP));
    }
    return answers;
  }

  private static List<String> programme() throws IOException {
    List<String> answers = new ArrayList<>();
    for (Path file : files(PROGRAMME)) {
      for (Initiative initiative :
          InitiativeJson.read(Files.readString(file), VisionDerbyshire.facts())) {
        for (Optional<Window> window : List.of(
            Optional.<Window>empty(),
            Optional.of(Window.from(initiative.on())),
            Optional.of(Window.by(LocalDate.of(2022, 9, 1))))) {
          answers.add(answer(Shipped.GOVERNANCE, initiative, VisionDerbyshire.facts(), window));
        }
      }
    }
    return answers;
  }

  private static List<String> cases() throws IOException {
    List<String> answers = new ArrayList<>();
    for (CaseFile each : CaseFile.all()) {
      answers.add(answer(
          Shipped.GOVERNANCE.with(each.readings()),
          each.initiative(),
          each.facts(),
          Optional.empty()));
    }
    return answers;
  }

  private static List<String> random() {
    Forwards forwards = new Forwards(SEED, Shipped.GOVERNANCE.policy().readings());
    List<Forwards.Run> runs =
        IntStream.range(0, RANDOM).mapToObj(i -> forwards.next()).toList();
    return runs.parallelStream()
        .map(run -> answer(
            Shipped.GOVERNANCE.with(run.readings()),
            run.initiative(),
            run.facts(),
            Optional.of(run.window())))
        .toList();
  }

  private static String answer(
      Governance governance, Initiative initiative, Facts facts, Optional<Window> window) {
    try {
      Determination answer = window.isPresent()
          ? governance.determine(initiative, facts, window.get())
          : governance.determine(initiative, facts);
      return DeterminationJson.write(answer).replace(answer.policy().digest(), "");
    } catch (BadInputException e) {
      return e.getMessage();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String digest(List<String> answers) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", answers).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void stay() throws IOException {
    Map<String, List<String>> answers = answers();
    List<String> all = answers.values().stream().flatMap(List::stream).toList();
    for (String kind : List.of(
        "\"level\":\"regional-national\"",
        "\"level\":null",
        "\"timetable\":{",
        "\"duties\":[{",
        "\"criticalPath\":[{",
        "\"differences\":[{")) {
      assertThat(all.stream().filter(answer -> answer.contains(kind)).count())
          .as(kind)
          .isGreaterThan(20);
    }
    String dump = System.getProperty("answers.dump", "");
    if (!dump.isEmpty()) {
      Files.write(Path.of(dump), all);
    }
    String digests = answers.entrySet().stream()
        .map(group -> group.getKey() + ": " + digest(group.getValue()) + "\n")
        .collect(Collectors.joining());
    if (System.getProperty("answers.write") != null) {
      Files.writeString(KEPT, digests);
    }
    assertThat(digests).isEqualTo(Files.readString(KEPT));
  }
}
