using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>The codes of the learners of a class: those that the list gives, and made ones.</summary>
/// <remarks>
/// A made code is a digest of the class, the name and the date of birth. So a list that's read again, with other rows or in another order,
/// gives everybody the same code, and nobody gets the code of somebody who stood there before.
/// </remarks>
internal sealed class LearnerCodes(Code<TrainingClass> trainingClass)
{
    private readonly HashSet<Code<Learner>> _codes = [];

    /// <summary>The code of a learner.</summary>
    /// <param name="given">What the list gives as a code, or null.</param>
    /// <param name="name">The name.</param>
    /// <param name="birthDate">The date of birth, or null.</param>
    public Code<Learner> Make(string? given, PersonName name, PartialDate? birthDate)
    {
        // One code for two learners is for validation to report.
        if (given is not null && Code<Learner>.TryParse(given, provider: null, out Code<Learner>? code))
        {
            _codes.Add(code);
            return code;
        }
        if (given is not null && UniqueCode.TryMake(given, _codes, out code))
            return code;
        Code<Learner> made = Digest(name, birthDate);
        code = made;
        for (int number = 2; !_codes.Add(code); number++)
            code = UniqueCode.Numbered(made, number);
        return code;
    }

    // FNV-1a: the same on every machine, and fast. It hides a name from readers, not from those who have the list.
    private Code<Learner> Digest(PersonName name, PartialDate? birthDate)
    {
        ulong digest = 14695981039346656037;
        Add(trainingClass.Value);
        Add(MatchKey.KeepingAccents($"{name}"));
        if (birthDate is not null)
            AddNumber((birthDate.Year * 10_000) + ((birthDate.Month ?? 0) * 100) + (birthDate.Day ?? 0));
        return new Code<Learner>($"hv-{(digest >> 24) ^ (digest & 0xFF_FFFF):x10}");

        void Add(string text)
        {
            foreach (char c in text)
                AddNumber(c);
            AddNumber('\n');
        }

        void AddNumber(int number) => digest = (digest ^ (uint)number) * 1099511628211;
    }
}
