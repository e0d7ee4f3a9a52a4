package org.visionderbyshire.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.CouncilId;

class SentenceTest {

  private static final CouncilId BOLSOVER = CouncilId.of("bolsover");
  private static final CouncilId EREWASH = CouncilId.of("erewash");

  private static final Sentence SPENDS = Sentence.builder()
      .council(BOLSOVER, "Bolsover District Council")
      .words(" spends ")
      .sum(new BigDecimal("49999.5"))
      .words(" on ")
      .day(LocalDate.of(2022, 6, 1))
      .words(" for ")
      .count(3)
      .words(" parks")
      .build();

  @Test
  void readsInPlainWords() {
    assertThat(SPENDS.text())
        .isEqualTo("Bolsover District Council spends £49,999.50 on 2022-06-01 for 3 parks");
    assertThat(SPENDS).hasToString(SPENDS.text());
    assertThat(Sentence.of(List.of()).text()).isEmpty();
  }

  @Test
  void partsCanBeWrittenInAnotherWay() {
    assertThat(SPENDS.text(
            part -> part instanceof Sentence.Part.Day day ? English.day(day.day()) : part.text()))
        .isEqualTo("Bolsover District Council spends £49,999.50 on 1 Jun 2022 for 3 parks");
  }

  @Test
  void equalsWhatReadsAlike() {
    Sentence readBack = Sentence.of(SPENDS.text());
    assertThat(readBack).isEqualTo(SPENDS).hasSameHashCodeAs(SPENDS);
    assertThat(readBack.parts()).hasSize(1);
    assertThat(readBack).isNotEqualTo(Sentence.of("another")).isNotEqualTo(SPENDS.text());
  }

  @Test
  void theOneCouncilThatItNamesCanBeLeftOpen() {
    assertThat(SPENDS.ofAnyCouncil().text())
        .isEqualTo("the council spends £49,999.50 on 2022-06-01 for 3 parks");
    Sentence twice = Sentence.builder()
        .council(BOLSOVER, "Bolsover")
        .words(" asks what ")
        .council(BOLSOVER, "Bolsover")
        .words(" does")
        .build();
    assertThat(twice.ofAnyCouncil().text()).isEqualTo("the council asks what the council does");
    Sentence two = Sentence.builder()
        .list(List.of(
            Sentence.builder().council(BOLSOVER, "Bolsover").build(),
            Sentence.builder().council(EREWASH, "Erewash").build()))
        .words(" agree")
        .build();
    assertThat(two.councils())
        .extracting(Sentence.Part.CouncilName::council)
        .containsExactly(BOLSOVER, EREWASH);
    assertThat(two.ofAnyCouncil().text()).isEqualTo("Bolsover and Erewash agree");
    assertThat(Sentence.of("Bolsover alone").ofAnyCouncil().text()).isEqualTo("Bolsover alone");
  }

  @Test
  void listsReadAsEnglish() {
    List<Sentence> names =
        List.of(Sentence.of("a"), Sentence.of("b"), Sentence.of("c"), Sentence.of("d"));
    assertThat(Sentence.builder().list(names.subList(0, 1)).build().text()).isEqualTo("a");
    assertThat(Sentence.builder().list(names.subList(0, 2)).build().text()).isEqualTo("a and b");
    assertThat(Sentence.builder().list(names).build().text()).isEqualTo("a, b, c and d");
    assertThat(Sentence.joined(names, "; ").text()).isEqualTo("a; b; c; d");
  }
}
