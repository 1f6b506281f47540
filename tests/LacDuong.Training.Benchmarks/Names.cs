namespace LacDuong.Training.Benchmarks;

/// <summary>Full names made of common parts, as a register has them: many share the family name, some differ by a tone alone.</summary>
internal static class Names
{
    private static readonly string[] s_family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Cil", "Kon Sơ", "Bùi", "Đỗ", "Đặng"];
    private static readonly string[] s_middle = ["Thị", "Văn", "Ngọc", "Thị Thu", "Ha", "Đức"];
    private static readonly string[] s_given = ["Huệ", "Hương", "Hường", "Dũng", "Đông", "Thủy", "Thúy", "K’Brêm", "An", "Ân"];

    /// <summary>600 names, in no order that either side gains by.</summary>
    public static string[] All { get; } = Shuffled(
        [.. from family in s_family from middle in s_middle from given in s_given select $"{family} {middle} {given}"]);

    private static string[] Shuffled(string[] names)
    {
        // A seed, so that every run compares the same pairs.
        new Random(2022).Shuffle(names);
        return names;
    }
}
