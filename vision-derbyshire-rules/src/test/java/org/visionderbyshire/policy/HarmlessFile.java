package org.visionderbyshire.policy;

/** A rule file that does no harm, and what would do some if it were put into it. */
public final class HarmlessFile {

  public static final String HEAD = """
      package example.council;
      import org.visionderbyshire.initiative.Reach;
      import org.visionderbyshire.rule.*;
      import org.visionderbyshire.vocabulary.Answer;
      import static org.visionderbyshire.rule.Words.*;
      """;

  public static final String GOOD = """
      rule "a sentence" @id("X1") @citation("c")
      when
        OutcomeTest( reach == Reach.PLACE )
      then
        insert(finding("local"));
      end
      """;

  /** Runs what no rule file may run. */
  public static final String SING = "example.council.Canary.sing()";

  private HarmlessFile() {}
}
