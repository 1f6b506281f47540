namespace LacDuong.Training.Tests.Units;

/// <summary>The units of Lạc Dương before and after 1 July 2025, and where they went.</summary>
internal static class LacDuongRegister
{
    public static readonly LocalDate CourseDay = new(2022, 5, 25);
    public static readonly LocalDate LastDayBefore = new(2025, 6, 30);
    public static readonly LocalDate ReformDay = new(2025, 7, 1);

    public static UnitDirectory Directory { get; } = new(
        [
            Make("60", "Tỉnh Bình Thuận", UnitLevel.Province, null, "/2025-06-30"),
            Make("67", "Tỉnh Đắk Nông", UnitLevel.Province, null, "/2025-06-30"),
            Make("68", "Tỉnh Lâm Đồng", UnitLevel.Province, null, null),
            Make("675", "Huyện Lạc Dương", UnitLevel.District, "68", "/2025-06-30"),
            Make("24769", "Phường 7", UnitLevel.Commune, null, "/2025-06-30"),
            Make("24846", "Thị trấn Lạc Dương", UnitLevel.Commune, "675", "/2025-06-30"),
            Make("24847", "Xã Đạ Chais", UnitLevel.Commune, "675", "/2025-06-30"),
            Make("24848", "Xã Đạ Nhim", UnitLevel.Commune, "675", "/2025-06-30"),
            Make("24850", "Xã Đưng K'Nớ", UnitLevel.Commune, "675", "/2025-06-30"),
            Make("24853", "Xã Đạ Tông", UnitLevel.Commune, null, "/2025-06-30"),
            Make("24856", "Xã Đạ Long", UnitLevel.Commune, null, "/2025-06-30"),
            Make("24862", "Xã Lát", UnitLevel.Commune, "675", "/2025-06-30"),
            Make("24865", "Xã Đạ Sar", UnitLevel.Commune, "675", "/2025-06-30"),
            Make("24846", "Phường Lang Biang - Đà Lạt", UnitLevel.Commune, "68", "2025-07-01/"),
            Make("24848", "Xã Lạc Dương", UnitLevel.Commune, "68", "2025-07-01/"),
            Make("24853", "Xã Đam Rông 4", UnitLevel.Commune, "68", "2025-07-01/"),
        ],
        [
            new Reorganisation { On = ReformDay, From = [new("60"), new("67"), new("68")], To = [new("68")] },
            new Reorganisation { On = ReformDay, From = [new("675")], To = [] },
            new Reorganisation { On = ReformDay, From = [new("24846"), new("24862"), new("24769")], To = [new("24846")] },
            new Reorganisation { On = ReformDay, From = [new("24847"), new("24848"), new("24865")], To = [new("24848")] },
            new Reorganisation { On = ReformDay, From = [new("24850"), new("24853"), new("24856")], To = [new("24853")] },
        ]);

    /// <summary>The unit of a code on a day.</summary>
    public static Unit On(LocalDate day, string code) => Directory.Get(new(code), day);

    public static string[] Names(IEnumerable<Unit> units) => [.. units.Select(unit => unit.Name.ToString())];

    private static Unit Make(string code, string name, UnitLevel level, string? parent, string? validity) => new()
    {
        Code = new(code),
        Name = new(name),
        Level = level,
        Sector = UnitSector.Territory,
        Parent = parent is null ? null : new(parent),
        Validity = validity is null ? null : DateRange.Parse(validity),
    };
}
