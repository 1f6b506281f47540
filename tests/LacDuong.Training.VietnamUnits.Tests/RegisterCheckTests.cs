using LacDuong.Training.Tools.VietnamUnits;

namespace LacDuong.Training.VietnamUnitsTests;

/// <summary>What the tool that makes the package's data lets through, and what it refuses.</summary>
public sealed class RegisterCheckTests
{
    private static readonly LocalDate s_reform = new(2025, 7, 1);

    private static readonly IReadOnlyList<ProvinceCount> s_counts
        = ProvinceCount.ReadAll(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "vietnam-units-counts.tsv")));

    [Fact]
    public void The_source_data_verifies() => Assert.Empty(RegisterCheck.FindFaults(VietnamUnits.Document, s_counts));

    [Fact]
    public void A_commune_too_few_is_refused()
        => Refuses(document => document with { Units = [.. document.Units.Where(unit => unit.Code != new Code<Unit>("24848"))] }, "68 on 2025-07-01");

    [Fact]
    public void A_code_with_two_units_on_a_day_is_refused()
        => Refuses(document => document with { Units = [.. document.Units, document.Units[^1]] }, "LDT1001");

    [Fact]
    public void A_name_without_its_kind_is_refused()
        => Refuses(document => document with { Units = [document.Units[0] with { Name = new("Hà Nội") }, .. document.Units.Skip(1)] }, "its name must begin with its kind");

    [Fact]
    public void A_commune_whose_clause_is_missing_is_refused()
        => Refuses(document => document with { Reorganisations = [.. document.Reorganisations.Where(change => !change.From.Contains(new("24847")))] }, "24847 Xã Đạ Chais on 2025-07-01");

    [Fact]
    public void A_part_without_a_rest_is_refused()
        => Refuses(
            document => document with
            {
                Reorganisations = [.. document.Reorganisations.Select(change => change.From.Contains(new("24847")) && change.On == s_reform
                    ? change with { Parts = [new("24847")] } : change)],
            },
            "it must pass whole once, or in parts");

    private static void Refuses(Func<TrainingDocument, TrainingDocument> change, string fault)
        => Assert.Contains(RegisterCheck.FindFaults(change(VietnamUnits.Document), s_counts), found => found.Contains(fault, StringComparison.Ordinal));
}
