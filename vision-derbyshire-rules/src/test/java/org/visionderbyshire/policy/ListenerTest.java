package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.rule.Situation;

/** Who hears of the situations that are put to a policy. */
class ListenerTest {

  private static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  private static final Initiative INITIATIVE = Initiatives.few().get(0);

  private static List<Situation> consulted(Outline outline) {
    return outline.consulted().stream().map(Outline.Consulted::situation).toList();
  }

  @Test
  void hearsOfEverySituationEachTime() {
    List<Situation> heard = new ArrayList<>();
    Governance listened = GOVERNANCE.heardBy(heard::add);

    Outline outline = listened.outline(INITIATIVE, Initiatives.facts());
    assertThat(outline).isEqualTo(GOVERNANCE.outline(INITIATIVE, Initiatives.facts()));
    assertThat(heard).isNotEmpty().isEqualTo(consulted(outline));

    listened.outline(INITIATIVE, Initiatives.facts());
    assertThat(heard).hasSize(2 * outline.consulted().size());
  }

  @Test
  void hearsUnderOtherReadingsAndOfWhatIsTried() {
    Set<Situation> heard = new HashSet<>();
    Governance listened = GOVERNANCE.heardBy(heard::add).with(Map.of("level-basis", "both"));

    listened.determine(INITIATIVE, Initiatives.facts());

    assertThat(heard)
        .containsAll(consulted(GOVERNANCE
            .with(Map.of("level-basis", "both"))
            .outline(INITIATIVE, Initiatives.facts())));
  }

  @Test
  void thoseWhoHeardBeforeGoOnHearing() {
    List<Situation> first = new ArrayList<>();
    List<Situation> second = new ArrayList<>();

    GOVERNANCE.heardBy(first::add).heardBy(second::add).outline(INITIATIVE, Initiatives.facts());

    assertThat(first).isNotEmpty().isEqualTo(second);
  }

  @Test
  void canPutAnEndToIt() {
    Governance refused = GOVERNANCE.heardBy(situation -> {
      throw new IllegalStateException("enough");
    });

    assertThatThrownBy(() -> refused.outline(INITIATIVE, Initiatives.facts()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
  }
}
