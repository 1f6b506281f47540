using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>The codes of the learners of a class: those of the list, and made ones.</summary>
/// <remarks>
/// A made code is a digest of the name and the whole date of birth, so that a person has one code in all classes. If the date isn't wholly
/// known, people of one name are too many, and the class is in the digest too. Reading the list again, with other rows or in another order,
/// gives every learner the same code as before.
/// </remarks>
internal sealed class LearnerCodes(Code<TrainingClass> trainingClass)
{
    private readonly CodeMaker<Learner> _codes = new([]);

    /// <summary>The code of a learner, from the code in the list if that has one.</summary>
    public Code<Learner> Make(string? given, PersonName name, PartialDate? birthDate)
    {
        // If two learners have one code, validation reports it.
        if (given is not null && Code<Learner>.TryParse(given, provider: null, out Code<Learner>? code))
        {
            _codes.Take(code);
            return code;
        }
        return (given is null ? null : _codes.Find(given)) ?? _codes.MakeLike(Digest(name, birthDate));
    }

    // FNV-1a is fast, and the same on every machine. It hides the name from readers of the code, but only if they lack the list.
    private Code<Learner> Digest(PersonName name, PartialDate? birthDate)
    {
        ulong digest = 14695981039346656037;
        if (birthDate?.Day is null)
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
