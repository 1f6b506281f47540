using System.Text.Json;
using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

/// <summary>Lists of the framework's types and of a host's own, under a context that's told of the lists and not of their items.</summary>
public sealed class HostListTests
{
    [Fact]
    public void A_list_of_the_framework_s_simple_types_needs_nothing_but_the_list()
    {
        AssertRoundTrip<int>([1, -2], "[1,-2]");
        AssertRoundTrip<long>([1L << 40], "[1099511627776]");
        AssertRoundTrip<decimal>([1.50m], "[1.50]");
        AssertRoundTrip<double>([0.5], "[0.5]");
        AssertRoundTrip<bool>([true, false], "[true,false]");
        AssertRoundTrip<string>(["a", "b"], """["a","b"]""");
        AssertRoundTrip<int>([], "[]");
    }

    [Fact]
    public void A_list_of_a_host_s_own_type_asks_for_the_type()
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Serialize<ValueList<Note>>([new Note("a")], HostListContext.Default.Options));

        Assert.Contains("[JsonSerializable(typeof(Note))]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_a_host_s_own_type_is_read_with_what_the_host_knows_of_it()
        => Assert.Equal([new Note("a")], JsonSerializer.Deserialize<ValueList<Note>>("""[{"Text":"a"}]"""));

    [Theory]
    [InlineData("""{"Counts":1}""", "Expected a list.")]
    [InlineData("""{"Names":["a",null]}""", "Expected an item of a list, found null.")]
    public void What_is_not_such_a_list_is_refused(string text, string message)
        => Assert.StartsWith(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Lists>(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a", "/a/code")]
    [InlineData("khoá 1", "/khoá 1/code")]
    [InlineData("a.b", "/a.b/code")]
    [InlineData("a]b", "/a]b/code")]
    [InlineData("[0]", "/[0]/code")]
    public void A_refusal_knows_its_place_under_whatever_name_a_host_gives_it(string name, string path)
    {
        string text = JsonSerializer.Serialize(new Dictionary<string, object> { [name] = new { code = "?" } });

        TrainingFormatException error = Assert.Throws<TrainingFormatException>(() => JsonSerializer.Deserialize<Dictionary<string, Course>>(text));
        Assert.Equal(path, error.Path.ToString());
    }

    [Fact]
    public void A_refusal_in_a_list_of_lists_knows_both_places()
        => Assert.Equal(
            "/1/0/code",
            Assert.Throws<TrainingFormatException>(() => JsonSerializer.Deserialize<List<List<Course>>>("""[[],[{"code":"?"}]]""")).Path.ToString());

    private static void AssertRoundTrip<T>(ValueList<T> list, string text)
        where T : notnull
    {
        Assert.Equal(text, JsonSerializer.Serialize(list, HostListContext.Default.Options));
        Assert.Equal(list, JsonSerializer.Deserialize<ValueList<T>>(text, HostListContext.Default.Options));
    }

    internal sealed record Note(string Text);

    internal sealed record Lists(ValueList<int> Counts, ValueList<string> Names);
}

[JsonSerializable(typeof(ValueList<int>))]
[JsonSerializable(typeof(ValueList<long>))]
[JsonSerializable(typeof(ValueList<decimal>))]
[JsonSerializable(typeof(ValueList<double>))]
[JsonSerializable(typeof(ValueList<bool>))]
[JsonSerializable(typeof(ValueList<string>))]
[JsonSerializable(typeof(ValueList<HostListTests.Note>))]
internal sealed partial class HostListContext : JsonSerializerContext;
