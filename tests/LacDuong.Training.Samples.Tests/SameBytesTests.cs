using LacDuong.Training.Tests;

namespace LacDuong.Training.Samples.Tests;

/// <summary>What the samples print depends on neither the globalisation mode nor the culture of the process.</summary>
[Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
public sealed class SameBytesTests
{
    private static string Fixture { get; } = Path.Combine(SampleProgram.Root, "tests", "LacDuong.Training.Tests", "Fixtures", "ngoc-hien-2019.json");

    private static readonly Lazy<string> s_sheet = new(() => SampleProgram.LacDuong2022.Run().Output);
    private static readonly Lazy<string> s_englishSheet = new(() => SampleProgram.LacDuong2022.Run("--lang", "en").Output);
    private static readonly Lazy<string> s_findings = new(() => SampleProgram.TrainingCheck.Run(Fixture).Output);
    private static readonly Lazy<string> s_report = new(() => SampleProgram.OtherCentre.Run().Output);

    public static TheoryData<GlobalisationMode> Modes => GlobalisationMode.All;

    [LongTheory]
    [MemberData(nameof(Modes))]
    public void LacDuong2022_prints_the_same_sheet(GlobalisationMode mode)
        => Assert.Equal(s_sheet.Value, SampleProgram.LacDuong2022.Run(mode).Output);

    [LongTheory]
    [MemberData(nameof(Modes))]
    public void LacDuong2022_prints_the_same_sheet_in_English(GlobalisationMode mode)
        => Assert.Equal(s_englishSheet.Value, SampleProgram.LacDuong2022.Run(mode, "--lang", "en").Output);

    [LongTheory]
    [MemberData(nameof(Modes))]
    public void TrainingCheck_prints_the_same_findings(GlobalisationMode mode)
        => Assert.Equal(s_findings.Value, SampleProgram.TrainingCheck.Run(mode, Fixture).Output);

    [LongTheory]
    [MemberData(nameof(Modes))]
    public void OtherCentre_prints_the_same_report(GlobalisationMode mode)
        => Assert.Equal(s_report.Value, SampleProgram.OtherCentre.Run(mode).Output);
}
