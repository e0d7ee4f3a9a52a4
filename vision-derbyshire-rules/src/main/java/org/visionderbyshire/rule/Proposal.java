package org.visionderbyshire.rule;

/**
 * The initiative as a whole.
 *
 * @param ambition whether it serves an ambition
 * @param service whether it takes the form of service collaboration
 * @param majority whether a majority of all districts takes part
 * @param majorityOfMembers whether a majority of the districts in the phase takes part
 * @param amountMissing whether money is to be moved and no entry says how much
 */
public record Proposal(
    boolean ambition,
    boolean service,
    boolean majority,
    boolean majorityOfMembers,
    boolean amountMissing)
    implements Situation {}
