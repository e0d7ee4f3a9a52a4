package org.visionderbyshire.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/**
 * A checklist of what a report is cleared for before it goes to those who decide. It is no part of
 * an answer: nothing of it was looked at for an initiative, and no rule reads it. Immutable and
 * thread-safe.
 *
 * @param items what is cleared, in the order in which it is told, whatever the day
 */
public record Clearance(List<ClearanceItem> items) {

  /** What stands first, whatever is on the list. */
  public static final String NO_FINDING =
      "This is a checklist and not a finding of this policy: nothing on it was looked at here.";

  private static final LocalDate CONTRACTS_2015 = LocalDate.of(2015, 2, 26);
  private static final LocalDate SUBSIDY_CONTROL = LocalDate.of(2023, 1, 4);
  private static final LocalDate PROCUREMENT_ACT = LocalDate.of(2025, 2, 24);

  private static final Clearance NONE = new Clearance(List.of());
  private static final Clearance USUAL = new Clearance(List.of(
      law(
          "Finance",
          "comments cleared by the officer who is responsible for the council's financial affairs",
          "LGA 1972 s151",
          Period.ALWAYS),
      law(
          "Legal",
          "comments cleared by the monitoring officer, who reports what would be contrary to law",
          "Local Government and Housing Act 1989 s5",
          Period.ALWAYS),
      law(
          "Equality",
          "due regard to the public sector equality duty while the decision is made, with what was"
              + " found of the effects before those who decide",
          "Equality Act 2010 s149",
          Period.ALWAYS),
      law(
          "Consultation and best value",
          "what it does for economy, efficiency and effectiveness, and whether those were consulted"
              + " who are to be consulted on how the duty is fulfilled",
          "LGA 1999 s3(1); LGA 1999 s3(2)",
          Period.ALWAYS),
      law(
          "Procurement",
          "where anything is bought, whether the regulations of 2006 on public contracts reach it",
          "SI 2006/5",
          until(CONTRACTS_2015)),
      law(
          "Procurement",
          "where anything is bought, whether the regulations of 2015 on public contracts reach it,"
              + " or those of 2006 as it was begun under them",
          "SI 2015/102; SI 2006/5",
          between(CONTRACTS_2015, PROCUREMENT_ACT)),
      law(
          "Procurement",
          "where anything is bought, whether the Act of 2023 reaches it, or the regulations of 2015"
              + " as it was begun before 24 Feb 2025",
          "Procurement Act 2023; SI 2015/102",
          Period.from(PROCUREMENT_ACT)),
      new ClearanceItem(
          "Subsidy",
          "where an enterprise is helped, which rules on aid and subsidies reach it; those before"
              + " 4 Jan 2023 are not in the sources here",
          false,
          List.of(),
          until(SUBSIDY_CONTROL)),
      law(
          "Subsidy",
          "where an enterprise is helped, whether that is a subsidy and keeps to the principles",
          "Subsidy Control Act 2022 s12",
          Period.from(SUBSIDY_CONTROL)),
      custom(
          "Climate", "what it does to emissions and to the council's aims for them", "HP2020 6.6"),
      custom("Risk", "what could go wrong, who bears it and what is done about it", "HP2020 6.8")));

  public Clearance {
    Objects.requireNonNull(items, "items");
    items = List.copyOf(items);
  }

  private static ClearanceItem law(String title, String asks, String citations, Period period) {
    return new ClearanceItem(title, asks, false, Citation.list(citations), period);
  }

  private static ClearanceItem custom(String title, String asks, String citations) {
    return new ClearanceItem(title, asks, true, Citation.list(citations), Period.ALWAYS);
  }

  private static Period until(LocalDate end) {
    return new Period(Optional.empty(), Optional.of(end.minusDays(1)));
  }

  private static Period between(LocalDate first, LocalDate end) {
    return Period.of(first, end.minusDays(1));
  }

  /** What reports of English councils are usually cleared for. */
  public static Clearance usual() {
    return USUAL;
  }

  /** No checklist. */
  public static Clearance none() {
    return NONE;
  }

  /** What is cleared as of a day. */
  public List<ClearanceItem> on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return items.stream().filter(item -> item.period().contains(day)).toList();
  }

  /** The checklist as it is read, as of a day; nothing where it is empty. */
  public Optional<Block.Section> section(LocalDate day) {
    List<Block> blocks = new ArrayList<>();
    on(day).forEach(item -> blocks.add(new Block.Item(sentence(item), List.of())));
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    blocks.add(0, Block.Paragraph.of(NO_FINDING));
    return Optional.of(new Block.Section("Checklist of clearance for a report", blocks));
  }

  /**
   * The checklist by itself, behind answers as of several days: once where the same is cleared on
   * all of them, else once for each list, which tells its first day.
   */
  public List<Paper> papers(Collection<LocalDate> days) {
    Objects.requireNonNull(days, "days");
    Map<List<ClearanceItem>, LocalDate> lists = new LinkedHashMap<>();
    days.stream().sorted().forEach(day -> lists.putIfAbsent(on(day), day));
    return lists.values().stream()
        .flatMap(day -> section(day).stream()
            .map(section -> new Paper(
                section.title()
                    + (lists.size() > 1 ? ", as the law stood on " + English.day(day) : ""),
                section.blocks())))
        .toList();
  }

  private static Sentence sentence(ClearanceItem item) {
    Sentence.Builder words = Sentence.builder()
        .words(item.title() + ": " + item.asks() + (item.custom() ? "; by custom" : ""));
    if (!item.citations().isEmpty()) {
      words
          .words(item.custom() ? ", as in [" : " [")
          .sentence(Sentence.joined(
              item.citations().stream()
                  .map(citation -> Sentence.of(List.of(new Sentence.Part.Source(citation))))
                  .toList(),
              "; "))
          .words("]");
    }
    return words.words(".").build();
  }
}
