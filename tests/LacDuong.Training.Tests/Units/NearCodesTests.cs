using CsCheck;

namespace LacDuong.Training.Tests.Units;

public class NearCodesTests
{
    private static readonly Gen<string> s_code = Gen.String[Gen.Char["aAb1"], 1, 7];

    [Fact]
    public void The_nearest_codes_agree_with_the_whole_table_of_edits()
        => Gen.Select(s_code, s_code.Array[1, 9]).Sample(
            (code, known) =>
            {
                int fewest = known.Min(other => Edits(code, other));
                Assert.Equal(
                    fewest > 2 ? [] : known.Where(other => Edits(code, other) == fewest).Distinct().Order(StringComparer.Ordinal).Take(3),
                    NearCodes.Of(new(code), known.Select(other => new Code<Unit>(other)), 3).Select(near => near.Value));
            },
            iter: 5000);

    // Levenshtein's table.
    private static int Edits(string left, string right)
    {
        int[,] edits = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                bool isSame = i > 0 && j > 0 && char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                edits[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(edits[i - 1, j - 1] + (isSame ? 0 : 1), Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
            }
        }
        return edits[left.Length, right.Length];
    }
}
