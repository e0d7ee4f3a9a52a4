package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.condition;
import static org.visionderbyshire.rule.Words.duty;
import static org.visionderbyshire.rule.Words.notice;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Notice.Kind;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.vocabulary.Answer;

class NoticesRulesTest extends RuleExamples {

  private static final String TREAT_AS_KEY = "unknown-threshold=treat-as-key";

  /** A key decision that an executive takes in public. */
  private static final NoticeTest KEY = new NoticeTest(
      Body.EXECUTIVE,
      Action.DECIDE,
      Answer.YES,
      Urgency.NORMAL,
      Privacy.NO,
      true,
      NoticeTest.Officer.NONE);

  private static final NoticeTest PERHAPS = with(KEY, "key", Answer.UNKNOWN);
  private static final NoticeTest PRIVATE = with(KEY, "privacy", Privacy.EXEMPT);
  private static final NoticeTest OF_COMMITTEE =
      with(KEY, "body", Body.COMMITTEE, "key", Answer.NO, "executiveMeeting", false);

  /** What one member of an executive decides. */
  private static final NoticeTest ALONE =
      with(KEY, "body", Body.EXECUTIVE_MEMBER, "executiveMeeting", false);

  private static final NoticeTest OF_OFFICER =
      with(ALONE, "body", Body.OFFICER, "officer", NoticeTest.Officer.FOR_EXECUTIVE);

  private static final NoticeTest CONFIDENTIAL = with(KEY, "privacy", Privacy.CONFIDENTIAL);

