package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Timeline;
import org.visionderbyshire.vocabulary.Answer;

/**
 * All that is known of one council's constitution, part by part and day by day. What no fact covers
 * is absent. Immutable and thread-safe.
 */
public final class ConstitutionRecord {

  private final CouncilId council;
  private final Timeline<FormOfGovernance> form;
  private final Timeline<String> formInWords;
  private final Timeline<KeyDecisionThreshold> keyDecision;
  private final Timeline<CallIn> callIn;
  private final Timeline<Notices> notices;
  private final Timeline<WhoDecides> jointArrangements;
  private final Timeline<WhoDecides> positions;
  private final Timeline<Answer> preDecisionScrutiny;
  private final Timeline<Answer> scrutinyCommittee;
  private final Timeline<List<Delegation>> delegation;

  ConstitutionRecord(CouncilId council, List<Constitution> shipped, List<Constitution> supplied) {
    this.council = council;
    this.form = Entries.timeline(shipped, supplied, Constitution::form);
    this.formInWords = Entries.timeline(shipped, supplied, Constitution::formInWords);
    this.keyDecision = Entries.timeline(shipped, supplied, Constitution::keyDecision);
    this.callIn = Entries.timeline(shipped, supplied, Constitution::callIn);
    this.notices = Entries.timeline(shipped, supplied, Constitution::notices);
    this.jointArrangements = Entries.timeline(shipped, supplied, Constitution::jointArrangements);
    this.positions = Entries.timeline(shipped, supplied, Constitution::positions);
    this.preDecisionScrutiny =
        Entries.timeline(shipped, supplied, entry -> Entries.known(entry.preDecisionScrutiny()));
    this.scrutinyCommittee =
        Entries.timeline(shipped, supplied, entry -> Entries.known(entry.scrutinyCommittee()));
    this.delegation = Entries.timeline(shipped, supplied, Constitution::delegation);
  }

  /** Whose constitution. */
  public CouncilId council() {
    return council;
  }

  /** The form of governance on a day. */
  public Optional<Fact<FormOfGovernance>> form(LocalDate day) {
    return form.on(day);
  }

  /** The form of governance in the council's own terms. */
  public Optional<Fact<String>> formInWords(LocalDate day) {
    return formInWords.on(day);
  }

  /** The key-decision threshold on a day. */
  public Optional<Fact<KeyDecisionThreshold>> keyDecision(LocalDate day) {
    return keyDecision.on(day);
  }

  /** The call-in clock on a day. */
  public Optional<Fact<CallIn>> callIn(LocalDate day) {
    return callIn.on(day);
  }

  /** The notice clocks on a day. */
  public Optional<Fact<Notices>> notices(LocalDate day) {
    return notices.on(day);
  }

  /** Who decides on joint committees on a day. */
  public Optional<Fact<WhoDecides>> jointArrangements(LocalDate day) {
    return jointArrangements.on(day);
  }

  /** Who takes a position for the council on a day. */
  public Optional<Fact<WhoDecides>> positions(LocalDate day) {
    return positions.on(day);
  }

  /** Whether scrutiny comes before the executive's decisions on a day. */
  public Optional<Fact<Answer>> preDecisionScrutiny(LocalDate day) {
    return preDecisionScrutiny.on(day);
  }

  /**
   * Whether the council, in a committee system, has an overview and scrutiny committee on a day.
   */
  public Optional<Fact<Answer>> scrutinyCommittee(LocalDate day) {
    return scrutinyCommittee.on(day);
  }

  /** The scheme of delegation on a day. */
  public Optional<Fact<List<Delegation>>> delegation(LocalDate day) {
    return delegation.on(day);
  }
}
