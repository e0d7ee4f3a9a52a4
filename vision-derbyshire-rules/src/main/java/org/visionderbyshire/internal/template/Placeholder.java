package org.visionderbyshire.internal.template;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a word in braces in a rule's sentence stands for: a value of the initiative, the council or
 * the day that the sentence is said of.
 */
public enum Placeholder {
  ABSENT_MEMBERS("absentMembers", "other members"),
  ACT("act", "the act"),
  AGREEMENT("agreement", "as it says"),
  ALL_EXECUTIVE_MEMBERS("allExecutiveMembers", ""),
  ALLIES("allies", "its allies"),
  APPLIED_INITIATIVE("appliedInitiative", "which it names"),
  AREA("area", "the area"),
  ARRANGEMENTS("arrangements", ""),
  CALL_IN_AT_ALL("callInAtAll", ""),
  CALL_IN_CLOCK("callInClock", ""),
  COMMITTEE("committee", "the joint committee"),
  COUNCIL("council", "the council"),
  DELEGATE("delegate", "body that it names"),
  DISTRICTS("districts", "so many"),
  FIGURES("figures", "yes, no or unknown"),
  FORM("form", "whatever its form"),
  FOR_SUM("forSum", ""),
  KEY("key", "as this one may be"),
  LONG_CLOCK("longClock", "as it says"),
  MEMBERS("members", "so many"),
  MEMBERS_AND_PARTICIPANTS("membersAndParticipants", "the members and the councils that take part"),
  MEMBERSHIP("membership", ""),
  NEEDED("needed", "more than half"),
  NEEDED_OF_MEMBERS("neededOfMembers", "more than half"),
  OF_DISTRICTS("ofDistricts", "all"),
  OF_MEMBERS("ofMembers", "known"),
  ON("on", "that day"),
  OTHER_LEVELS("otherLevels", "the others"),
  OUTCOME("outcome", "the outcome"),
  OUTSIDERS("outsiders", "councils that are no members"),
  PARTICIPATION("participation", "a certain level"),
  PHASE("phase", "whichever it is"),
  POSITIONS("positions", ""),
  PRACTICE("practice", ""),
  REACHES("reaches", "reaches"),
  SCRUTINY_COMMITTEE("scrutinyCommittee", ""),
  SERVICES("services", "those that it names"),
  SHORT_CLOCK("shortClock", "as it says"),
  STANDING("standing", ""),
  SUM("sum", "its sum"),
  TESTED("tested", "a certain level"),
  THRESHOLD("threshold", "its threshold"),
  THRESHOLD_IF_KNOWN("thresholdIfKnown", ""),
  VOICE("voice", "the area's joint committee"),
  WARD("ward", "ward"),
  WARDS("wards", "wards"),
  WHOSE("whose", "the council"),
  WIDEST("widest", "a certain level");

  private static final Map<String, Placeholder> BY_CODE = byCode();

  private final String code;
  private final String inGeneral;

  Placeholder(String code, String inGeneral) {
    this.code = code;
    this.inGeneral = inGeneral;
  }

  private static Map<String, Placeholder> byCode() {
    Map<String, Placeholder> all = new TreeMap<>();
    Arrays.stream(values()).forEach(placeholder -> all.put(placeholder.code, placeholder));
    return Collections.unmodifiableMap(all);
  }

  /** What can stand in braces. */
  public static Collection<String> codes() {
    return BY_CODE.keySet();
  }

  /** That of a name; none where it is nobody's. */
  public static Optional<Placeholder> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** What stands in the braces. */
  public String code() {
    return code;
  }

  /** Words in its place where no initiative is at hand; empty where the sentence needs none. */
  public String inGeneral() {
    return inGeneral;
  }
}
