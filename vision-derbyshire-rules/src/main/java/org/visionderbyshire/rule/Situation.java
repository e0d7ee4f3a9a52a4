package org.visionderbyshire.rule;

/** Something that rules look at. Immutable and thread-safe; equal situations get equal answers. */
public sealed interface Situation
    permits OutcomeTest,
        ParticipationTest,
        EffectLevel,
        WholeLevel,
        FoundLevels,
        CouncilAct,
        Limits,
        OwnAct,
        Sharing,
        JointAct,
        Informing,
        Scrutiny,
        ExactSumTest,
        Decision,
        JointDecision,
        CallInTest,
        NoticeTest,
        CountTest,
        BankHolidayTest,
        PublicationTest,
        ImplementationTest,
        DatesTest,
        Participant,
        TouchedPlace,
        Proposal {}
