package org.visionderbyshire.initiative;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.fault.Fault;

/**
 * What public notices and records of an initiative have to carry (SI 2012/2089 reg 5 and 9). No
 * rule reads it, and what is absent is still to be filled in. That it cannot be so is told when the
 * initiative is built, with all else that is wrong there. Immutable and thread-safe.
 *
 * @param documents the titles of the documents that are put before who decides
 * @param contact whom to ask for copies of them
 * @param procedure how to ask for documents that are submitted later
 * @param exemptParagraphs the paragraphs of LGA 1972 Sch 12A under which information is exempt, 1
 *     to 7
 * @param publicInterest why the public interest is better served by keeping the public out
 */
@Value.Builder
public record NoticeContents(
    List<String> documents,
    Optional<String> contact,
    Optional<String> procedure,
    List<Integer> exemptParagraphs,
    Optional<String> publicInterest) {

  private static final int LAST_PARAGRAPH = 7;

  public NoticeContents {
    documents = List.copyOf(Objects.requireNonNull(documents, "documents"));
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(procedure, "procedure");
    exemptParagraphs = List.copyOf(Objects.requireNonNull(exemptParagraphs, "exemptParagraphs"));
    Objects.requireNonNull(publicInterest, "publicInterest");
  }

  /** All of it still to be filled in. */
  public static final NoticeContents NONE = builder().build();

  /** What is wrong with it; told when its initiative is built. */
  List<Fault> faults() {
    Checks checks = new Checks()
        .names("documents", documents)
        .notBlank("contact", contact)
        .notBlank("procedure", procedure)
        .distinct("exemptParagraphs", exemptParagraphs);
    for (int i = 0; i < exemptParagraphs.size(); i++) {
      int paragraph = exemptParagraphs.get(i);
      if (paragraph < 1 || paragraph > LAST_PARAGRAPH) {
        checks.note(
            "exemptParagraphs[" + i + "]",
            paragraph + " is none of the paragraphs 1 to " + LAST_PARAGRAPH
                + " of LGA 1972 Sch 12A");
      }
    }
    return checks.notBlank("publicInterest", publicInterest).faults();
  }

  /** A builder; every part is optional. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds the contents of notices. Not thread-safe. */
  public static final class Builder extends NoticeContentsBuilder {}
}
