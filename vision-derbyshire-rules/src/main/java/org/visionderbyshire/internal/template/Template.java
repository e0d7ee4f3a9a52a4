package org.visionderbyshire.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.visionderbyshire.sentence.Sentence;

/**
 * A rule's sentence, in which words in braces stand for values of an initiative.
 *
 * @param texts what stands before, between and after the values
 * @param placeholders the names of the values
 */
public record Template(List<String> texts, List<String> placeholders) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  public static Template of(String template) {
    List<String> texts = new ArrayList<>();
    List<String> placeholders = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(template);
    int read = 0;
    while (matcher.find()) {
      texts.add(template.substring(read, matcher.start()));
      placeholders.add(matcher.group(1));
      read = matcher.end();
    }
    texts.add(template.substring(read));
    return new Template(List.copyOf(texts), List.copyOf(placeholders));
  }

  /** The sentence with words in general in place of values. */
  public Sentence inGeneral() {
    Sentence.Builder words = Sentence.builder().words(texts.get(0));
    for (int i = 0; i < placeholders.size(); i++) {
      String inGeneral = Placeholder.of(placeholders.get(i))
          .map(Placeholder::inGeneral)
          .orElse(placeholders.get(i));
      if (!inGeneral.isEmpty()) {
        words.part(new Sentence.Part.Value(placeholders.get(i), inGeneral));
      }
      words.words(texts.get(i + 1));
    }
    return words.build();
  }
}
