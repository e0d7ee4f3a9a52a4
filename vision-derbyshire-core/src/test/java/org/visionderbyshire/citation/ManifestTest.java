package org.visionderbyshire.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

  private static final String KNOWN = "law known to | 2026-04-28";

  @Test
  void readsWorksAndTheirPlaces() {
    Manifest manifest = Manifest.read(List.of(
        "# a comment",
        "",
        KNOWN,
        "Act 1 | law | The First Act | ukpga/2001/1",
        "  s1 | the beginning",
        "  * | the Act",
        "Plan | document | The Plan",
        "  1.2 | what is planned | model | pilots",
        "record: a page | record | A page"));

    assertThat(manifest.lawKnownTo()).isEqualTo(LocalDate.of(2026, 4, 28));
    assertThat(manifest.works())
        .containsExactly(
            new Work(
                "Act 1",
                WorkKind.LAW,
                "The First Act",
                legislation("ukpga/2001/1"),
                List.of(
                    new Place(
                        Citation.of("Act 1 s1"),
                        "s1",
                        "the beginning",
                        legislation("ukpga/2001/1/section/1"),
                        Optional.empty()),
                    new Place(
                        Citation.of("Act 1"),
                        "*",
                        "the Act",
                        legislation("ukpga/2001/1"),
                        Optional.empty()))),
            new Work(
                "Plan",
                WorkKind.DOCUMENT,
                "The Plan",
                Optional.empty(),
                List.of(new Place(
                    Citation.of("Plan 1.2"),
                    "1.2",
                    "what is planned",
                    Optional.empty(),
                    Optional.of(new Use(Use.Kind.MODEL, "pilots"))))),
            new Work("record: a page", WorkKind.RECORD, "A page", Optional.empty(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "s9EA, section/9EA",
    "s101(5), section/101",
    "s102(1)(b), section/102",
    "reg 11(4), regulation/11",
    "art 2, article/2",
    "Sch 12A, schedule/12A",
    "Sch 12 para 4(1A), schedule/12/paragraph/4"
  })
  void aPinpointLeadsToItsSectionOrRegulation(String pinpoint, String path) {
    Place place = Manifest.read(
            List.of(KNOWN, "Act 1 | law | The First Act | ukpga/2001/1", "  " + pinpoint + " | x"))
        .works()
        .get(0)
        .places()
        .get(0);

    assertThat(place.address()).isEqualTo(legislation("ukpga/2001/1/" + path));
    assertThat(place.address(LocalDate.of(2022, 6, 1)))
        .isEqualTo(legislation("ukpga/2001/1/" + path + "/2022-06-01"));
  }

  @Test
  void tellsTheLineThatIsWrong() {
    assertRefused(
        "line 3 of the manifest: a place of no work:   s1 | a place", KNOWN, "", "  s1 | a place");
    assertRefused(
        "line 2 of the manifest: unknown kind \"statute\","
            + " known are document, law, record, data",
        KNOWN,
        "Act 1 | statute | The First Act");
    assertRefused(
        "line 2 of the manifest: 3 cells where law has 4: Act 1 | law | The First Act",
        KNOWN,
        "Act 1 | law | The First Act");
    assertRefused("line 2 of the manifest: a work needs key, kind and title", KNOWN, "Act 1 | law");
    assertRefused(
        "line 3 of the manifest: \"clause 1\" is no pinpoint in law, such as s9E, reg 11(4), art 2"
            + " or Sch 1",
        KNOWN,
        "Act 1 | law | The First Act | ukpga/2001/1",
        "  clause 1 | the beginning");
    assertRefused(
        "line 3 of the manifest: unknown kind \"used\", known are context, judgement, model,"
            + " decides",
        KNOWN,
        "Plan | document | The Plan",
        "  1.2 | what is planned | used | pilots");
  }

  @Test
  void findsAPlaceOfADocumentThatDoesNotTellWhatBecameOfIt() {
    assertRefused(
        "line 3 of the manifest: 2 cells where document has 4: 1.2 | what is planned",
        KNOWN,
        "Plan | document | The Plan",
        "  1.2 | what is planned");
  }

  @Test
  void needsTheDayToWhichLawIsKnown() {
    assertRefused("no line of the manifest begins with \"law known to | \"", "# nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Manifest.read(List.of("law known to | spring")))
        .withMessageStartingWith("line 1 of the manifest: ");
  }

  private static void assertRefused(String message, String... lines) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Manifest.read(List.of(lines)))
        .withMessage(message);
  }

  private static Optional<URI> legislation(String path) {
    return Optional.of(URI.create("https://www.legislation.gov.uk/" + path));
  }
}
