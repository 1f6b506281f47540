using System.Buffers;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

public sealed class WritingToBufferTests
{
    // Without times of publication: NodaTime makes a string of each.
    private static TrainingDocument Document { get; } = TrainingJson.Parse(WithoutPublishedAt(Fixtures.Read("every-member.json")));

    private static string WithoutPublishedAt(string json)
        => string.Join('\n', json.Split('\n').Where(line => !line.Contains("publishedAt", StringComparison.Ordinal)))
            .Replace(",\n        }\n      ],\n      \"assessment\"", "\n        }\n      ],\n      \"assessment\"", StringComparison.Ordinal);

    [Theory]
    [Trait(Allocation.Trait, Allocation.Measured)]
    [InlineData(false)]
    [InlineData(true)]
    public void Writing_to_a_buffer_allocates_nothing_beyond_it(bool indented)
    {
        ArrayBufferWriter<byte> buffer = new(256 * 1024);
        long allocated = Allocation.Of(() =>
        {
            buffer.ResetWrittenCount();
            TrainingJson.Write(Document, buffer, indented);
        });
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void A_buffer_that_writes_a_document_itself_gets_its_own_whole()
    {
        byte[] expected = Written(new ArrayBufferWriter<byte>());
        ArrayBufferWriter<byte> inner = new();
        Assert.Equal(expected, Written(new Meddling(() => TrainingJson.Write(Document, inner))));
        Assert.Equal(expected, inner.WrittenSpan[..expected.Length]);
    }

    [Fact]
    public void After_a_buffer_has_failed_the_next_is_written_whole()
    {
        byte[] expected = Written(new ArrayBufferWriter<byte>());
        Assert.Throws<IOException>(() => Written(new Meddling(() => throw new IOException())));
        Assert.Equal(expected, Written(new ArrayBufferWriter<byte>()));
    }

    private static byte[] Written(ArrayBufferWriter<byte> buffer)
    {
        TrainingJson.Write(Document, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static byte[] Written(Meddling buffer)
    {
        TrainingJson.Write(Document, buffer);
        return buffer.Inner.WrittenSpan.ToArray();
    }

    /// <summary>A buffer that does something of its own whenever it has taken bytes.</summary>
    private sealed class Meddling(Action meddle) : IBufferWriter<byte>
    {
        public ArrayBufferWriter<byte> Inner { get; } = new();

        public void Advance(int count)
        {
            Inner.Advance(count);
            meddle();
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => Inner.GetMemory(sizeHint);

        public Span<byte> GetSpan(int sizeHint = 0) => Inner.GetSpan(sizeHint);
    }
}
