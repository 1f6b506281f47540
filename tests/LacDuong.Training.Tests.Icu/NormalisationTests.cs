using System.Collections.Concurrent;
using System.Text;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Tests.Icu;

/// <summary>Our Normalization Form C of Latin letters and the marks on them, and ICU's.</summary>
public sealed class NormalisationTests
{
    /// <summary>
    /// The marks that compose with a Latin letter or fall into others, and of those that do neither some of each kind: overlaid, a Hebrew and an
    /// Arabic vowel, iota subscript, the double ones, one of another block.
    /// </summary>
    private static readonly int[] s_marks =
    [
        0x0300, 0x0301, 0x0302, 0x0303, 0x0304, 0x0306, 0x0307, 0x0308, 0x0309, 0x030A, 0x030B, 0x030C, 0x030F, 0x0311, 0x031B, 0x0323, 0x0324,
        0x0325, 0x0326, 0x0327, 0x0328, 0x032D, 0x032E, 0x0330, 0x0331, 0x0338, 0x0340, 0x0341, 0x0343, 0x0344, 0x0345, 0x0334, 0x05B4, 0x064B, 0x0360,
        0x035C, 0x1DCE,
    ];

    /// <summary>The marks of Vietnamese, of the Central Highlands' languages, and of the letters composed of three parts.</summary>
    private static readonly int[] s_commonMarks =
    [
        0x0300, 0x0301, 0x0302, 0x0303, 0x0304, 0x0306, 0x0307, 0x0308, 0x0309, 0x030C, 0x031B, 0x0323, 0x0328, 0x0340, 0x0341, 0x0344,
    ];

    private static readonly int[] s_latin = [.. CodePoints(property => property == 255)];

    [IcuFact(isLong: true)]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void Every_Latin_letter_alone_and_with_each_of_all_marks_agrees() =>
        AssertAgreement(s_latin, [.. CodePoints(property => property is > 0 and < 255)], 1);

    [IcuFact(isLong: true)]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void Every_Latin_letter_with_up_to_three_of_the_common_marks_agrees() => AssertAgreement(s_latin, s_commonMarks, 3);

    [IcuFact(isLong: true)]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void Every_Latin_letter_with_up_to_two_of_the_marks_that_compose_agrees() => AssertAgreement(s_latin, s_marks, 2);

    [IcuFact(isLong: true)]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void Every_vowel_of_Vietnamese_with_up_to_three_of_the_marks_that_compose_agrees() =>
        AssertAgreement([.. "AEIOUYaeiouy\u0102\u0103\u00C2\u00E2\u00CA\u00EA\u00D4\u00F4\u01A0\u01A1\u01AF\u01B0"], s_marks, 3);

    [IcuFact]
    public void The_marks_that_compose_or_fall_apart_are_all_among_the_tested()
    {
        IEnumerable<int> active = CodePoints(property => property is > 0 and < 255).Where(mark =>
            IsComposed(mark) || s_latin.Any(letter => char.ConvertFromUtf32(letter) + char.ConvertFromUtf32(mark) is var pair
                && pair.Normalize().EnumerateRunes().Count() == 1));
        Assert.Empty(active.Except(s_marks));
    }

    [IcuFact]
    public void Every_character_that_ICU_decomposes_to_a_Latin_letter_first_is_in_our_table() =>
        Assert.Empty(Enumerable.Range(0, 0x11_0000).Where(IsCharacter)
            .Where(codePoint => IsComposed(codePoint) && s_latin.Contains(Decomposed(codePoint).EnumerateRunes().First().Value))
            .Except(s_latin));

    // string.Normalize throws on lone surrogates and on noncharacters.
    private static bool IsCharacter(int codePoint) =>
        Rune.IsValid(codePoint) && (codePoint & 0xFFFE) != 0xFFFE && codePoint is not (>= 0xFDD0 and <= 0xFDEF);

    private static bool IsComposed(int codePoint) => Decomposed(codePoint) != char.ConvertFromUtf32(codePoint);

    private static string Decomposed(int codePoint) => char.ConvertFromUtf32(codePoint).Normalize(NormalizationForm.FormD);

    private static List<int> CodePoints(Func<ulong, bool> property)
    {
        List<int> found = [];
        ReadOnlySpan<ulong> stretches = LatinNormalisationTables.Classes;
        for (int index = 0; index < stretches.Length; index++)
        {
            int start = (int)(stretches[index] >> 8);
            int end = index + 1 < stretches.Length ? (int)(stretches[index + 1] >> 8) : 0x11_0000;
            if (property(stretches[index] & 0xFF))
                found.AddRange(Enumerable.Range(start, end - start));
        }

        return found;
    }

    /// <summary>Compares each letter with every sequence of up to so many marks: all of a letter's as one text, then singly what differs.</summary>
    private static void AssertAgreement(int[] letters, int[] marks, int most)
    {
        string[] sequences = [.. Enumerable.Range(0, most + 1).SelectMany(count => Sequences(marks, count))];
        ConcurrentBag<string> differences = [];
        Parallel.ForEach(letters, letter =>
        {
            string first = char.ConvertFromUtf32(letter);
            string all = string.Concat(sequences.SelectMany(sequence => new[] { first, sequence }));
            string ours = LatinNormalisation.Normalise(all);
            if (ours == all.Normalize())
                return;
            foreach (string text in sequences.Select(sequence => first + sequence))
            {
                if (LatinNormalisation.Normalise(text) != text.Normalize())
                    differences.Add(string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:X4}")));
            }
        });
        Assert.Empty(differences);
    }

    private static IEnumerable<string> Sequences(int[] marks, int count) => count == 0
        ? [""]
        : Sequences(marks, count - 1).SelectMany(_ => marks, (before, mark) => before + char.ConvertFromUtf32(mark));
}
