using System.Globalization;
using LacDuong.Training;

namespace CentreDesk;

/// <summary>
/// What a learner is called. In forms, by the key: the code, and «~2» after it for the second one with the code, so that a clerk can mend a
/// list that has a code twice. In addresses, by the number in the list: whoever knows a name and a birth date can make the code that an
/// import makes of them.
/// </summary>
internal static class LearnerKey
{
    /// <summary>The field with the key. The number may be somebody else's once another clerk has changed the list.</summary>
    public const string Field = "learner";

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

    /// <summary>The place in the list of the learner with a key, or -1.</summary>
    public static int Find(ValueList<Learner> learners, string? key) => key is null ? -1 : All(learners).ToList().IndexOf(key);

    /// <summary>The place in the list of the learner with a number, or -1.</summary>
    public static int FindNumber(ValueList<Learner> learners, string? number)
        => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int read) && read <= learners.Count ? read - 1 : -1;

    /// <summary>The number of the learner at a place, counted from 1.</summary>
    public static string NumberOf(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);
}
