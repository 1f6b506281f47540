using System.Text.Json;
using LacDuong.Training.Wording;

namespace LacDuong.Training;

/// <summary>Describes in a sentence how two places of two documents differ.</summary>
internal static class ConflictWording
{
    public static string Describe(CombinationConflict conflict, TrainingDocument earlier, TrainingDocument later, MessageLanguage texts)
    {
        (DocumentPath earlierPath, object? one) = PlaceOf(conflict.EarlierPath, earlier);
        (DocumentPath laterPath, object? other) = PlaceOf(conflict.LaterPath, later);
        string name = laterPath.Name ?? "";
        IEnumerable<(string Member, object? One, object? Other)> differences = one is IWireObject left && other is IWireObject right
            ? Differences(left, right)
            : [(name, one, other)];
        return OneLine.Of(texts.Render(
            "conflict",
            (object?)Subject(one, other) ?? name,
            conflict.EarlierDocument + 1,
            earlierPath,
            conflict.LaterDocument + 1,
            laterPath,
            differences.Select(pair => new Clause("conflict.difference", pair.Member, Said(pair.One, texts), Said(pair.Other, texts)))));
    }

    // A document that leaves its time zone out is itself the place of that conflict.
    private static (DocumentPath Path, object? Value) PlaceOf(DocumentPath path, TrainingDocument document)
        => path.Depth == 0
            ? (DocumentPath<TrainingDocument>.Root.TimeZone, document.TimeZone.Id)
            : (path, path.Resolve(document));

    // The code, and every name or title.
    private static Clause? Subject(object? one, object? other)
    {
        IEnumerable<object?> named = new[] { one, other }.Select(value => Find(value, "name") ?? Find(value, "title"));
        object?[] names = [.. named.OfType<object>().Distinct()];
        return Find(other, "code") is { } code ? new Clause("conflict.coded", code, names) : null;

        static object? Find(object? value, string name)
            => value is IWireObject parent && parent.Shape.Find(name) is WireMember member ? parent.Get(member.Order) : null;
    }

    // A text is compared language by language.
    private static IEnumerable<(string Member, object? One, object? Other)> Differences(IWireObject one, IWireObject other)
    {
        foreach (WireMember member in one.Shape.Members)
        {
            (object? left, object? right) = (one.Get(member.Order), other.Get(member.Order));
            if (Equals(left, right))
                continue;
            LocalisedText?[] texts = [left as LocalisedText, right as LocalisedText];
            IEnumerable<LanguageTag> languages = texts.OfType<LocalisedText>().SelectMany(text => text).Select(text => text.Key).Distinct();
            foreach (LanguageTag language in languages.Where(language => texts[0]?.Find(language) != texts[1]?.Find(language)))
                yield return ($"{member.Name}/{language}", texts[0]?.Find(language), texts[1]?.Find(language));
            if (texts is [null, null])
                yield return (member.Name, left, right);
        }
    }

    private static string Said(object? value, MessageLanguage texts) => value switch
    {
        null => texts["conflict.absent"],
        IWireList list => texts.Render("conflict.items", list.Count),
        IWireObject or Annotations => texts["conflict.present"],
        Enum word => JsonNamingPolicy.CamelCase.ConvertName(WirePrinting.Text(word)),
        _ => WirePrinting.Text(value),
    };
}
