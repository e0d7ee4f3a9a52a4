package org.visionderbyshire.cli;

import java.time.LocalDate;
import java.util.List;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FactWords;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Existence;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.paper.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists joint committees. */
@Command(
    name = "joint-committees",
    description = {
      "Lists the joint committees.",
      "",
      "Members, hosts and funders are dated facts: they are told for the day that --on names."
    })
final class JointCommittees implements Runnable {

  private static final int COLUMN = 29;

  @Mixin
  private final DatedFacts dated = new DatedFacts();

  private final Terminal terminal;

  JointCommittees(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Facts facts = dated.read(terminal);
    Page page = new Page(terminal.style());
    for (JointCommitteeRecord committee : facts.jointCommittees()) {
      page.heading(committee.name());
      line(page, "id", committee.id().value());
      for (Fact<Boolean> fact : committee.existence()) {
        line(page, "in being", fact.period() + Words.cite(fact.citations()));
      }
      committee
          .doubtfulFrom()
          .ifPresent(day -> line(page, "in doubt", "whether it still is in being, from " + day));
      committee.roles().forEach(role -> line(page, "role", role));
      dated.on().ifPresent(day -> onDay(page, facts, committee, day));
      page.blank();
    }
    if (dated.on().isEmpty()) {
      page.paragraph(0, "Members, hosts and funders are dated: --on DATE tells them for a day.");
    }
    terminal.out().print(page);
  }

  private static void onDay(Page page, Facts facts, JointCommitteeRecord committee, LocalDate day) {
    Existence existence = committee.existence(day);
    line(
        page,
        "on " + day,
        switch (existence) {
          case NOT_YET -> "not yet in being";
          case IN_BEING -> "in being";
          case IN_DOUBT -> "not known whether it still is in being; what follows holds if it is";
          case ENDED -> "no longer in being";
        });
    if (existence == Existence.IN_BEING || existence == Existence.IN_DOUBT) {
      line(page, "members", names(facts, committee.members(day)));
      line(page, "host", names(facts, committee.hosts(day)));
      line(page, "funders", names(facts, committee.funders(day)));
      line(
          page,
          "members all on executives",
          committee
              .allExecutiveMembers(day)
              .map(fact -> fact.value().code() + Words.cite(fact.citations()))
              .orElse("unknown"));
      line(
          page,
          "call-in",
          committee
              .callIn(day)
              .map(fact -> Wording.of(fact.value()) + Words.cite(fact.citations()))
              .orElse("unknown"));
      line(
          page,
          "notices",
          committee
              .notices(day)
              .map(fact -> FactWords.of(fact.value()) + Words.cite(fact.citations()))
              .orElse("unknown"));
      line(
          page,
          "remit",
          committee
              .remit(day)
              .map(fact -> fact.value() + Words.cite(fact.citations()))
              .orElse("unknown"));
    }
  }

  private static String names(Facts facts, List<CouncilId> councils) {
    return councils.isEmpty() ? "unknown" : Words.names(facts, councils);
  }

  private static void line(Page page, String label, String words) {
    page.labelled(2, label, COLUMN, words);
  }
}
