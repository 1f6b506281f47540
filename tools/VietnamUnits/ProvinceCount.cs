using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LacDuong.Training.Tools.VietnamUnits;

/// <summary>The number of communes of each kind in a province from a day on, as the resolution that made them counts.</summary>
/// <param name="Day">The day.</param>
/// <param name="Province">The code of the province.</param>
/// <param name="Counts">The counts, in the order of <see cref="Kinds"/>.</param>
internal sealed record ProvinceCount(LocalDate Day, Code<Unit> Province, IReadOnlyList<int> Counts)
{
    public static string[] Kinds { get; } = ["Xã ", "Phường ", "Thị trấn ", "Đặc khu "];

    /// <summary>Reads tab-separated lines: the day, the province and the counts, under a heading.</summary>
    public static IReadOnlyList<ProvinceCount> ReadAll(IEnumerable<string> lines)
        => [.. lines.Skip(1).Select(line => Read(line.Split('\t')))];

    private static ProvinceCount Read(string[] fields)
        => new(
            LocalDatePattern.Iso.Parse(fields[0]).Value,
            new(fields[1]),
            [.. fields[2..].Select(field => int.Parse(field, CultureInfo.InvariantCulture))]);
}
