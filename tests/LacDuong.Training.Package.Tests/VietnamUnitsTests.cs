using System.Reflection;
using System.Xml.Linq;

namespace LacDuong.Training.Package.Tests;

/// <summary>The package of the country's units, as a consumer has it.</summary>
public sealed class VietnamUnitsTests
{
    private const int MostBytes = 400_000;

    private static readonly string s_package = typeof(VietnamUnitsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "VietnamUnits").Value!;

    [Fact]
    public void It_answers_who_that_is_today()
        => Assert.Equal("Xã Lạc Dương", VietnamUnits.Directory.GetSuccessors(new("24848"), new LocalDate(2025, 6, 30), VietnamUnits.KnownUntil).Single().Unit.Name.ToString());

    [Fact]
    public void It_is_small() => Assert.InRange(new FileInfo(Directory.EnumerateFiles(s_package, "*.nupkg").Single()).Length, 1, MostBytes);

    [Fact]
    public void It_depends_on_the_core_alone()
        => Assert.Equal(
            ["LacDuong.Training"],
            XDocument.Load(Path.Combine(s_package, "lacduong.training.vietnamunits.nuspec")).Descendants().Where(item => item.Name.LocalName == "dependency").Select(item => item.Attribute("id")!.Value));

    [Fact]
    public void Its_readme_names_the_sources_and_the_licence()
    {
        string readme = File.ReadAllText(Path.Combine(s_package, "README.md"));

        Assert.Contains("## Sources and licence", readme, StringComparison.Ordinal);
        Assert.Contains("github.com/dvhcvn/20250701", readme, StringComparison.Ordinal);
    }
}
