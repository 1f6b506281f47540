using System.Diagnostics.CodeAnalysis;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Wording;

/// <summary>A guess at the parts of a full name, for somebody to confirm: the split of a name can't be known from the whole.</summary>
/// <remarks>
/// <para>A name of several words is split only if it begins with a known family name, in any case: the last word is then the given name.
/// So a given name of two words (Nguyễn Thị <b>Minh Khai</b>) is split wrongly; <see cref="Certainty"/> says that it may be.</para>
/// <para>All other names stay whole, as the given name. K'Ho and Ê Đê names stand in other orders: K'Ho names begin with K' (men), Ka
/// (women) or the name of the clan (Cil Ha Hương); Ê Đê names begin with Y (men) or H' (women), and the clan comes last (H'Hen Niê). (Báo
/// Đắk Lắk, «Đôi điều về ‘họ’ của người Tây Nguyên», June 2022.)</para>
/// <para>Titles before the name, and what stands after it in brackets or has digits, are no part of it. Letters, case and the spaces
/// within a part are kept as typed, but for what <see cref="PersonName"/> does to any part (Latin letters in NFC). Guesses are equal when
/// all their members are.</para>
/// </remarks>
/// <example><code>
/// PersonNameGuess.TrySplit("TS.GVC. Nguyễn Thị Huệ", out PersonNameGuess? guess);   // guess.Name: family Nguyễn, middle Thị, given Huệ
/// string? title = guess?.Title;                                                     // TS.GVC.
/// PersonNameGuess.TrySplit("Cil Ha Hương", out guess);                              // guess.Name: given Cil Ha Hương
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record PersonNameGuess
{
    private PersonNameGuess(PersonName name, PersonNameGuessBasis basis, PersonNameCertainty certainty)
    {
        Name = name;
        Basis = basis;
        Certainty = certainty;
    }

    /// <summary>The name in the parts that are guessed.</summary>
    public PersonName Name { get; }

    /// <summary>What the guess rests on.</summary>
    public PersonNameGuessBasis Basis { get; }

    /// <summary>How sure the guess is.</summary>
    public PersonNameCertainty Certainty { get; }

    /// <summary>The title before the name as typed («TS.GVC.», «Đ/c»), or null.</summary>
    public string? Title { get; private init; }

    /// <summary>What stands beside the name as typed: in brackets («(Ma Thuột)»), after a comma, or with digits; or null.</summary>
    public string? Besides { get; private init; }

    /// <summary>
    /// The name in ordinary case if it stands in capitals and begins with a known family name; or null. Names such as K'BRÊM aren't put
    /// into another case, since nobody can tell where their capitals stand.
    /// </summary>
    public PersonName? InOrdinaryCase { get; private init; }

    /// <summary>Guesses the parts of a full name.</summary>
    /// <param name="fullName">The name, family name first if it is a Vietnamese one; spaces around it don't count.</param>
    /// <param name="guess">The guess, or null.</param>
    /// <returns>
    /// Whether there is one: always, unless the name is null or no text (blank, ill-formed or with control characters), or nothing in it
    /// can be a name.
    /// </returns>
    public static bool TrySplit(string? fullName, [NotNullWhen(true)] out PersonNameGuess? guess)
        => TrySplit(fullName, FamilyNames.Default, out guess);

    /// <summary>Guesses the parts of a full name by a host's own list of family names.</summary>
    /// <param name="fullName">The name, family name first if it is a Vietnamese one; spaces around it don't count.</param>
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

    // «1.», «12)» of a list.
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

    // A bracket, a comma, or a word with a digit isn't of a name.
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
        {
            return new PersonNameGuess(
                PersonName.FromSingleName(text),
                PersonNameGuessBasis.SingleName,
                families.Contains(text) ? PersonNameCertainty.Unknown : PersonNameCertainty.Likely);
        }
        int family = families.LengthAtStart(text.AsSpan(0, last));
        if (family == 0)
            return new PersonNameGuess(PersonName.FromSingleName(text), PersonNameGuessBasis.KeptAsGiven, PersonNameCertainty.Unknown);
        string middle = text[family..last].Trim();
        PersonName name = new(text[..family], middle.Length == 0 ? null : middle, text[last..]);
        bool isSure = middle is "Văn" or "Thị" || (middle.Length == 3
            && (MatchKeyComparer.KeepingAccents.Equals(middle, "Văn") || MatchKeyComparer.KeepingAccents.Equals(middle, "Thị")));
        return new PersonNameGuess(name, PersonNameGuessBasis.FamilyName, isSure ? PersonNameCertainty.Sure : PersonNameCertainty.Likely)
        {
            InOrdinaryCase = IsInCapitals(text)
                ? new PersonName(Ordinary(name.Family), Ordinary(name.Middle), Ordinary(name.Given)!)
                : null,
        };
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
