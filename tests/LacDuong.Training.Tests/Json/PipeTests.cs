using System.IO.Pipelines;
using System.Text;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

public sealed class PipeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_document_that_comes_through_a_pipe_in_pieces_is_read_whole(int piece)
    {
        string text = Fixtures.Read("lac-duong-2022.json");
        Pipe pipe = new();
        Task writing = WriteAsync(pipe.Writer, Encoding.UTF8.GetBytes(text), piece);

        TrainingDocument read = await TrainingJson.ReadAsync(pipe.Reader);
        await writing;

        Assert.Equal(TrainingJson.Parse(text), read);
    }

    [Fact]
    public async Task A_stream_is_read_however_little_comes_at_a_time()
    {
        TrainingDocument document = new() { Rooms = [new Room { Code = new("p-1"), Name = new("Hội trường") }] };
        DrippingStream stream = new(Encoding.UTF8.GetBytes(TrainingJson.Write(document)));
        Assert.Equal(document, await TrainingJson.ReadAsync(stream));
    }

    [Fact]
    public void A_stream_of_more_bytes_than_may_be_is_refused()
    {
        byte[] text = Encoding.UTF8.GetBytes(Fixtures.Read("lac-duong-2022.json"));

        TrainingFormatException error = Assert.Throws<TrainingFormatException>(() => TrainingJson.Read(new MemoryStream(text), text.Length - 1));

        Assert.Equal((TrainingFormatErrorKind.TooLong, 1, 1), (error.Kind, error.Line, error.Column));
        Assert.Equal(TrainingJson.Read(text), TrainingJson.Read(new MemoryStream(text), text.Length));
    }

    [Fact]
    public void A_stream_without_an_end_is_read_no_further_than_may_be()
    {
        CourseStream stream = new();

        Assert.Throws<TrainingFormatException>(() => TrainingJson.Read(stream, 1_000_000));

        Assert.InRange(stream.Given, 1_000_000, 2_100_000);
    }

    [Fact]
    public async Task What_is_wrong_in_a_pipe_has_its_place()
    {
        TrainingFormatException error = await Assert.ThrowsAsync<TrainingFormatException>(
            () => TrainingJson.ReadAsync(PipeReader.Create(new MemoryStream("{\"format\":\n\"x\"}"u8.ToArray()))));

        Assert.Equal(("/format", 2, 1), (error.Path.ToString(), error.Line, error.Column));
    }

    [Fact]
    public async Task A_token_stops_the_reading_of_a_pipe()
    {
        using CancellationTokenSource source = new();
        Task<TrainingDocument> reading = TrainingJson.ReadAsync(new Pipe().Reader, source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task A_pending_read_that_is_cancelled_stops_the_reading()
    {
        Pipe pipe = new();
        Task<TrainingDocument> reading = TrainingJson.ReadAsync(pipe.Reader);
        pipe.Reader.CancelPendingRead();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    private static async Task WriteAsync(PipeWriter writer, byte[] bytes, int piece)
    {
        foreach (byte[] chunk in bytes.Chunk(piece))
            await writer.WriteAsync(chunk);
        await writer.CompleteAsync();
    }
}
