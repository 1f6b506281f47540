using System.Text.Json.Nodes;
using NodaTime.Text;

namespace LacDuong.Training.VietnamUnitsTests;

/// <summary>Units and what became of them, typed from the clauses of the resolutions one by one.</summary>
public sealed class SpotCheckTests
{
    private static readonly JsonArray s_checks = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "checks.json")))!.AsArray();

    public static TheoryData<string> Checks => [.. s_checks.Select(check => Text(check!, "code"))];

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_unit_passed_to_the_units_that_its_resolution_names(string code)
    {
        JsonNode check = s_checks.Single(check => Text(check!, "code") == code)!;
        (LocalDate since, LocalDate at) = (Day(check, "on"), Day(check, "at"));
        UnitDirectory units = VietnamUnits.Directory;

        Assert.Equal(Text(check, "name"), units.Get(new(code), since).Name.ToString());
        if (check["parent"] is { } parent)
            Assert.Equal(parent.GetValue<string>(), units.GetParent(new Code<Unit>(code), since)!.Name.ToString());
        // The clauses name also the units to which land alone passed, which are no successors.
        IEnumerable<Unit> withLand = units.Reorganisations.Where(change => change.On == at && change.LandOnly.Contains(new(code)))
            .SelectMany(change => change.To, (_, to) => units.Get(to, at));
        Assert.Equal(
            check["expect"]!.AsArray().Select(unit => $"{Text(unit!, "code")} {Text(unit!, "name")}").Order(StringComparer.Ordinal),
            units.GetSuccessors(new(code), since, at).Select(share => share.Unit).Concat(withLand).Select(unit => unit.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void The_basis_is_the_resolution(string code)
    {
        JsonNode check = s_checks.Single(check => Text(check!, "code") == code)!;
        IReadOnlyList<Reorganisation> changes = VietnamUnits.Directory.GetReorganisations(new(code), Day(check, "on"), Day(check, "at"));

        Assert.All(changes, change => Assert.StartsWith(change.Basis!.Number!, Text(check, "basis"), StringComparison.Ordinal));
    }

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    private static LocalDate Day(JsonNode node, string member) => LocalDatePattern.Iso.Parse(Text(node, member)).Value;
}
