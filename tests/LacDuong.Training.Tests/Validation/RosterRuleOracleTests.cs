using CsCheck;
using LacDuong.Training.Validation;
using LacDuong.Training.Vietnamese;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

/// <summary>Who may be one person entered twice, held to what comparing every two learners finds.</summary>
public sealed class RosterRuleOracleTests
{
    private static readonly string s_long = new('a', 150);

    // Some are the same name, some share their letters, and some have no letter from A to Z.
    private static readonly Gen<PersonName> s_name = Gen.OneOf(
        new("Nguyễn", "Văn", "An"),
        new PersonName(null, "Nguyễn Văn", "An"),
        PersonName.FromSingleName("nguyễn văn AN"),
        new PersonName("Nguyễn", "Văn", "Ẩn"),
        new PersonName("Nguyễn", null, "An"),
        PersonName.FromSingleName("金"),
        PersonName.FromSingleName("李"),
        new PersonName(s_long, null, "b"),
        PersonName.FromSingleName($"{s_long} B"));

    private static readonly Gen<Learner> s_learner = Gen.Select(Gen.Int[0, 3], s_name, Gen.OneOf("", "1980", "1980-01", "1980-01-02", "1980-02", "1981"), Gen.Int[0, 2]).Select((code, name, born, unit) => new Learner
    {
        Code = new($"hv-{code}"),
        Name = name,
        BirthDate = born.Length == 0 ? null : PartialDate.Parse(born),
        Unit = unit == 0 ? null : new($"u-{unit}"),
    });

    [Fact]
    public void Learners_may_be_one_person_where_comparing_every_two_finds_it()
        => s_learner.Array[0, 12].Sample(
            roster => Assert.Equal(
                roster.Index().Select(learner => (learner.Index, First: Array.FindIndex(roster, 0, learner.Index, other => MayBeOne(other, learner.Item))))
                    .Where(pair => pair.First >= 0)
                    .Select(pair => $"{PathOf(pair.Index)} {PathOf(pair.First)}"),
                TrainingValidator.Default.Validate(InClass(item => item with { Learners = roster.ToValueList() })).Findings
                    .Where(finding => finding.Rule == TrainingRules.LearnerIsEnteredTwice)
                    .Select(finding => $"{finding.Path} {finding.Related[0]}")),
            iter: 5000);

    private static bool MayBeOne(Learner one, Learner other)
        => one.Code != other.Code && one.Unit == other.Unit && (one.BirthDate is null || other.BirthDate is null || CanBe($"{one.BirthDate}", $"{other.BirthDate}"))
            && MatchKey.KeepingAccents(one.Name.ToString()) == MatchKey.KeepingAccents(other.Name.ToString());

    // In text, the one date is the beginning of the other.
    private static bool CanBe(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static string PathOf(int learner) => $"/courses/0/classes/0/learners/{learner}";
}
