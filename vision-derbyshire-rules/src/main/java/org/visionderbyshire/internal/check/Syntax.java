package org.visionderbyshire.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.policy.RuleFile;

/**
 * What is wrong with a file that is no rule file, in the words of who writes one. A parser tells
 * where it gave up, which often is far behind the mistake.
 */
public final class Syntax {

  /** A remark, a word, or any other character, each with all that belongs to it. */
  private static final Pattern TOKEN = Pattern.compile("(?<remark>//[^\\n]*+|/\\*(?s:.*?)\\*/)"
      + "|(?<open>/\\*|[\"'])"
      + "|(?<word>@?[\\w$][\\w$.-]*+)"
      + "|(?<equals>[=!<>:]=)"
      + "|(?<other>[^\\s])");

  private static final List<String> BEGINNINGS =
      List.of("package", "import", "rule", "global", "declare", "function", "query", "unit");

  /** Where in a rule something stands. */
  private enum Part {
    BESIDE,
    HEAD,
    WHEN,
    THEN
  }

  private final String file;
  private final String text;
  private final List<Fault> faults = new ArrayList<>();
  private Part part = Part.BESIDE;
  private String named = "";
  private int ruleLine;
  private int depth;
  private int openLine;
  private boolean nameComes;

  private Syntax(RuleFile file) {
    this.file = file.name();
    this.text = file.text();
  }

  /** What is wrong; empty where only a parser can tell. */
  public static List<Fault> faults(RuleFile file) {
    Syntax syntax = new Syntax(file);
    syntax.read();
    return syntax.faults;
  }

  private void read() {
    Matcher matcher = TOKEN.matcher(text);
    int next = 0;
    int counted = 0;
    int line = 1;
    int lineOfLast = 0;
    while (faults.size() < FileLimits.FAULTS && matcher.find(next)) {
      int start = matcher.start();
      line += lines(counted, start);
      counted = start;
      next = matcher.end();
      boolean first = lineOfLast < line;
      if (matcher.group("open") != null) {
        boolean remark = "/*".equals(matcher.group());
        next = remark ? -1 : endOfText(start);
        if (next < 0) {
          fault(
              line,
              remark
                  ? "a remark begins with /* and does not end; */ is missing"
                  : "a text begins with a quote and does not end in its line; a quote is missing");
          // all that follows is a guess
          return;
        }
        text(text.substring(start, next), line);
      } else if (matcher.group("word") != null) {
        word(matcher.group(), line, first);
      } else if (matcher.group("other") != null) {
        other(matcher.group(), line);
      }
      // a remark can have several lines
      lineOfLast = line + lines(start, next);
    }
    if (part != Part.BESIDE) {
      missing(part == Part.THEN ? "end" : part == Part.WHEN ? "then" : "when");
    }
  }

  /** Where a text ends that begins with a quote; -1 if it does not in its line. */
  private int endOfText(int start) {
    for (int i = start + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(start)) {
        return i + 1;
      }
    }
    return -1;
  }

  private int lines(int start, int end) {
    int lines = 0;
    for (int i = start; i < end; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  private void text(String quoted, int line) {
    if (nameComes) {
      named = quoted.length() > FileLimits.SENTENCE ? "a rule " : "rule " + quoted + " ";
      ruleLine = line;
      nameComes = false;
    }
  }

  private void word(String word, int line, boolean first) {
    if (word.equals("rule") && first) {
      if (part != Part.BESIDE) {
        missing(part == Part.THEN ? "end" : part == Part.WHEN ? "then" : "when");
      }
      part = Part.HEAD;
      nameComes = true;
      named = "";
      ruleLine = line;
      depth = 0;
      return;
    }
    switch (part) {
      case BESIDE -> beside(word, line, first);
      case HEAD -> head(word, line, first);
      case WHEN -> {
        if (word.equals("then")) {
          closed();
          part = Part.THEN;
        } else if (word.equals("end") && first) {
          missing("then");
          part = Part.BESIDE;
        } else if (first && depth == 0 && isMisspelt(word, "then")) {
          fault(line, named + "has \"" + word + "\"; did you mean \"then\"?");
          part = Part.THEN;
        }
      }
      case THEN -> {
        if (word.equals("end")) {
          part = Part.BESIDE;
        } else if (first && isMisspelt(word, "end")) {
          fault(line, named + "has \"" + word + "\"; did you mean \"end\"?");
          part = Part.BESIDE;
        }
      }
    }
  }

  private void beside(String word, int line, boolean first) {
    if (first && !BEGINNINGS.contains(word)) {
      BEGINNINGS.stream().filter(known -> isMisspelt(word, known)).findFirst().ifPresent(known -> {
        fault(line, "unknown word \"" + word + "\"; did you mean \"" + known + "\"?");
        if (known.equals("rule")) {
          part = Part.HEAD;
          nameComes = true;
          ruleLine = line;
        }
      });
    }
  }

  private void head(String word, int line, boolean first) {
    if (nameComes) {
      named = word.length() > FileLimits.SENTENCE ? "a rule " : "rule \"" + word + "\" ";
      nameComes = false;
      return;
    }
    if (word.equals("when")) {
      part = Part.WHEN;
    } else if (word.equals("then")) {
      missing("when");
      part = Part.THEN;
    } else if (word.equals("end") && first) {
      missing("when");
      part = Part.BESIDE;
    } else if (first && isMisspelt(word, "when")) {
      fault(line, named + "has \"" + word + "\"; did you mean \"when\"?");
      part = Part.WHEN;
    } else if (first && Set.of("id", "citation", "reading").contains(word)) {
      fault(line, named + "has \"" + word + "\"; did you mean \"@" + word + "\"?");
    }
  }

  private void other(String character, int line) {
    if (part != Part.WHEN) {
      return;
    }
    if (character.equals("(")) {
      openLine = depth == 0 ? line : openLine;
      depth++;
    } else if (character.equals(")")) {
      depth--;
    } else if (character.equals("=") && depth > 0) {
      fault(line, named + "has \"=\" in a condition; \"is the same\" is written ==");
    }
  }

  private void closed() {
    if (depth != 0) {
      fault(
          depth > 0 ? openLine : ruleLine,
          named + "has " + (depth > 0 ? "( without )" : ") without (") + " between when and then");
    }
    depth = 0;
  }

  private void missing(String word) {
    fault(ruleLine, named + "has no \"" + word + "\"");
  }

  private static boolean isMisspelt(String word, String known) {
    return word.length() > 2 && Nearest.isSlip(word, known) && word.length() <= known.length() + 1;
  }

  private void fault(int line, String message) {
    faults.add(Fault.at(file + ":" + line, message));
  }
}
