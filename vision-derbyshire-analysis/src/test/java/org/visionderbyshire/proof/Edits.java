package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.RuleFile;

/** Policies with the text of a rule changed, the rule being found by its id. */
final class Edits {

  private static final String START = "rule \"";
  private static final String END = "\nend\n";

  private Edits() {}

  /** A policy with some of its files only, in that order. */
  static Policy only(Policy policy, String... files) {
    return files(
        policy,
        Arrays.stream(files)
            .map(name -> policy.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file is called " + name)))
            .toList());
  }

  /** A policy with other files. */
  static Policy files(Policy policy, List<RuleFile> files) {
    return new Policy(policy.name(), policy.edition(), files, policy.readings());
  }

  /** Leaves a rule out. */
  static Policy without(Policy policy, String id) {
    return edited(policy, id, rule -> "");
  }

  /** Writes something else in a rule, wherever it stands there. */
  static Policy replaced(Policy policy, String id, String text, String by) {
    return edited(policy, id, rule -> replaced(rule, text, by));
  }

  /** Adds a rule that differs from another in its id, its sentence and what is replaced. */
  static Policy copied(Policy policy, String id, String copyId, String... replacements) {
    return edited(policy, id, rule -> {
      String copy = replaced(rule, START, START + "once more: ");
      copy = replaced(copy, "@id(\"" + id + "\")", "@id(\"" + copyId + "\")");
      for (int i = 0; i < replacements.length; i += 2) {
        copy = replaced(copy, replacements[i], replacements[i + 1]);
      }
      return rule + "\n" + copy;
    });
  }

  private static String replaced(String rule, String text, String by) {
    if (!rule.contains(text)) {
      throw new IllegalArgumentException(text + " does not stand in\n" + rule);
    }
    return rule.replace(text, by);
  }

  private static Policy edited(Policy policy, String id, UnaryOperator<String> edit) {
    List<RuleFile> files = new ArrayList<>();
    int found = 0;
    for (RuleFile file : policy.files()) {
      String text = file.text();
      int at = text.indexOf("@id(\"" + id + "\")");
      if (at >= 0) {
        int start = text.lastIndexOf(START, at);
        int end = text.indexOf(END, at) + END.length();
        text =
            text.substring(0, start) + edit.apply(text.substring(start, end)) + text.substring(end);
        found++;
      }
      files.add(new RuleFile(file.name(), text));
    }
    if (found != 1) {
      throw new IllegalArgumentException(found + " rules have the id " + id);
    }
    return files(policy, files);
  }
}
