package example.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleFile;

class ExtendedPolicyTest {

  private static final Governance SHIPPED = Governance.compile(Policy.visionDerbyshire());
  private static final Governance EXTENDED = Governance.compile(ExtendedPolicy.policy());

  @Test
  void hasAllRulesThatAreShippedAndOneMore() {
    List<String> own = new ArrayList<>(EXTENDED.rules().stream().map(Rule::id).toList());
    own.removeAll(SHIPPED.rules().stream().map(Rule::id).toList());

    assertThat(own).containsExactly("Own.1");
    assertThat(EXTENDED.readings()).hasSize(SHIPPED.readings().size() + 1);
    assertThat(EXTENDED.policy().id().digest())
        .isNotEqualTo(SHIPPED.policy().id().digest());
  }

  @Test
  void answersAsBeforeUnlessTheReadingIsChosen() {
    Determination before = ExtendedPolicy.determine(SHIPPED);
    Determination after = ExtendedPolicy.determine(EXTENDED);

    assertThat(after.stages()).isEqualTo(before.stages());
    assertThat(after.levels()).isEqualTo(before.levels());
    assertThat(after.findings()).isEqualTo(before.findings());
    assertThat(after.questions()).isEqualTo(before.questions());
    // but it tells that there is a choice now, and what it would change
    assertThat(after.readings())
        .filteredOn(reading -> reading.id().equals("informing"))
        .singleElement()
        .satisfies(reading -> {
          assertThat(reading.option()).isEqualTo("local-places");
          assertThat(reading.alternatives())
              .containsExactly(new UsedReading.Alternative(
                  "every-ambition", "all that serve an ambition", List.of("steps")));
        });
  }

  @Test
  void addsItsStepUnderTheReadingOfItsOwn() {
    Determination answer =
        ExtendedPolicy.determine(EXTENDED.with(Map.of("informing", "every-ambition")));

    assertThat(answer.stages()).hasSize(2);
    Step informed = answer.stages().get(1).steps().get(0);
    assertThat(informed.name()).isEqualTo("Vision Derbyshire Joint Committee");
    assertThat(informed.body()).isEqualTo(Body.JOINT_COMMITTEE);
    assertThat(informed.action()).isEqualTo(Action.INFORM);
    assertThat(informed.reasons().get(0).rule()).isEqualTo("Own.1");
    assertThat(answer.stages().get(0))
        .isEqualTo(ExtendedPolicy.determine(SHIPPED).stages().get(0));
  }

  @Test
  void isRefusedWithFileAndLineWhereAnIdIsTaken() {
    Policy good = ExtendedPolicy.policy();
    List<RuleFile> files = new ArrayList<>(good.files());
    RuleFile own = files.remove(files.size() - 1);
    files.add(new RuleFile(own.name(), own.text().replace("Own.1", "R1.1")));

    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() ->
            Governance.compile(new Policy(good.name(), good.edition(), files, good.readings())))
        .satisfies(refusal -> assertThat(refusal.faults()).singleElement().satisfies(fault -> {
          assertThat(fault.where()).startsWith("own-rules.drl:");
          assertThat(fault.message()).contains("has the @id of another, R1.1 at council.drl:");
        }));
  }
}
