using LacDuong.Training.Vietnamese;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Growth;

/// <summary>Texts of any length are normalised, keyed, compared and split in a time in proportion to it.</summary>
[Trait("Category", "Growth")]
[Collection(GrowthTestsAlone.Name)]
public sealed class TextGrowthTests
{
    private static readonly Dictionary<string, Action<string>> s_operations = new()
    {
        ["normalise"] = text => GC.KeepAlive(new LocalisedText(text)),
        ["key with accents"] = text => GC.KeepAlive(MatchKey.KeepingAccents(text)),
        ["key without accents"] = text => GC.KeepAlive(MatchKey.DroppingAccents(text)),
        ["hash of a key"] = text => GC.KeepAlive(MatchKey.KeepingAccentsComparer.GetHashCode(text)),
        ["compare"] = text => GC.KeepAlive(VietnameseComparer.Default.Compare(text, text + "a")),
        ["sort key"] = text => GC.KeepAlive(VietnameseComparer.Default.GetSortKey(text)),
        ["split a name"] = text => GC.KeepAlive(PersonNameGuess.TrySplit(text, out _)),
        ["make a code"] = text => GC.KeepAlive(Code<Unit>.FromName(text)),
    };

    private static readonly string[] s_pieces = ["\u0301", "\u0323\u0301", "\uD834\uDD65", "\u0300a", "ế", "中a\u0301", "Ω", " ", "’", "K'", "\u200B", "a b\u0301 ", "- "];

    public static TheoryData<string, int> All
    {
        get
        {
            TheoryData<string, int> all = [];
            foreach (string operation in s_operations.Keys)
            {
                for (int piece = 0; piece < s_pieces.Length; piece++)
                    all.Add(operation, piece);
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Twice_the_text_takes_at_most_two_and_a_half_times_as_long(string operation, int piece)
        => Growth.IsNearlyLinear(4_000, size => "a" + string.Concat(Enumerable.Repeat(s_pieces[piece], size)) + "a", s_operations[operation]);
}
