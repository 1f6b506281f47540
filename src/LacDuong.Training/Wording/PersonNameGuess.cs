using System.Diagnostics.CodeAnalysis;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Wording;

/// <summary>A guess at the parts of a full name, for somebody to confirm: a whole name leaves its split open.</summary>
/// <remarks>
/// <para>
/// A name of several words is split if it begins with a known family name, in any case. The last word is then the given name. So a given
/// name of two words (Nguyễn Thị <b>Minh Khai</b>) is split wrongly; <see cref="Certainty"/> tells you that this is possible.
/// </para>
/// <para>
/// A middle name also shows where an unknown family name ends: Thị of women (Ma <b>Thị</b> Xuân), and A of men of the Hmông, if one word
/// follows it (Vừ <b>A</b> Dính). Ka, and single letters such as Y, begin names of other orders.
/// </para>
/// <para>
/// All other names stay whole, as the given name. K'Ho and Ê Đê names have other orders. K'Ho names begin with K' (men), Ka (women) or the
/// name of the clan (Cil Ha Hương). Ê Đê names begin with Y (men) or H' (women), and the clan comes last (H'Hen Niê). (Báo Đắk Lắk, «Đôi
/// điều về ‘họ’ của người Tây Nguyên», June 2022.)
/// </para>
/// <para>
/// The guess separates titles before the name, and anything after it in brackets or with digits. Letters, case and the spaces within a part
/// stay as typed, except for what <see cref="PersonName"/> does to any part (Latin letters in NFC). Guesses are equal if all their members
/// are equal.
/// </para>
/// </remarks>
/// <example><code>
/// PersonNameGuess.TrySplit("TS.GVC. Nguyễn Thị Huệ", out PersonNameGuess? guess);   // guess.Name: family Nguyễn, middle Thị, given Huệ
/// string? title = guess?.Title;                                                     // TS.GVC.
/// PersonNameGuess.TrySplit("Cil Ha Hương", out guess);                              // guess.Name: given Cil Ha Hương
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record PersonNameGuess
{
    private PersonNameGuess(PersonName name, PersonNameCertainty certainty)
    {
        Name = name;
        Certainty = certainty;
    }

    /// <summary>
    /// The name. It has a family name if it begins with a known one, or if its middle name shows one; otherwise all of it is the given
    /// name, as typed.
    /// </summary>
    public PersonName Name { get; }

    /// <summary>The certainty of the guess.</summary>
    public PersonNameCertainty Certainty { get; }

    /// <summary>The title before the name as typed («TS.GVC.», «Đ/c»), or null.</summary>
    public string? Title { get; private init; }

    /// <summary>The text beside the name as typed: in brackets («(Ma Thuột)»), after a comma, or with digits; or null.</summary>
    public string? Besides { get; private init; }

    /// <summary>
    /// The name in ordinary case if it is in capitals and has a family name; otherwise null. Names such as K'BRÊM keep their
    /// case, because the position of their capitals is unknown.
    /// </summary>
    public PersonName? InOrdinaryCase { get; private init; }

    /// <summary>Guesses the parts of a full name.</summary>
    /// <param name="fullName">The name, family name first if Vietnamese. Spaces around it are ignored.</param>
    /// <param name="guess">The guess, or null.</param>
    /// <returns>
    /// Whether a guess exists. False only if the name is null, blank, ill-formed, contains control characters, or has only parts that can't
    /// be a name.
    /// </returns>
    public static bool TrySplit(string? fullName, [NotNullWhen(true)] out PersonNameGuess? guess)
        => TrySplit(fullName, FamilyNames.Default, out guess);

    /// <summary>Guesses the parts of a full name with your own list of family names.</summary>
    /// <param name="fullName">The name, family name first if Vietnamese. Spaces around it are ignored.</param>
    /// <param name="families">The family names.</param>
    /// <param name="guess">The guess, or null.</param>
    /// <inheritdoc cref="TrySplit(string?, out PersonNameGuess?)" path="/returns"/>
    /// <exception cref="ArgumentNullException"><paramref name="families"/> is null.</exception>
    public static bool TrySplit(string? fullName, FamilyNames families, [NotNullWhen(true)] out PersonNameGuess? guess)
    {
        Guard.Against.Null(families);
        guess = null;
        if (fullName is null || TextRules.Check(fullName, out string? text) is not ValueFault.None)
            return false;
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        string? number = TakeListNumber(ref rest);
        string? title = PersonTitles.Take(ref rest, families);
        int end = EndOfName(rest);
        string after = rest[end..].Trim().ToString();
        string name = rest[..end].Trim().ToString();
        if (name.Length == 0)
            return false;
        string besides = $"{number} {after}".Trim();
        guess = Split(name, families) with { Title = title, Besides = besides.Length == 0 ? null : besides };
        return true;
    }

    // The number of a list item: «1.», «12)».
    private static string? TakeListNumber(ref ReadOnlySpan<char> text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits == 0 || digits == text.Length || text[digits] is not ('.' or ')' or '/' or '-' or ' ' or '\t'))
            return null;
        string number = text[..(digits + 1)].Trim().ToString();
        text = text[(digits + 1)..].TrimStart();
        return number;
    }

    // The name ends before a bracket, a comma, or a word with a digit.
    private static int EndOfName(ReadOnlySpan<char> text)
    {
        int word = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[' or ',' or ';' or ':' or '–' or '—')
                return i;
            if (char.IsDigit(text[i]) || (text[i] == '-' && i > 0 && char.IsWhiteSpace(text[i - 1])))
                return word;
            if (char.IsWhiteSpace(text[i]))
                word = i + 1;
        }
        return text.Length;
    }

    private static PersonNameGuess Split(string text, FamilyNames families)
    {
        int last = text.Length;
        while (last > 0 && !char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last == 0)
            return Whole(families.Contains(text) ? PersonNameCertainty.Unknown : PersonNameCertainty.Likely);
        int known = families.LengthAtStart(text.AsSpan(0, last));
        int family = known > 0 ? known : LengthBeforeMiddle(text.AsSpan(0, last).TrimEnd());
        if (family == 0)
            return Whole(PersonNameCertainty.Unknown);
        string middle = text[family..last].Trim();
        PersonName name = new(text[..family], middle.Length == 0 ? null : middle, text[last..]);
        bool isSure = known > 0 && (middle is "Văn" or "Thị" || (middle.Length == 3
            && (MatchKey.KeepingAccentsComparer.Equals(middle, "Văn") || MatchKey.KeepingAccentsComparer.Equals(middle, "Thị"))));
        return new PersonNameGuess(name, isSure ? PersonNameCertainty.Sure : PersonNameCertainty.Likely)
        {
            InOrdinaryCase = IsInCapitals(text)
                ? new PersonName(Ordinary(name.Family), Ordinary(name.Middle), Ordinary(name.Given)!)
                : null,
        };

        PersonNameGuess Whole(PersonNameCertainty certainty) => new(PersonName.FromSingleName(text), certainty);
    }

    // The length of a first word that «Thị» or «A» shows to be a family name, or 0. The text is the name without its last word.
    private static int LengthBeforeMiddle(ReadOnlySpan<char> text)
    {
        int family = 0;
        while (family < text.Length && char.IsLetter(text[family]))
            family++;
        if (family < 2 || family == text.Length || !char.IsWhiteSpace(text[family])
            || text[..family].Equals("Ka", StringComparison.OrdinalIgnoreCase))
            return 0;
        ReadOnlySpan<char> middle = text[family..].TrimStart();
        if (middle is "A" or "a")
            return family;
        int end = 0;
        while (end < middle.Length && !char.IsWhiteSpace(middle[end]))
            end++;
        return MatchKey.KeepingAccentsComparer.Equals(middle[..end].ToString(), "Thị") ? family : 0;
    }

    private static bool IsInCapitals(string text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            if (!char.IsLetter(c) || LowerCase.Of(c) == c)
                return false;
            letters++;
        }
        return letters > 1;
    }

    private static string? Ordinary(string? part)
        => part is null ? null : string.Create(part.Length, part, static (shown, typed) =>
        {
            for (int i = 0; i < shown.Length; i++)
                shown[i] = i == 0 || char.IsWhiteSpace(typed[i - 1]) ? typed[i] : LowerCase.Of(typed[i]);
        });
}
