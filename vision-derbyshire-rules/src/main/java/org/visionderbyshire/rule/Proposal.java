package org.visionderbyshire.rule;

/**
 * The initiative as a whole.
 *
 * @param ambition whether it serves an ambition
 * @param committeeBusinessOnly whether all that is asked for is a joint committee's own business
 * @param service whether it takes the form of service collaboration
 * @param majority whether a majority of all districts takes part
 * @param majorityOfMembers whether a majority of the districts in the phase takes part
 * @param amountMissing whether money is to be moved and no entry says how much
 * @param laterLaw whether law has been made by the day that the policy does not know
 */
public record Proposal(
    boolean ambition,
    boolean committeeBusinessOnly,
    boolean service,
    boolean majority,
    boolean majorityOfMembers,
    boolean amountMissing,
    boolean laterLaw)
    implements Situation {}
