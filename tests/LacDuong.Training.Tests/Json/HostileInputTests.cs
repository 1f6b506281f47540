using System.Text;
using LacDuong.Training.Json;
using LacDuong.Training.Tools.Fuzz;

namespace LacDuong.Training.Tests.Json;

/// <summary>Whatever bytes come, reading ends with a document or a refusal that has a place: never another exception, and never out of proportion.</summary>
public sealed class HostileInputTests
{
    // Bytes far enough apart to be quick, which fall on every kind of token.
    private const int SomeBytes = 61;
    private const int EveryByte = 1;

    private const int SomeInputs = 1_000;

    private static readonly byte[] s_fixture = Encoding.UTF8.GetBytes(Fixtures.Read("every-member.json"));

    [Fact]
    public void A_document_cut_off_is_refused_as_malformed_at_its_end() => CutOff(SomeBytes);

    [LongFact]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void So_is_one_cut_off_at_any_byte() => CutOff(EveryByte);

    [Fact]
    public void A_document_with_a_byte_changed_is_read_or_refused() => ChangeByte(SomeBytes);

    [LongFact]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void So_is_one_with_any_byte_changed() => ChangeByte(EveryByte);

    // The tool tries as many as one has time for, and looks at the time; these are the same each time.
    [Fact]
    public void Whatever_a_fuzzer_makes_of_the_fixtures_is_read_or_refused_within_its_memory()
    {
        FuzzRun run = Fuzz(SomeInputs, number => !IsLarge(number));

        // No input is a gigabyte long.
        Assert.Equal(Enum.GetValues<TrainingFormatErrorKind>().Except([TrainingFormatErrorKind.TooLong]), run.Kinds.Order());
        Assert.InRange(run.Read, SomeInputs / 6, long.MaxValue);
    }

    [LongFact]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void So_are_more_of_them_and_texts_of_up_to_thirty_megabytes() => Fuzz(3 * SomeInputs, _ => true);

    [Fact]
    public void Ten_million_bytes_of_one_list_need_no_more_than_twenty_times_as_many()
    {
        byte[] text = Encoding.UTF8.GetBytes($"{{\"format\":\"lacduong-training/1\",\"nonTeachingDays\":[\"2022-05-25\"{string.Concat(Enumerable.Repeat(",\"2022-05-25\"", 10_000_000 / 13))}]}}");

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(TrainingJson.TryRead(text, out TrainingDocument? document, out _));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, (20L * text.Length) + 1_000_000);
        Assert.Equal(1 + (10_000_000 / 13), document.NonTeachingDays.Count);
    }

    [Theory]
    [InlineData("[", "", 1_000_000)]
    [InlineData("{\"annotations\":", "", 200_000)]
    [InlineData("{\"format\":\"lacduong-training/1\",\"courses\":[{\"stated\":{\"days\":", "9", 1_000_000)]
    [InlineData("{\"annotations\":{\"a\":\"", "\\ud83d", 300_000)]
    [InlineData("{\"format\":\"", "\u0000", 100_000)]
    public void Much_of_one_thing_is_refused(string begin, string much, int times)
        => Assert.False(TrainingJson.TryParse(much.Length == 0 ? string.Concat(Enumerable.Repeat(begin, times)) : begin + string.Concat(Enumerable.Repeat(much, times)), out _, out _));

    private static void CutOff(int step)
    {
        byte[] text = s_fixture.AsSpan().TrimEnd((byte)'\n').ToArray();
        for (int length = 0; length < text.Length; length += step)
        {
            Assert.False(TrainingJson.TryRead(text.AsSpan(0, length), out _, out TrainingFormatException? error));

            Assert.Equal(TrainingFormatErrorKind.MalformedJson, error.Kind);
            Assert.Equal(1 + text.AsSpan(0, length).Count((byte)'\n'), error.Line);
        }
    }

    private static void ChangeByte(int step)
    {
        byte[] text = [.. s_fixture];
        for (int at = 0; at < text.Length; at += step)
        {
            foreach (byte with in new byte[] { 0, (byte)'"', (byte)'}', (byte)'9', 0xFF, (byte)(s_fixture[at] ^ 0x20) })
            {
                text[at] = with;
                AssertReadOrRefused(text);
            }
            text[at] = s_fixture[at];
        }
    }

    private static bool IsLarge(int number) => number % FuzzInput.LargeEvery == FuzzInput.LargeEvery - 1;

    private static FuzzRun Fuzz(int count, Predicate<int> isTried)
    {
        FuzzRun run = new(seed: 2022, isTimed: false);
        for (int number = 0; number < count; number++)
        {
            if (isTried(number))
                run.Try(number);
        }
        Assert.Empty(run.Failures);
        return run;
    }

    private static void AssertReadOrRefused(byte[] text)
    {
        if (TrainingJson.TryRead(text, out TrainingDocument? document, out TrainingFormatException? error))
            Assert.Equal(document, TrainingJson.Parse(TrainingJson.Write(document)));
        else
            Assert.True(error.Line >= 1 && error.Column >= 1 && error.Message.Length > 0);
    }
}
