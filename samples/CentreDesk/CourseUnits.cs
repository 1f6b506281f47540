using LacDuong.Training;
using LacDuong.Training.Vietnamese;
using NodaTime;

namespace CentreDesk;

/// <summary>The units of a course as a clerk reads and types them: by name, as of a day.</summary>
public sealed class CourseUnits
{
    private readonly UnitDirectory _known;
    private readonly LocalDate _day;

    public CourseUnits(TrainingDocument document, LocalDate? day)
    {
        _known = new UnitDirectory(document.Units, document.Reorganisations);
        _day = day ?? Days.Today(document);
    }

    /// <summary>The units on the day on which the course begins.</summary>
    public static CourseUnits Of(TrainingDocument document)
        => new(document, document.Courses[0].Classes.Select(one => one.FirstDay).Min());

    /// <summary>What the course has on the day, in Vietnamese order.</summary>
    public IEnumerable<Unit> All
        => _known.GetValid(_day).OrderBy(unit => unit.Name.Get(LanguageTag.Vietnamese), VietnameseComparer.Default);

    /// <summary>The name, or the code if nothing has it.</summary>
    public string NameOf(Code<Unit>? code, Reader reader)
        => code is null ? "" : Find(code) is { } unit ? reader.Say(unit.Name) : code.Value;

    /// <summary>What to show in a field: a text that <see cref="Read"/> reads as this unit.</summary>
    public string? TextOf(Code<Unit>? code)
        => code is null ? null
            : Find(code)?.Name.Get(LanguageTag.Vietnamese) is { } name && FindAll(name) is [var only] && only.Code == code
                ? name : code.Value;

    /// <summary>The unit that a field names: one of the course's, else one of the country's.</summary>
    public Code<Unit>? Read(Typed typed, string field)
    {
        if (typed[field] is not { } text)
            return null;
        if (Code<Unit>.TryParse(text, out Code<Unit>? code) && (Find(code) is not null || VietnamUnits.Directory.TryGet(code, _day, out _)))
            return code;
        IReadOnlyList<Unit> found = FindAll(text);
        if (found is [var unit])
            return unit.Code;
        if (found.Count == 0)
        {
            typed.Refuse(field, "Không có đơn vị nào tên như vậy vào lúc mở lớp.", "No unit had this name when the class began.");
        }
        else
        {
            string some = string.Join("; ", found.Take(5).Select(one => $"{one.Name.Get(LanguageTag.Vietnamese)} ({one.Code})"));
            typed.Refuse(
                field,
                $"Có {found.Count} đơn vị tên như vậy; hãy ghi mã: {some}.",
                $"{found.Count} units have this name; write the code: {some}.");
        }
        return null;
    }

    private Unit? Find(Code<Unit> code)
        => _known.TryGet(code, _day, out Unit? unit) ? unit : _known.GetAll(code) is [.., var last] ? last : null;

    private IReadOnlyList<Unit> FindAll(string text)
        => NarrowTo(text, _known.FindByName(text, _day)) is { Count: > 0 } known ? known
            : NarrowTo(text, VietnamUnits.Directory.FindByName(text, _day));

    // Whole names before beginnings of names.
    private static IReadOnlyList<Unit> NarrowTo(string text, IReadOnlyList<Unit> found)
    {
        Unit[] exact = OfKey(MatchKey.KeepingAccents);
        if (exact.Length == 0)
            exact = OfKey(MatchKey.DroppingAccents);
        return exact.Length > 0 ? exact : found;

        Unit[] OfKey(Func<string, string> key)
            => [.. found.Where(unit => unit.Name.Any(name => key(name.Value) == key(text)))];
    }
}
