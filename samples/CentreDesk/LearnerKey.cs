using LacDuong.Training;

namespace CentreDesk;

/// <summary>
/// What a learner is called in addresses and forms: the code, and «~2» after it for the second one with the code, so that a clerk can mend
/// a list that has a code twice.
/// </summary>
internal static class LearnerKey
{
    public static IReadOnlyList<string> All(ValueList<Learner> learners)
    {
        Dictionary<Code<Learner>, int> seen = [];
        return
        [
            .. learners.Select(learner =>
            {
                int number = seen[learner.Code] = seen.GetValueOrDefault(learner.Code) + 1;
                return number == 1 ? learner.Code.Value : $"{learner.Code}~{number}";
            }),
        ];
    }

    /// <summary>The learner's place in the list, or -1.</summary>
    public static int Find(ValueList<Learner> learners, string? key) => key is null ? -1 : All(learners).ToList().IndexOf(key);
}
