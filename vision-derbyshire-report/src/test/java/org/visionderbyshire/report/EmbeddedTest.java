package org.visionderbyshire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedTest {

  @Test
  void isAllowedByItsDigest() {
    assertThat(new Embedded("alert('Hello, world.');").source())
        .isEqualTo("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a < b", "a && b", "</script>"})
  void holdsNoMarkup(String text) {
    assertThatThrownBy(() -> new Embedded(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsMissingIsTold() {
    assertThatThrownBy(() -> Embedded.of("none.css"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.css is missing");
  }
}
