package org.visionderbyshire.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.ambition.AmbitionId;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.Collaboration;

class ProgrammeTest {

  @Test
  void anAcceleratedItemServesAnAmbitionOfTheProgramme() {
    Programme.Builder builder = Programme.builder()
        .collaboration(Collaboration.builder().build())
        .addAccelerated(new AcceleratedItem(
            "homelessness",
            "Homelessness",
            AmbitionId.of("no-such"),
            List.of(),
            Citation.list("HP2020 8.21")));

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("accelerated item homelessness: unknown ambition \"no-such\"");
  }

  @Test
  void aBenefitDoesNotEndBelowWhereItBegins() {
    Benefit.Builder builder =
        Benefit.builder().id("b").text("a benefit").pounds("2", "1").estimatedIn(Year.of(2020));

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("low: \u00A32 is above the upper end of the benefit \"b\", \u00A31");
  }

  @Test
  void aFigureCanHaveTheYearOfItsMeasurement() {
    Figure figure = Figure.of("visitors", "Visitors", "33.6", Unit.COUNT, "HP2020 8.21");

    assertThat(figure.year()).isEmpty();
    assertThat(figure.in(Year.of(2017)).year()).contains(Year.of(2017));
  }
}
