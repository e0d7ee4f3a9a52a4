package org.visionderbyshire.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {

  @Test
  void readsWorksAndTheirPlaces() {
    List<Work> works = Manifest.read(List.of(
        "# a comment",
        "",
        "Act 1 | law | The First Act",
        "  s1 | the beginning",
        "  * | the Act",
        "Plan | document | The Plan"));

    assertThat(works)
        .containsExactly(
            new Work(
                "Act 1",
                WorkKind.LAW,
                "The First Act",
                List.of(
                    new Place(Citation.of("Act 1 s1"), "s1", "the beginning"),
                    new Place(Citation.of("Act 1"), "*", "the Act"))),
            new Work("Plan", WorkKind.DOCUMENT, "The Plan", List.of()));
  }

  @Test
  void tellsTheLineThatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Manifest.read(List.of("", "  s1 | a place of no work")))
        .withMessage(
            "line 2 of the manifest is neither a work nor a place:   s1 | a place of no work");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Manifest.read(List.of("Act 1 | statute | The First Act")))
        .withMessage("line 1 of the manifest: unknown kind \"statute\","
            + " known are document, law, record, data");
  }
}
