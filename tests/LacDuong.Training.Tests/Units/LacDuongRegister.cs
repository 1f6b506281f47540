using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Units;

/// <summary>The register that the samples ship: the units of Lạc Dương before and after 1 July 2025, and where they went.</summary>
internal static class LacDuongRegister
{
    public static readonly LocalDate CourseDay = new(2022, 5, 25);
    public static readonly LocalDate LastDayBefore = new(2025, 6, 30);
    public static readonly LocalDate ReformDay = new(2025, 7, 1);

    public static UnitDirectory Directory { get; } = Read();

    /// <summary>The unit of a code on a day.</summary>
    public static Unit On(LocalDate day, string code) => Directory.Get(new(code), day);

    public static string[] Names(IEnumerable<UnitShare> shares) => Names(shares.Select(share => share.Unit));

    public static string[] Names(IEnumerable<Unit> units) => [.. units.Select(unit => unit.Name.ToString())];

    private static UnitDirectory Read()
    {
        using Stream stream = typeof(LacDuongRegister).Assembly.GetManifestResourceStream("lac-duong-units.json")!;
        TrainingDocument register = TrainingJson.Read(stream);
        return new UnitDirectory(register.Units, register.Reorganisations);
    }
}
