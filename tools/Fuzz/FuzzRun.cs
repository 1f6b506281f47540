using System.Globalization;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tools.Fuzz;

/// <summary>Tries the inputs of a seed one after the other, and collects the results.</summary>
internal sealed class FuzzRun(int seed, bool isTimed = true)
{
    /// <summary>Below this size, the fixed cost of a reading hides how its allocations grow.</summary>
    private const int LeastForRatio = 10_000;

    private readonly Dictionary<TrainingFormatErrorKind, long> _kinds = [];
    private readonly HashSet<string> _expected = new(StringComparer.Ordinal);
    private readonly List<(long Number, string Failure)> _failures = [];
    private long _documents;
    private long _lines;
    private long _read;
    private long _bytes;
    private (double Ratio, long Number, int Length) _ratio;
    private (double Share, long Number) _share;
    private (TimeSpan Elapsed, long Number, int Length) _slowest;
    private (double Share, long Number, int Length) _nearestToLimit;

    public IReadOnlyList<(long Number, string Failure)> Failures => _failures;

    public IReadOnlyCollection<TrainingFormatErrorKind> Kinds => _kinds.Keys;

    /// <summary>The number of values that were read: documents, headers and courses.</summary>
    public long Read => _read;

    /// <summary>Makes and tries the input of a number.</summary>
    public void Try(long number)
    {
        FuzzInput input = FuzzInput.Of(seed, number);
        Trial trial = Trial.Of(input, isTimed);
        _documents += input.IsLines ? 0 : 1;
        _lines += input.IsLines ? 1 : 0;
        _read += trial.Read;
        _bytes += input.Text.Length;
        foreach (TrainingFormatException refusal in trial.Refusals)
        {
            _kinds[refusal.Kind] = _kinds.GetValueOrDefault(refusal.Kind) + 1;
            _expected.Add($"{refusal.Kind}: {refusal.Expected}");
        }
        double ratio = trial.Allocated / (double)Math.Max(1, input.Text.Length);
        if (input.Text.Length >= LeastForRatio && ratio > _ratio.Ratio)
            _ratio = (ratio, number, input.Text.Length);
        double share = trial.Allocated / (double)Trial.MostBytes(input);
        if (share > _share.Share)
            _share = (share, number);
        if (trial.Elapsed > _slowest.Elapsed)
            _slowest = (trial.Elapsed, number, input.Text.Length);
        double ofLimit = trial.Elapsed / Trial.MostTime(input);
        if (ofLimit > _nearestToLimit.Share)
            _nearestToLimit = (ofLimit, number, input.Text.Length);
        if (trial.Failure is not null)
            _failures.Add((number, trial.Failure));
    }

    /// <summary>The summary of the run, one fact a line.</summary>
    public IEnumerable<string> Summary()
    {
        yield return Line($"executions: {_documents + _lines:N0} ({_documents:N0} documents, {_lines:N0} of JSON Lines)")
            + Line($", {_bytes / 1_000_000.0:N0} MB");
        yield return Line($"read: {_read:N0} documents, headers and courses, each written and read again equal");
        yield return Line($"refused: {_kinds.Values.Sum():N0}, of {_kinds.Count} kinds ")
            + Line($"of {Enum.GetValues<TrainingFormatErrorKind>().Length}, and {_expected.Count} with what was expected");
        foreach ((TrainingFormatErrorKind kind, long count) in _kinds.OrderBy(one => one.Key))
            yield return Line($"    {kind}: {count:N0}");
        yield return Line($"memory: {_ratio.Ratio:0.0} bytes allocated for one of input at most, ")
            + Line($"of inputs of {LeastForRatio:N0} bytes or more ({_ratio.Length:N0} bytes, number {_ratio.Number})");
        yield return Line($"    at most {_share.Share:P0} of the {"20 x input + 1 MB"} that may be (number {_share.Number})");
        yield return Line($"slowest: {_slowest.Elapsed.TotalMilliseconds:N1} ms ({_slowest.Length:N0} bytes, number {_slowest.Number})");
        yield return Line($"time: at most {_nearestToLimit.Share:P0} of the {"1 s + 5 s for 30 MB"} that may be ")
            + Line($"({_nearestToLimit.Length:N0} bytes, number {_nearestToLimit.Number})");
        yield return Line($"failures: {_failures.Count}");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
