using CsCheck;

namespace LacDuong.Training.Tests.Validation;

public sealed class OverlapsTests
{
    private static readonly Gen<(int First, int Last)[]> s_spans = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 6]).Select(span => (span.Item1, span.Item1 + span.Item2)).Array[0, 20];

    [Fact]
    public void Each_span_has_the_first_one_before_it_that_comparing_every_two_finds()
        => s_spans.Sample(
            spans => Assert.Equal(
                spans.Select((span, i) => Array.FindIndex(spans, 0, i, other => other.First <= span.Last && other.Last >= span.First)),
                Overlaps.FirstEarlier(spans)),
            iter: 5000);

    [Fact]
    public void Spans_that_all_overlap_take_no_longer_than_others()
    {
        int[] found = Overlaps.FirstEarlier([.. Enumerable.Range(0, 200_000).Select(i => (i, 1_000_000))]);
        Assert.Equal([-1, .. Enumerable.Repeat(0, found.Length - 1)], found);
    }
}
