package org.visionderbyshire.derbyshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;

/**
 * Holds the shipped councils against the codes and regions of the Office for National Statistics.
 */
class RegisterTest {

  private static final String DERBYSHIRE = "E10000007";

  private static final Map<String, Map<String, String>> LOCAL = rows("la_all_codes.csv", "LADCD");
  private static final Map<String, Map<String, String>> UPPER_TIER =
      rows("utla_all_codes.csv", "UTLACD");

  @Test
  void everyCouncilIsInTheRegisterAndEveryRowIsACouncil() {
    assertThat(councils().map(council -> council.gss().orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(LOCAL.keySet().stream(), UPPER_TIER.keySet().stream()).toList())
        .hasSize(11);
  }

  @ParameterizedTest
  @MethodSource("councils")
  void namesAndRegionsAgree(Council council) {
    Map<String, String> row = row(council);

    assertThat(council.name()).startsWith(row.get(nameColumn(council)) + " ");
    assertThat(council.region()).contains(row.get("RGNNM"));
  }

  @ParameterizedTest
  @MethodSource("councils")
  void codesTellTheTier(Council council) {
    String code = council.gss().orElseThrow();

    assertThat(code.substring(0, 3))
        .isEqualTo(
            switch (council.tier()) {
              case COUNTY -> "E10";
              case DISTRICT -> "E07";
              case UNITARY -> "E06";
            });
  }

  @Test
  void theCountyCouncilsAreaIsThatOfTheEightDistrictsWithoutDerby() {
    List<String> inTheCounty = LOCAL.values().stream()
        .filter(row -> row.get("UTLACD").equals(DERBYSHIRE))
        .map(row -> row.get("LADCD"))
        .toList();

    assertThat(councils()
            .filter(council -> council.tier() == Tier.DISTRICT)
            .filter(VisionDerbyshire.facts()::isOurs)
            .map(council -> council.gss().orElseThrow()))
        .hasSize(8)
        .containsExactlyInAnyOrderElementsOf(inTheCounty);
    assertThat(gss("derbyshire")).isEqualTo(DERBYSHIRE);
    assertThat(inTheCounty).doesNotContain(gss("derby"), gss("staffordshire-moorlands"));
  }

  private static Stream<Council> councils() {
    return VisionDerbyshire.facts().councils().stream();
  }

  private static String gss(String id) {
    return VisionDerbyshire.facts()
        .council(CouncilId.of(id))
        .orElseThrow()
        .gss()
        .orElseThrow();
  }

  private static Map<String, String> row(Council council) {
    return (council.tier() == Tier.COUNTY ? UPPER_TIER : LOCAL)
        .get(council.gss().orElseThrow());
  }

  private static String nameColumn(Council council) {
    return council.tier() == Tier.COUNTY ? "UTLANM" : "LADNM";
  }

  private static Map<String, Map<String, String>> rows(String resource, String key) {
    List<String[]> lines =
        text(resource).lines().map(line -> line.split(",", -1)).toList();
    String[] columns = lines.get(0);
    Map<String, Map<String, String>> rows = new HashMap<>();
    for (String[] line : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], line[i]);
      }
      rows.put(row.get(key), row);
    }
    return rows;
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(RegisterTest.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
