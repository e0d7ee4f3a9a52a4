package org.visionderbyshire.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void whatIsWrittenStaysText() {
    Markup out = new Markup();
    out.open("p", "title", "a \"b\" <c> & d").text("<i>]]> & \"").close();

    assertThat(Drawn.of(out.toString()).root().getTextContent()).isEqualTo("<i>]]> & \"");
    assertThat(Drawn.of(out.toString()).root().getAttribute("title")).isEqualTo("a \"b\" <c> & d");
  }

  @Test
  void elementsWithoutContentKeepTheirEndTag() {
    assertThat(new Markup().open("td").close().toString()).isEqualTo("<td></td>");
    assertThat(new Markup().empty("meta", "charset", "UTF-8").toString())
        .startsWith("<meta charset=\"UTF-8\"");
  }

  @Test
  void charactersThatXmlForbidsAreReplaced() {
    assertThat(Markup.plain("a\u0000b\u001bc\uFFFEd\uD800e\u0085f"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    assertThat(Markup.plain("a\u202Eb\u2066c\u009Bd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    assertThat(Markup.plain("a\nb\tc\r")).isEqualTo("a b c ");
    assertThat(Markup.plain("\uD83D\uDE00 \u0645")).isEqualTo("\uD83D\uDE00 \u0645");
  }

  @Test
  void differentIdsHaveDifferentAnchors() {
    assertThat(Anchor.of("smart-county")).isEqualTo("i-smart-county");
    assertThat(Anchor.of("a b")).isNotEqualTo(Anchor.of("a_b")).isNotEqualTo(Anchor.of("a20b"));
    Anchor anchors = new Anchor();
    assertThat(anchors.next("a")).isNotEqualTo(anchors.next("a"));
  }
}
