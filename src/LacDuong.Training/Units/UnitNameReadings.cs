using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>Interprets a text that abbreviates a unit's name, or names a body of the unit.</summary>
internal static class UnitNameReadings
{
    private static readonly (string Short, string Kind)[] s_kinds =
    [
        ("tt", "thi tran"), ("tp", "thanh pho"), ("tx", "thi xa"), ("dk", "dac khu"),
        ("p", "phuong"), ("x", "xa"), ("h", "huyen"), ("q", "quan"), ("t", "tinh"),
    ];

    // The name of a body of a unit, and the kind that replaces it if the unit is meant.
    private static readonly (string Body, string Kind)[] s_bodies =
    [
        ("ubnd", ""), ("uy ban nhan dan", ""), ("hdnd", ""), ("hoi dong nhan dan", ""),
        ("ubmttq", ""), ("uy ban mttq", ""), ("mttq", ""),
        ("mat tran to quoc", ""), ("dang uy", ""), ("dang bo", ""), ("cong an", ""), ("ban chi huy quan su", ""),
        ("tinh uy", "tinh"), ("thanh uy", "thanh pho"), ("huyen uy", "huyen"), ("thi uy", "thi xa"), ("quan uy", "quan"),
    ];

    /// <summary>
    /// Returns the texts to search for, the likeliest first: with the kind written out, then as typed, then for the unit whose body the
    /// text names.
    /// </summary>
    public static IEnumerable<string> Of(string text)
    {
        string key = MatchKey.DroppingAccents(text);
        if (WithKind(key) is string full)
            yield return full;
        yield return text;
        foreach ((string body, string kind) in s_bodies)
        {
            if (!key.StartsWith(body + " ", StringComparison.Ordinal))
                continue;
            string rest = $"{kind} {key[body.Length..].TrimStart()}".TrimStart();
            yield return WithKind(rest) ?? rest;
            yield break;
        }
    }

    // «p. 7», «p 7», «p7» and «p.7»; «tt lac duong», but not «tta».
    private static string? WithKind(string key)
    {
        foreach ((string abbreviation, string kind) in s_kinds)
        {
            if (key.Length > abbreviation.Length
                && key.StartsWith(abbreviation, StringComparison.Ordinal)
                && key[abbreviation.Length] is (' ' or '.' or (>= '0' and <= '9'))
                && key[abbreviation.Length..].TrimStart('.', ' ') is { Length: > 0 } rest)
            {
                return $"{kind} {rest}";
            }
        }
        return null;
    }
}
