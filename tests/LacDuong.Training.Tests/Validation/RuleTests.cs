using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

/// <summary>A smallest document that breaks a rule, and a neighbour, as like to it as can be, that does not.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="What">What is wrong in the one and right in the other.</param>
public sealed record RuleCase(string Rule, string What)
{
    /// <summary>The document that breaks the rule.</summary>
    public required TrainingDocument Broken { get; init; }

    /// <summary>Where it is broken.</summary>
    public required string Path { get; init; }

    /// <summary>The places related.</summary>
    public string[] Related { get; init; } = [];

    /// <summary>The document that does not break it.</summary>
    public required TrainingDocument Neighbour { get; init; }

    /// <summary>The rules that the broken document cannot but break too, each with its place.</summary>
    public string[] Besides { get; init; } = [];

    /// <summary>The rules that the neighbour cannot but break, each with its place.</summary>
    public string[] NeighbourHas { get; init; } = [];

    /// <summary>A finding by its rule and its place.</summary>
    public static string Line(Finding finding) => $"{finding.Rule} {finding.Path}";

    /// <summary>Holds a validator to find exactly what the case says of the broken document.</summary>
    public void AssertBroken(TrainingValidator validator)
    {
        IReadOnlyList<Finding> findings = validator.Validate(Broken).Findings;
        Assert.Equal([.. Besides, $"{Rule} {Path}"], findings.Select(Line), UnorderedLines.Comparer);
        Assert.Equal(Related, Single(findings).Related.Select(path => path.ToString()));
    }

    /// <summary>The one finding of the rule at its place.</summary>
    public Finding Single(IReadOnlyList<Finding> findings) => Assert.Single(findings, finding => finding.Rule.Code == Rule && finding.Path.ToString() == Path);

    /// <inheritdoc/>
    public override string ToString() => $"{Rule} {What}";
}

/// <summary>The cases of the rules on one subject.</summary>
public interface IRuleCases
{
    /// <summary>The cases.</summary>
    static abstract IReadOnlyList<RuleCase> Cases { get; }
}

/// <summary>Holds each case of a subject to what it says.</summary>
/// <typeparam name="TCases">The subject.</typeparam>
public abstract class RuleTests<TCases>
    where TCases : IRuleCases
{
    public static TheoryData<string> Names => [.. TCases.Cases.Select(item => item.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_smallest_document_breaks_the_rule_at_its_place(string name)
    {
        RuleCase item = Find(name);
        item.AssertBroken(TrainingValidator.Default);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_neighbour_does_not(string name)
    {
        RuleCase item = Find(name);
        Assert.Equal(item.NeighbourHas, TrainingValidator.Default.Validate(item.Neighbour).Findings.Select(RuleCase.Line), UnorderedLines.Comparer);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rule_can_be_turned_off(string name)
    {
        RuleCase item = Find(name);
        TrainingValidator without = new(ValidationPolicy.Default.Without(TrainingRules.Get(item.Rule)));
        Assert.DoesNotContain(without.Validate(item.Broken).Findings, finding => finding.Rule.Code == item.Rule);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_message_can_be_read_in_both_languages(string name)
    {
        RuleCase item = Find(name);
        Finding finding = item.Single(TrainingValidator.Default.Validate(item.Broken).Findings);
        Assert.NotEqual(finding.Describe("vi"), finding.Describe("en"));
        Assert.DoesNotContain("{", finding.Describe("vi") + finding.Describe("en"), StringComparison.Ordinal);
    }

    private static RuleCase Find(string name) => TCases.Cases.Single(item => item.ToString() == name);
}

/// <summary>Compares lines as a set: the order of findings has tests of its own.</summary>
internal static class UnorderedLines
{
    public static IEqualityComparer<IEnumerable<string>> Comparer { get; } = EqualityComparer<IEnumerable<string>>.Create(
        (left, right) => left!.Order(StringComparer.Ordinal).SequenceEqual(right!.Order(StringComparer.Ordinal)),
        lines => lines.Count());
}
