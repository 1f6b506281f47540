namespace LacDuong.Training.Tests.Validation;

/// <summary>The cases of every subject, for what must hold for every rule.</summary>
internal static class AllRuleCases
{
    public static IReadOnlyList<RuleCase> Items { get; } =
    [
        .. UnitRuleTests.Cases,
        .. ParticipantRuleTests.Cases,
        .. RosterRuleTests.Cases,
        .. TopicRuleTests.Cases,
        .. TimetableRuleTests.Cases,
        .. SequenceRuleTests.Cases,
        .. ClashRuleTests.Cases,
        .. CourseRuleTests.Cases,
        .. ResultRuleTests.Cases,
        .. LanguageRuleTests.Cases,
    ];
}
