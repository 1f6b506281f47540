using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training.Wording;

/// <summary>A guess at the parts of a full name, for somebody to confirm: the split of a name cannot be known from the whole.</summary>
/// <remarks>
/// <para>A name of several words is split only where it begins with a common family name of the Kinh, in any case: the last word is then
/// the given name.
/// So a given name of two words (Nguyễn Thị <b>Minh Khai</b>) is split wrongly, as is a family name of two words other than Tôn Thất, Tôn
/// Nữ and Âu Dương.</para>
/// <para>All other names stay whole, as the given name. K'Ho and Ê Đê names stand in other orders: K'Ho names begin with K' (men), Ka
/// (women) or the name
/// of the clan (Cil Ha Hương); Ê Đê names begin with Y (men) or H' (women), and the clan comes last (H'Hen Niê). (Báo Đắk Lắk, «Đôi điều về
/// ‘họ’ của người Tây Nguyên», June 2022.)</para>
/// <para>Letters, case and the spaces within a part are kept as typed, but for what <see cref="PersonName"/> does to any part (Latin
/// letters in NFC).
/// Guesses are equal when their names and what they rest on are.</para>
/// </remarks>
/// <example><code>
/// PersonNameGuess.TrySplit("Nguyễn Thị Huệ", out PersonNameGuess? guess);   // guess.Name: family Nguyễn, middle Thị, given Huệ
/// PersonNameGuess.TrySplit("Cil Ha Hương", out guess);                      // guess.Name: given Cil Ha Hương
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record PersonNameGuess
{
    private PersonNameGuess(PersonName name, PersonNameGuessBasis basis)
    {
        Name = name;
        Basis = basis;
    }

    /// <summary>The name in the parts that are guessed.</summary>
    public PersonName Name { get; }

    /// <summary>What the guess rests on.</summary>
    public PersonNameGuessBasis Basis { get; }

    /// <summary>Guesses the parts of a full name.</summary>
    /// <param name="fullName">The name, family name first where it is a Vietnamese one; spaces around it do not count.</param>
    /// <param name="guess">The guess, or null.</param>
    /// <returns>
    /// Whether there is one: always, but where the name is null or no text (blank, ill-formed or with control characters).
    /// </returns>
    public static bool TrySplit(string? fullName, [NotNullWhen(true)] out PersonNameGuess? guess)
    {
        guess = fullName is not null && TextRules.Check(fullName, out string? text) is ValueFault.None ? Split(text!.Trim()) : null;
        return guess is not null;
    }

    private static PersonNameGuess Split(string text)
    {
        int last = text.Length;
        while (last > 0 && !char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last == 0)
            return new PersonNameGuess(PersonName.FromSingleName(text), PersonNameGuessBasis.SingleName);
        int family = FamilyNames.LengthAtStart(text.AsSpan(0, last));
        if (family == 0)
            return new PersonNameGuess(PersonName.FromSingleName(text), PersonNameGuessBasis.KeptAsGiven);
        string middle = text[family..last].Trim();
        PersonName name = new(text[..family], middle.Length == 0 ? null : middle, text[last..]);
        return new PersonNameGuess(name, PersonNameGuessBasis.FamilyName);
    }
}
