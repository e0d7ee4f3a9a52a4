package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.NoticeContents;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.sentence.English;

/**
 * What a notice carries beyond the matter and its days: who decides, which documents there are and
 * how to come by them, and why the public is kept out (SI 2012/2089 reg 5 and 9). What the notice
 * cannot be published without and nobody supplied is still to be filled in. Immutable and
 * thread-safe.
 *
 * @param words what is told, by what it is; what this notice does without is not there
 */
public record Particulars(Map<Item, String> words) {

  /** What stands for what nobody supplied. */
  public static final String TO_BE_FILLED_IN = "to be filled in";

  private static final Set<Notice.Kind> PRIVATE =
      Set.of(Notice.Kind.PRIVATE_MEETING, Notice.Kind.PRIVATE_MEETING_SECOND);

  public Particulars {
    Objects.requireNonNull(words, "words");
    Map<Item, String> ordered = new EnumMap<>(Item.class); // a map of none has no class of keys
    ordered.putAll(words);
    words = Collections.unmodifiableMap(ordered);
  }

  /** The things that notices carry. */
  public enum Item {
    BODY("body and members"),
    DOCUMENTS("documents"),
    CONTACT("copies from"),
    PROCEDURE("later documents"),
    EXEMPT("exempt under"),
    PUBLIC_INTEREST("public interest");

    private final String label;

    Item(String label) {
      this.label = label;
    }

    /** What it is called in notices. */
    public String label() {
      return label;
    }
  }

  /**
   * What a notice of a step carries.
   *
   * @param facts where the names of bodies and their members are looked up, as of the day as of
   *     which the initiative is read
   */
  public static Particulars of(Initiative initiative, Step step, Notice.Kind kind, Facts facts) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(facts, "facts");
    boolean key = kind == Notice.Kind.KEY_DECISION;
    boolean closed = PRIVATE.contains(kind) && initiative.privacy() == Privacy.EXEMPT;
    Map<Item, String> words = new EnumMap<>(Item.class);
    put(words, Item.BODY, body(step, facts, initiative.on()).map(BodyName::words), key);
    words.putAll(of(initiative.notice(), key, closed).words());
    return new Particulars(words);
  }

  /**
   * What the contents tell, whoever decides.
   *
   * @param key whether the notice of a key decision is among what they are for
   * @param closed whether the public is kept out for exempt information
   */
  static Particulars of(NoticeContents contents, boolean key, boolean closed) {
    Map<Item, String> words = new EnumMap<>(Item.class);
    put(words, Item.DOCUMENTS, some(String.join("; ", contents.documents())), key);
    put(words, Item.CONTACT, contents.contact(), key);
    put(words, Item.PROCEDURE, contents.procedure(), key);
    put(words, Item.EXEMPT, exempt(contents.exemptParagraphs()), closed);
    put(words, Item.PUBLIC_INTEREST, contents.publicInterest(), closed);
    return new Particulars(words);
  }

  private static void put(
      Map<Item, String> words, Item item, Optional<String> supplied, boolean needed) {
    if (needed || supplied.isPresent()) {
      words.put(item, supplied.orElse(TO_BE_FILLED_IN));
    }
  }

  private static Optional<String> some(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static Optional<String> exempt(List<Integer> paragraphs) {
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of((paragraphs.size() == 1 ? "paragraph " : "paragraphs ")
            + English.and(paragraphs.stream().map(String::valueOf).toList())
            + " of LGA 1972 Sch 12A");
  }

  /** Who takes a step, by name, where that is known. */
  static Optional<BodyName> body(Step step, Facts facts, LocalDate on) {
    return step.council()
        .flatMap(council -> facts.body(council, step.body(), on))
        .or(() -> step.jointCommittee().flatMap(committee -> facts.body(committee, on)))
        .map(Fact::value);
  }

  /** What an item of this notice says; empty where the notice does without. */
  public String of(Item item) {
    return words.getOrDefault(Objects.requireNonNull(item, "item"), "");
  }
}
