package org.visionderbyshire.internal.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.KnownCondition;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.sentence.English;

/** Words for what rules add to an answer. */
final class ConclusionPhrases {

  private static final String FOUND = "found: ";
  private static final String ASKED = "asked: ";
  private static final String ASSUMED = "assumed: ";

  private static final List<Class<? extends Conclusion>> KINDS = List.of(
      Conclusion.Level.class,
      Conclusion.NoLevel.class,
      Conclusion.LevelPending.class,
      Conclusion.OwnRoute.class,
      Conclusion.Covered.class,
      Conclusion.Take.class,
      Conclusion.LeadSubmits.class,
      Conclusion.ConsentersSubmit.class,
      Conclusion.On.class,
      Conclusion.Basis.class,
      Conclusion.OpenBasis.class,
      Conclusion.ExactSum.class,
      Conclusion.Key.class,
      Conclusion.CallIn.class,
      Conclusion.CallInWaived.class,
      Conclusion.Needs.class,
      Conclusion.Must.class,
      Conclusion.Counts.class,
      Conclusion.OnBankHolidays.class,
      Conclusion.Published.class,
      Conclusion.TakesEffect.class,
      Conclusion.Found.class,
      Conclusion.Ask.class,
      Conclusion.Assume.class);

  /** In the order in which an answer reads well; of one kind, by what is first in the law. */
  private static final Comparator<Conclusion> ORDER = Comparator.comparingInt(
          ConclusionPhrases::kind)
      .thenComparing(ConclusionPhrases::inOrder)
      .thenComparing(ConclusionPhrases::of);

  private ConclusionPhrases() {}

  static String of(Conclusion conclusion) {
    if (conclusion instanceof Conclusion.Needs needs) {
      return needs.notice().title() + before(needs.clearDays());
    } else if (conclusion instanceof Conclusion.Published published) {
      return published(published.workingDays());
    } else if (conclusion instanceof Conclusion.Exclusive word) {
      return word.words();
    } else if (conclusion instanceof Conclusion.Take step) {
      return step(step.body(), step.action());
    } else if (conclusion instanceof Conclusion.Remark remark) {
      return head(remark) + noted(remark);
    }
    return route(conclusion);
  }

  private static String head(Conclusion.Remark remark) {
    return remark instanceof Conclusion.Found
        ? FOUND
        : remark instanceof Conclusion.Ask ? ASKED : ASSUMED;
  }

  private static String noted(Conclusion.Remark remark) {
    String id = remark instanceof Conclusion.Found found
        ? found.finding()
        : remark instanceof Conclusion.Ask ask
            ? ask.about()
            : ((Conclusion.Assume) remark).assumption();
    return readable(id);
  }

  private static String route(Conclusion conclusion) {
    if (conclusion instanceof Conclusion.OwnRoute) {
      return "the council takes its own route";
    } else if (conclusion instanceof Conclusion.Covered) {
      return "the joint committee decides for the council";
    } else if (conclusion instanceof Conclusion.LeadSubmits) {
      return "the body of the lead that decides also submits";
    } else if (conclusion instanceof Conclusion.ConsentersSubmit) {
      return "the bodies that consent also submit";
    } else if (conclusion instanceof Conclusion.On on) {
      return KnownCondition.inShort(on.condition());
    } else if (conclusion instanceof Conclusion.Basis basis) {
      return "under " + English.and(basis.law().stream().map(Citation::text).toList());
    } else if (conclusion instanceof Conclusion.OpenBasis) {
      return "under a law that is open";
    } else if (conclusion instanceof Conclusion.CallInWaived) {
      return "call-in is waived";
    } else if (conclusion instanceof Conclusion.Must must) {
      return must.duty().words();
    }
    throw new IllegalStateException(conclusion + " has no words");
  }

  /** Counts are spelled out here, where they stand in running text, unlike in an answer. */
  private static String published(int workingDays) {
    return workingDays == 0
        ? "published without delay"
        : "published "
            + English.number(workingDays)
            + (workingDays == 1 ? " working day" : " working days")
            + " after the decision";
  }

  /** An id as people read it. */
  private static String readable(String id) {
    return id.replace('-', ' ');
  }

  private static String before(int clearDays) {
    return clearDays == 0
        ? ", no days need pass"
        : ", "
            + English.number(clearDays)
            + (clearDays == 1 ? " clear day before" : " clear days before");
  }

  private static String step(Body body, Action action) {
    return switch (body) {
      case COUNCIL -> one("full council", action);
      case EXECUTIVE -> one("its executive", action);
      case EXECUTIVE_MEMBER -> one("a member of its executive", action);
      case OFFICER -> one("an officer", action);
      case COMMITTEE -> one("a committee of the council", action);
      case JOINT_COMMITTEE -> one("the joint committee", action);
      case SCRUTINY -> one("scrutiny", action);
      case LEADERS -> "the leaders " + many(action);
    };
  }

  private static String one(String who, Action action) {
    return who + " "
        + switch (action) {
          case SCRUTINISE -> "looks at the proposal before the decision";
          case SUBMIT -> "submits to Government";
          case NOTE -> "notes progress";
          case AGREE_POSITION, ADVISE, RECOMMEND, DECIDE, CONSENT, INFORM -> action.verb();
        };
  }

  private static String many(Action action) {
    return switch (action) {
      case AGREE_POSITION -> "agree a position";
      case ADVISE -> "advise";
      case SCRUTINISE -> "look at the proposal before the decision";
      case RECOMMEND -> "recommend";
      case DECIDE -> "decide";
      case CONSENT -> "consent";
      case SUBMIT -> "submit to Government";
      case NOTE -> "note progress";
      case INFORM -> "are informed";
    };
  }

  // ---- answers

  /** An answer as a whole: steps in the order in which they are taken, what is alike in one go. */
  static String all(Collection<Conclusion> answer) {
    List<Conclusion> ordered = answer.stream().distinct().sorted(ORDER).toList();
    List<String> words = new ArrayList<>();
    ordered.stream()
        .filter(each -> !(each instanceof Conclusion.Remark))
        .map(ConclusionPhrases::of)
        .forEach(words::add);
    for (String head : List.of(FOUND, ASKED, ASSUMED)) {
      List<String> noted = ordered.stream()
          .filter(Conclusion.Remark.class::isInstance)
          .map(Conclusion.Remark.class::cast)
          .filter(remark -> head(remark).equals(head))
          .map(ConclusionPhrases::noted)
          .toList();
      if (!noted.isEmpty()) {
        words.add(head + English.and(noted));
      }
    }
    boolean commas = words.stream().anyMatch(each -> each.contains(","));
    return words.isEmpty() ? "nothing" : String.join(commas ? "; " : ", ", words);
  }

  private static int kind(Conclusion conclusion) {
    return KINDS.indexOf(conclusion.getClass());
  }

  private static int inOrder(Conclusion one, Conclusion other) {
    if (one instanceof Conclusion.Level level && other instanceof Conclusion.Level narrower) {
      return narrower.level().compareTo(level.level());
    } else if (one instanceof Conclusion.Take step && other instanceof Conclusion.Take next) {
      int byAction = step.action().compareTo(next.action());
      return byAction == 0 ? step.body().compareTo(next.body()) : byAction;
    } else if (one instanceof Conclusion.Needs needs && other instanceof Conclusion.Needs next) {
      return needs.notice().compareTo(next.notice());
    } else if (one instanceof Conclusion.Must must && other instanceof Conclusion.Must next) {
      return must.duty().compareTo(next.duty());
    }
    return 0;
  }
}
