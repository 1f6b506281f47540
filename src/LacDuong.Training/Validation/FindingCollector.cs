using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace LacDuong.Training.Validation;

/// <summary>What was found so far, under a policy: as many findings of one rule as it keeps, and the number of the others.</summary>
internal sealed class FindingCollector(ValidationPolicy policy)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<Rule, int> _counts = [];

    public int Count => _findings.Count;

    /// <summary>How many findings of one rule are kept.</summary>
    public int FindingsPerRule => policy.FindingsPerRule;

    public void Report(Rule rule, DocumentPath path, DocumentPath[] related, params ReadOnlySpan<object?> arguments)
    {
        if (policy.SeverityOf(rule) is not Severity severity)
            return;
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, rule, out _);
        if (++count <= policy.FindingsPerRule)
            _findings.Add(new Finding(rule, severity, path, related, arguments.ToArray()));
    }

    /// <summary>Counts findings that are not made, since there are more than are kept.</summary>
    public void CountMore(Rule rule, long number)
    {
        if (number == 0 || policy.SeverityOf(rule) is null)
            return;
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, rule, out _);
        count = (int)Math.Min((long)count + number, int.MaxValue);
    }

    /// <summary>Those that came after the first ones, in the order of a report.</summary>
    public Finding[] After(int first)
    {
        Finding[] findings = CollectionsMarshal.AsSpan(_findings)[first..].ToArray();
        for (int i = 1; i < findings.Length; i++)
        {
            // Stable: of one place and rule, findings stay in the order in which they were made.
            if (Finding.Compare(findings[i - 1], findings[i]) > 0)
                return [.. findings.Order(Comparer<Finding>.Create(Finding.Compare))];
        }
        return findings;
    }

    public ValidationReport ToReport() => new(After(0), LeftOut());

    private ReadOnlyDictionary<Rule, int> LeftOut()
    {
        KeyValuePair<Rule, int>[] leftOut =
        [
            .. _counts.Where(rule => rule.Value > policy.FindingsPerRule)
                .Select(rule => KeyValuePair.Create(rule.Key, rule.Value - policy.FindingsPerRule)),
        ];
        return leftOut.Length == 0
            ? ReadOnlyDictionary<Rule, int>.Empty
            : new(new OrderedDictionary<Rule, int>(leftOut.OrderBy(rule => rule.Key.Code, StringComparer.Ordinal)));
    }
}
