package org.visionderbyshire.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Tier;

class ServiceTest {

  private static final Set<Tier> COUNTY = Set.of(Tier.COUNTY, Tier.UNITARY);
  private static final Set<Tier> DISTRICT = Set.of(Tier.DISTRICT, Tier.UNITARY);
  private static final Set<Tier> ALL = Set.of(Tier.values());

  private final Map<Integer, Service> services = Service.standardList();

  @Test
  void theListHas117ServicesEachWithTheTiersThatProvideIt() {
    assertThat(services.values().stream()
            .collect(Collectors.groupingBy(Service::tiers, Collectors.counting())))
        .containsOnly(Map.entry(COUNTY, 51L), Map.entry(DISTRICT, 50L), Map.entry(ALL, 16L));
    assertThat(services).hasSize(117);
  }

  @Test
  void servicesAreFoundByTheirNumberAndListedInItsOrder() {
    assertThat(List.copyOf(services.keySet())).isSorted();
    assertThat(services)
        .allSatisfy((number, service) -> assertThat(service.number()).isEqualTo(number));
    assertThat(services).doesNotContainKey(5);
  }

  @Test
  void oneOfEachTier() {
    assertThat(services.get(4))
        .isEqualTo(new Service(4, "Find out about free school meals", COUNTY));
    assertThat(services.get(115))
        .isEqualTo(new Service(115, "Find out about renting a council garage", DISTRICT));
    assertThat(services.get(107))
        .isEqualTo(new Service(107, "Find out about sheltered and supported housing", ALL));
  }

  @Test
  void descriptionsThatStandInQuotesKeepTheirCommas() {
    assertThat(services.get(831))
        .isEqualTo(new Service(
            831,
            "Find out about local support groups for children, young people and families",
            ALL));
    assertThat(services.get(1788))
        .isEqualTo(new Service(
            1788,
            "Find out about support for children who have difficulties with speech, language or"
                + " communication",
            COUNTY));
  }

  @Test
  void everyDescriptionIsWhole() {
    assertThat(services.values())
        .extracting(Service::description)
        .allSatisfy(description -> assertThat(description)
            .isNotBlank()
            .doesNotContain("\"", "unitary")
            .isEqualTo(description.strip()));
  }

  @Test
  void theListIsCitedAndCannotBeChanged() {
    assertThat(services.get(4).citations())
        .containsExactly(Citation.of("Local Government Service List"));
    assertThatThrownBy(() -> services.remove(4)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> services.get(4).tiers().add(Tier.DISTRICT))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