  @Override
  String file() {
    return "notices.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("T1.1", KEY)
            .says(notice(Kind.KEY_DECISION, 28))
            .butNotWith("key", Answer.NO)
            .butNotWith("key", Answer.UNKNOWN)
            .butNotWith("urgency", Urgency.NOTICE_IMPRACTICABLE)
            .butNotWith("urgency", Urgency.SPECIAL),
        Example.of("T1.2", PERHAPS)
            .under(TREAT_AS_KEY)
            .says(notice(Kind.KEY_DECISION, 28))
            .butNotWith("key", Answer.NO)
            .butNotWith("key", Answer.YES)
            .butNotWith("urgency", Urgency.SPECIAL),
        Example.of("T1.3", PERHAPS)
            .under("unknown-threshold=ask-only")
            .says(duty(Duty.Kind.REPORT_IF_REQUIRED))
            .butNotWith("key", Answer.YES)
            .butNotWith("key", Answer.NO),
        Example.of("T1.3", with(PERHAPS, "urgency", Urgency.SPECIAL))
            .under("unknown-threshold=ask-only")
            .says(duty(Duty.Kind.REPORT_IF_REQUIRED))
            .butNotWith("key", Answer.YES),
        Example.of("T2.1", with(KEY, "urgency", Urgency.NOTICE_IMPRACTICABLE))
            .says(
                notice(Kind.GENERAL_EXCEPTION, 5),
                duty(Duty.Kind.TELL_SCRUTINY_CHAIR),
                duty(Duty.Kind.PUBLISH_REASONS))
            .butNotWith("urgency", Urgency.NORMAL)
            .butNotWith("urgency", Urgency.SPECIAL)
            .butNotWith("key", Answer.UNKNOWN)
            .butNotWith("key", Answer.NO),
        Example.of("T2.2", with(PERHAPS, "urgency", Urgency.NOTICE_IMPRACTICABLE))
            .under(TREAT_AS_KEY)
            .says(
                notice(Kind.GENERAL_EXCEPTION, 5),
                duty(Duty.Kind.TELL_SCRUTINY_CHAIR),
                duty(Duty.Kind.PUBLISH_REASONS))
            .butNotWith("urgency", Urgency.NORMAL)
            .butNotWith("key", Answer.NO),
        Example.of("T3.1", with(KEY, "urgency", Urgency.SPECIAL))
            .says(
                notice(Kind.SPECIAL_URGENCY, 0),
                duty(Duty.Kind.OBTAIN_AGREEMENT),
                duty(Duty.Kind.PUBLISH_REASONS),
                duty(Duty.Kind.REPORT_TO_COUNCIL))
            .butNotWith("urgency", Urgency.NORMAL)
            .butNotWith("urgency", Urgency.NOTICE_IMPRACTICABLE)
            .butNotWith("key", Answer.UNKNOWN)
            .butNotWith("key", Answer.NO),
        Example.of("T3.2", with(PERHAPS, "urgency", Urgency.SPECIAL))
            .under(TREAT_AS_KEY)
            .says(
                notice(Kind.SPECIAL_URGENCY, 0),
                duty(Duty.Kind.OBTAIN_AGREEMENT),
                duty(Duty.Kind.PUBLISH_REASONS),
                duty(Duty.Kind.REPORT_TO_COUNCIL))
            .butNotWith("urgency", Urgency.NOTICE_IMPRACTICABLE)
            .butNotWith("key", Answer.NO),
        Example.of("T3.3", with(KEY, "urgency", Urgency.SPECIAL))
            .says(condition("convene-at-shorter-notice"))
            .butNotWith("urgency", Urgency.NORMAL)
            .butNotWith("urgency", Urgency.NOTICE_IMPRACTICABLE)
            .butNotWith("body", Body.EXECUTIVE_MEMBER)
            .butNotWith("executiveMeeting", false)
            .butNotWith("action", Action.NOTE),
        Example.of("T4.1", PRIVATE)
            .says(notice(Kind.PRIVATE_MEETING, 28), notice(Kind.PRIVATE_MEETING_SECOND, 5))
            .butNotWith("privacy", Privacy.NO)
            .butNotWith("executiveMeeting", false)
            .butNotWith("urgency", Urgency.SPECIAL),
        Example.of("T4.2", with(PRIVATE, "urgency", Urgency.SPECIAL))
            .says(
                notice(Kind.PRIVATE_MEETING, 0),
                duty(Duty.Kind.OBTAIN_AGREEMENT),
                duty(Duty.Kind.PUBLISH_REASONS))
            .butNotWith("privacy", Privacy.NO)
            .butNotWith("executiveMeeting", false)
            .butNotWith("urgency", Urgency.NORMAL),
        Example.of("T4.2", with(PRIVATE, "urgency", Urgency.NOTICE_IMPRACTICABLE))
            .says(
                notice(Kind.PRIVATE_MEETING, 0),
                duty(Duty.Kind.OBTAIN_AGREEMENT),
                duty(Duty.Kind.PUBLISH_REASONS))
            .butNotWith("urgency", Urgency.NORMAL),
        Example.of("T4.3", PRIVATE)
            .says(duty(Duty.Kind.RESOLVE_EXCLUSION))
            .butNotWith("privacy", Privacy.NO)
            .butNotWith("privacy", Privacy.CONFIDENTIAL)
            .butNotWith("executiveMeeting", false),
        Example.of("T4.4", with(OF_COMMITTEE, "body", Body.COUNCIL, "privacy", Privacy.EXEMPT))
            .says(duty(Duty.Kind.RESOLVE_EXCLUSION))
            .butNotWith("privacy", Privacy.NO)
            .butNotWith("privacy", Privacy.CONFIDENTIAL)
            .butNotWith("body", Body.COMMITTEE),
        Example.of("T4.5", with(OF_COMMITTEE, "privacy", Privacy.EXEMPT))
            .says(duty(Duty.Kind.RESOLVE_EXCLUSION))
            .butNotWith("privacy", Privacy.NO)
            .butNotWith("privacy", Privacy.CONFIDENTIAL)
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("body", Body.OFFICER)
            .butNotWith("executiveMeeting", true),
        Example.of("T4.6", CONFIDENTIAL)
            .says(duty(Duty.Kind.EXCLUDE_PUBLIC))
            .butNotWith("privacy", Privacy.NO)
            .butNotWith("privacy", Privacy.EXEMPT)
            .butNotWith("executiveMeeting", false),
        Example.of(
                "T4.7", with(OF_COMMITTEE, "body", Body.COUNCIL, "privacy", Privacy.CONFIDENTIAL))
            .says(duty(Duty.Kind.EXCLUDE_PUBLIC))
            .butNotWith("privacy", Privacy.EXEMPT)
            .butNotWith("body", Body.COMMITTEE),
        Example.of("T4.8", with(OF_COMMITTEE, "privacy", Privacy.CONFIDENTIAL))
            .says(duty(Duty.Kind.EXCLUDE_PUBLIC))
            .butNotWith("privacy", Privacy.EXEMPT)
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("executiveMeeting", true),
        Example.of("T5.1", KEY)
            .says(notice(Kind.AGENDA, 5))
            .butNotWith("executiveMeeting", false)
            .butNotWith("urgency", Urgency.SPECIAL)
            .butNotWith("body", Body.EXECUTIVE_MEMBER)
            .butNotWith("body", Body.OFFICER),
        Example.of("T5.2", with(OF_COMMITTEE, "body", Body.COUNCIL))
            .says(notice(Kind.AGENDA, 5))
            .butNotWith("body", Body.COMMITTEE),
        Example.of("T5.2", with(OF_COMMITTEE, "body", Body.COUNCIL, "urgency", Urgency.SPECIAL))
            .says(notice(Kind.AGENDA, 5))
            .butNotWith("body", Body.COMMITTEE),
        Example.of("T5.3", OF_COMMITTEE)
            .says(notice(Kind.AGENDA, 5))
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("body", Body.LEADERS)
            .butNotWith("urgency", Urgency.SPECIAL)
            .butNotWith("executiveMeeting", true),
        Example.of("T5.3", with(OF_COMMITTEE, "body", Body.JOINT_COMMITTEE))
            .says(notice(Kind.AGENDA, 5))
            .butNotWith("executiveMeeting", true),
        Example.of("T5.3", with(OF_COMMITTEE, "body", Body.SCRUTINY))
            .says(notice(Kind.AGENDA, 5))
            .butNotWith("body", Body.OFFICER),
        Example.of("T5.4", with(KEY, "urgency", Urgency.SPECIAL))
            .says(notice(Kind.AGENDA, 0))
            .butNotWith("urgency", Urgency.NORMAL)
            .butNotWith("urgency", Urgency.NOTICE_IMPRACTICABLE)
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("body", Body.OFFICER),
        Example.of("T5.5", with(OF_COMMITTEE, "urgency", Urgency.SPECIAL))
            .says(duty(Duty.Kind.CHAIR_STATES_REASON))
            .butNotWith("urgency", Urgency.NORMAL)
            .butNotWith("urgency", Urgency.NOTICE_IMPRACTICABLE)
            .butNotWith("action", Action.NOTE)
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("executiveMeeting", true),
        Example.of("T5.6", with(OF_COMMITTEE, "body", Body.COUNCIL, "urgency", Urgency.SPECIAL))
            .says(condition("another-meeting"))
            .butNotWith("urgency", Urgency.NORMAL)
            .butNotWith("urgency", Urgency.NOTICE_IMPRACTICABLE)
            .butNotWith("action", Action.RECOMMEND)
            .butNotWith("body", Body.COMMITTEE),
        Example.of("T8.1", with(KEY, "key", Answer.NO))
            .says(duty(Duty.Kind.RECORD_DECISION))
            .butNotWith("action", Action.RECOMMEND)
            .butNotWith("action", Action.SUBMIT)
            .butNotWith("executiveMeeting", false),
        Example.of("T8.1", with(KEY, "action", Action.CONSENT))
            .says(duty(Duty.Kind.RECORD_DECISION))
            .butNotWith("action", Action.NOTE),
        Example.of("T8.1", with(KEY, "body", Body.JOINT_COMMITTEE))
            .says(duty(Duty.Kind.RECORD_DECISION))
            .butNotWith("action", Action.AGREE_POSITION)
            .butNotWith("executiveMeeting", false),
        Example.of("T8.2", ALONE)
            .says(duty(Duty.Kind.RECORD_DECISION))
            .butNotWith("body", Body.COMMITTEE)
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("action", Action.RECOMMEND),
        Example.of("T8.2", OF_OFFICER)
            .says(duty(Duty.Kind.RECORD_DECISION))
            .butNotWith("officer", NoticeTest.Officer.FOR_COUNCIL)
            .butNotWith("action", Action.NOTE),
        Example.of("T8.3", with(KEY, "key", Answer.NO))
            .says(duty(Duty.Kind.PUBLISH_RECORD))
            .butNotWith("action", Action.RECOMMEND)
            .butNotWith("executiveMeeting", false),
        Example.of("T8.3", ALONE)
            .says(duty(Duty.Kind.PUBLISH_RECORD))
            .butNotWith("body", Body.COMMITTEE),
        Example.of("T8.3", OF_OFFICER)
            .says(duty(Duty.Kind.PUBLISH_RECORD))
            .butNotWith("officer", NoticeTest.Officer.FOR_COUNCIL),
        Example.of("T8.4", with(OF_COMMITTEE, "body", Body.COUNCIL))
            .says(duty(Duty.Kind.PUBLISH_MINUTES))
            .butNotWith("body", Body.SCRUTINY)
            .butNotWith("body", Body.OFFICER),
        Example.of("T8.5", OF_COMMITTEE)
            .says(duty(Duty.Kind.PUBLISH_MINUTES))
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("body", Body.LEADERS)
            .butNotWith("executiveMeeting", true),
        Example.of("T8.5", with(OF_COMMITTEE, "body", Body.JOINT_COMMITTEE))
            .says(duty(Duty.Kind.PUBLISH_MINUTES))
            .butNotWith("action", Action.INFORM)
            .butNotWith("executiveMeeting", true),
        Example.of("T8.6", KEY)
            .says(duty(Duty.Kind.PUBLISH_BACKGROUND_PAPERS))
            .butNotWith("executiveMeeting", false)
            .butNotWith("body", Body.EXECUTIVE_MEMBER),
        Example.of("T8.7", with(OF_COMMITTEE, "body", Body.COUNCIL))
            .says(duty(Duty.Kind.PUBLISH_BACKGROUND_PAPERS))
            .butNotWith("body", Body.COMMITTEE),
        Example.of("T8.8", OF_COMMITTEE)
            .says(duty(Duty.Kind.PUBLISH_BACKGROUND_PAPERS))
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("action", Action.INFORM)
            .butNotWith("executiveMeeting", true),
        Example.of("T8.9", with(OF_OFFICER, "officer", NoticeTest.Officer.FOR_COUNCIL))
            .says(duty(Duty.Kind.RECORD_OFFICER_DECISION))
            .butNotWith("officer", NoticeTest.Officer.FOR_EXECUTIVE)
            .butNotWith("officer", NoticeTest.Officer.FOR_COUNCIL_UNRECORDED)
            .butNotWith("action", Action.NOTE));
  }

  @Test
  void everyKindOfNoticeAndDutyIsAskedForByARule() {
    List<Conclusion> said =
        examples().stream().flatMap(example -> example.says().stream()).toList();
    assertThat(said)
        .filteredOn(Conclusion.Needs.class::isInstance)
        .extracting(needs -> ((Conclusion.Needs) needs).notice())
        .contains(Kind.values());
    assertThat(said)
        .filteredOn(Conclusion.Must.class::isInstance)
        .extracting(must -> ((Conclusion.Must) must).duty())
        .containsAll(EnumSet.complementOf(EnumSet.of(Duty.Kind.RECORD_WAIVER)));
  }
}
