package org.visionderbyshire.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.vocabulary.Figures;

/**
 * A sentence that still knows which of its words are the name of a council, a day, a sum: whoever
 * lays it out can write these their own way, or leave the council open, and nobody has to search
 * the finished text. Two are equal if they read alike, whatever their parts. Immutable and
 * thread-safe.
 *
 * @param parts its parts, which stand beside each other without a space between them
 */
public record Sentence(List<Part> parts) {

  /** The words of a council that is left open. */
  private static final Part ANY_COUNCIL = new Part.Words("the council");

  /** A part of a sentence. */
  public sealed interface Part {

    /** The part in words. */
    String text();

    /**
     * Words that stand for nothing but themselves.
     *
     * @param text the words
     */
    record Words(String text) implements Part {
      public Words {
        Objects.requireNonNull(text, "text");
      }
    }

    /**
     * The name of a council.
     *
     * @param council which council
     * @param text its name
     */
    record CouncilName(CouncilId council, String text) implements Part {
      public CouncilName {
        Objects.requireNonNull(council, "council");
        Objects.requireNonNull(text, "text");
      }
    }

    /**
     * A day; its text is as {@code 2022-06-01}.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Part {
      public Day {
        Objects.requireNonNull(day, "day");
      }

      @Override
      public String text() {
        return day.toString();
      }
    }

    /**
     * A sum of money; its text is as {@code £49,999.50}.
     *
     * @param pounds the sum in pounds
     */
    record Sum(BigDecimal pounds) implements Part {
      public Sum {
        Objects.requireNonNull(pounds, "pounds");
      }

      @Override
      public String text() {
        return Figures.pounds(pounds);
      }
    }

    /**
     * A number of things.
     *
     * @param number how many
     */
    record Count(long number) implements Part {
      @Override
      public String text() {
        return Long.toString(number);
      }
    }

    /**
     * A source.
     *
     * @param citation the source
     */
    record Source(Citation citation) implements Part {
      public Source {
        Objects.requireNonNull(citation, "citation");
      }

      @Override
      public String text() {
        return citation.text();
      }
    }

    /**
     * Another value of a placeholder of a rule's sentence.
     *
     * @param placeholder the name of the placeholder, such as {@code act}
     * @param text the value in words
     */
    record Value(String placeholder, String text) implements Part {
      public Value {
        Objects.requireNonNull(placeholder, "placeholder");
        Objects.requireNonNull(text, "text");
      }
    }
  }

  public Sentence {
    Objects.requireNonNull(parts, "parts");
    parts = List.copyOf(parts);
  }

  /** A sentence of one part, as one that was read back from a text. */
  public static Sentence of(String words) {
    Objects.requireNonNull(words, "words");
    return new Sentence(List.of(new Part.Words(words)));
  }

  /** A sentence of parts, which stand beside each other without a space between them. */
  public static Sentence of(List<? extends Part> parts) {
    Objects.requireNonNull(parts, "parts");
    return new Sentence(List.copyOf(parts));
  }

  /** Sentences one after another, with the same words between each two. */
  public static Sentence joined(List<Sentence> sentences, String between) {
    Objects.requireNonNull(sentences, "sentences");
    Objects.requireNonNull(between, "between");
    Builder joined = builder();
    for (int i = 0; i < sentences.size(); i++) {
      joined.words(i == 0 ? "" : between).sentence(sentences.get(i));
    }
    return joined.build();
  }

  /** Sentences as a list: {@code a}, {@code a and b}, {@code a, b and c}. */
  public static Sentence listed(List<Sentence> sentences) {
    Objects.requireNonNull(sentences, "sentences");
    int last = sentences.size() - 1;
    return last < 1
        ? joined(sentences, "")
        : joined(List.of(joined(sentences.subList(0, last), ", "), sentences.get(last)), " and ");
  }

  /** A sentence that is put together. */
  public static Builder builder() {
    return new Builder();
  }

  /** The sentence in plain words. */
  public String text() {
    return parts.size() == 1 ? parts.get(0).text() : text(Part::text);
  }

  /**
   * The sentence with its parts written in another way.
   *
   * @param written what is written for each part
   */
  public String text(Function<? super Part, String> written) {
    Objects.requireNonNull(written, "written");
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(written.apply(part));
    }
    return text.toString();
  }

  /** The councils that it names, each once, in the order in which it does. */
  public List<Part.CouncilName> councils() {
    return parts.stream()
        .filter(Part.CouncilName.class::isInstance)
        .map(Part.CouncilName.class::cast)
        .distinct()
        .toList();
  }

  /**
   * The same of any council, where it names one alone: {@code the council}. One that names none or
   * several stays as it is.
   */
  public Sentence ofAnyCouncil() {
    return councils().size() == 1
        ? new Sentence(parts.stream()
            .map(part -> part instanceof Part.CouncilName ? ANY_COUNCIL : part)
            .toList())
        : this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence sentence
        && (parts.equals(sentence.parts) || text().equals(sentence.text()));
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }

  /** Puts a sentence together, part by part. Not thread-safe. */
  public static final class Builder {

    private final List<Part> parts = new ArrayList<>();

    private Builder() {}

    /** Adds words; none where there are none. */
    public Builder words(String words) {
      Objects.requireNonNull(words, "words");
      return words.isEmpty() ? this : part(new Part.Words(words));
    }

    /** Adds a day. */
    public Builder day(LocalDate day) {
      return part(new Part.Day(day));
    }

    /** Adds a sum of money in pounds. */
    public Builder sum(BigDecimal pounds) {
      return part(new Part.Sum(pounds));
    }

    /** Adds a number of things. */
    public Builder count(long number) {
      return part(new Part.Count(number));
    }

    /** Adds the name of a council. */
    public Builder council(CouncilId council, String name) {
      Objects.requireNonNull(name, "name");
      return part(new Part.CouncilName(council, name));
    }

    /** Adds the parts of another sentence. */
    public Builder sentence(Sentence sentence) {
      Objects.requireNonNull(sentence, "sentence");
      parts.addAll(sentence.parts);
      return this;
    }

    /** Adds sentences as a list: {@code a}, {@code a and b}, {@code a, b and c}. */
    public Builder list(List<Sentence> sentences) {
      Objects.requireNonNull(sentences, "sentences");
      for (int i = 0; i < sentences.size(); i++) {
        words(i == 0 ? "" : i == sentences.size() - 1 ? " and " : ", ");
        sentence(sentences.get(i));
      }
      return this;
    }

    /** Adds a part. */
    public Builder part(Part part) {
      parts.add(Objects.requireNonNull(part, "part"));
      return this;
    }

    /** The sentence. */
    public Sentence build() {
      return Sentence.of(parts);
    }
  }
}
