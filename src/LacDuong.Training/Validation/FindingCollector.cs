using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace LacDuong.Training.Validation;

/// <summary>Collects findings under a policy: for each rule, findings up to the limit, and the number of the others.</summary>
internal sealed class FindingCollector(ValidationPolicy policy)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<Rule, int> _kept = [];
    private readonly Dictionary<Rule, int> _leftOut = [];

    public int Count => _findings.Count;

    /// <summary>The maximum number of findings of one rule.</summary>
    public int FindingsPerRule => policy.FindingsPerRule;

    public void Report(Rule rule, DocumentPath path, DocumentPath[] related, params ReadOnlySpan<object?> arguments)
    {
        if (policy.SeverityOf(rule) is not Severity severity)
            return;
        if (MayKeep(rule))
            _findings.Add(new Finding(rule, severity, path, related, arguments.ToArray()));
    }

    /// <summary>Whether another finding of a rule would be kept.</summary>
    public bool HasRoom(Rule rule) => policy.SeverityOf(rule) is not null && _kept.GetValueOrDefault(rule) < policy.FindingsPerRule;

    /// <summary>Counts findings beyond the limit that the check skipped.</summary>
    public void CountMore(Rule rule, long number)
    {
        if (number == 0 || policy.SeverityOf(rule) is null)
            return;
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_leftOut, rule, out _);
        count = (int)Math.Min(count + number, int.MaxValue);
    }

    /// <summary>Adds everything that another collector has, as if it had been reported here.</summary>
    /// <param name="other">The other collector, under the same policy.</param>
    /// <param name="coursesBefore">The number of courses that precede those of the other's paths, which count from 0.</param>
    public void Add(FindingCollector other, int coursesBefore)
    {
        foreach (Finding finding in other._findings)
        {
            if (MayKeep(finding.Rule))
                _findings.Add(finding.Behind(coursesBefore));
        }
        foreach ((Rule rule, int count) in other._leftOut)
            CountMore(rule, count);
    }

    /// <summary>Clears the collector.</summary>
    public void Clear()
    {
        _findings.Clear();
        _kept.Clear();
        _leftOut.Clear();
    }

    /// <summary>Returns the findings after the first ones, in the order of a report.</summary>
    public Finding[] After(int first)
    {
        Finding[] findings = CollectionsMarshal.AsSpan(_findings)[first..].ToArray();
        for (int i = 1; i < findings.Length; i++)
        {
            // A stable sort: findings of one place and rule keep the order in which they were reported.
            if (Finding.Compare(findings[i - 1], findings[i]) > 0)
                return [.. findings.Order(Comparer<Finding>.Create(Finding.Compare))];
        }
        return findings;
    }

    public ValidationReport ToReport() => new(After(0), LeftOut());

    private ReadOnlyDictionary<Rule, int> LeftOut()
        => _leftOut.Count == 0
            ? ReadOnlyDictionary<Rule, int>.Empty
            : new(new OrderedDictionary<Rule, int>(_leftOut.OrderBy(rule => rule.Key.Code, StringComparer.Ordinal)));

    // Counts one more finding of a rule. False at the limit.
    private bool MayKeep(Rule rule)
    {
        ref int kept = ref CollectionsMarshal.GetValueRefOrAddDefault(_kept, rule, out _);
        bool mayKeep = kept < policy.FindingsPerRule;
        if (mayKeep)
            kept++;
        else
            CountMore(rule, 1);
        return mayKeep;
    }
}
