using System.Text.Json;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Format;

public sealed class DocumentPathTests
{
    private static readonly TrainingDocument s_document = TrainingJson.Parse(Json.Fixtures.Read("every-member.json"));

    private static DocumentPath<TrainingDocument> Root => DocumentPath<TrainingDocument>.Root;

    [Fact]
    public void A_typed_path_is_written_as_a_JSON_Pointer()
        => Assert.Equal("/courses/0/classes/1/venue", Root.Courses[0].Classes[1].Venue.ToString());

    [Fact]
    public void The_default_of_a_typed_path_is_the_whole()
        => Assert.Equal(DocumentPath.Root, default(DocumentPath<Course>).Untyped);

    [Fact]
    public void A_path_may_start_at_a_course()
        => Assert.Equal("/classes/2/dates/0", DocumentPath<Course>.Root.Classes[2].Dates[0].ToString());

    [Fact]
    public void A_pointer_that_is_read_equals_the_typed_path()
    {
        DocumentPath read = DocumentPath.Parse("/courses/0/classes/1/venue");
        DocumentPath typed = Root.Courses[0].Classes[1].Venue;

        Assert.Equal(typed, read);
        Assert.Equal(typed.GetHashCode(), read.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/courses/0/title/vi")]
    [InlineData("/annotations/a~1b~0c")]
    [InlineData("/a/00/01")]
    public void A_pointer_comes_back_as_it_was_read(string pointer) => Assert.Equal(pointer, DocumentPath.Parse(pointer).ToString());

    [Theory]
    [InlineData("courses")]
    [InlineData("/a~")]
    [InlineData("/a~2")]
    public void Another_text_is_no_pointer(string text)
    {
        Assert.False(DocumentPath.TryParse(text, out DocumentPath? path));
        Assert.Null(path);
        Assert.Throws<FormatException>(() => DocumentPath.Parse(text));
    }

    [Fact]
    public void A_pointer_deeper_than_any_document_is_refused()
        => Assert.False(DocumentPath.TryParse(string.Concat(Enumerable.Repeat("/a", 1_000_000)), out _));

    [Theory]
    [InlineData("courses", 3)]
    [InlineData("classes", 1)]
    [InlineData("learners", null)]
    [InlineData("venue", null)]
    public void It_tells_the_index_that_it_takes_in_a_list(string list, int? index)
        => Assert.Equal(index, Root.Courses[3].Classes[1].Venue.Untyped.IndexIn(list));

    [Fact]
    public void Its_steps_can_be_gone_back()
    {
        DocumentPath path = Root.Units[4].Name;

        Assert.Equal(("name", null, 3), (path.Name, path.Index, path.Depth));
        Assert.Equal((null, 4), (path.Parent!.Name, path.Parent.Index));
        Assert.Null(path.Parent.Parent!.Parent!.Parent);
    }

    [Fact]
    public void Every_place_of_a_written_document_resolves_to_what_is_written_there()
    {
        int places = 0;
        using JsonDocument written = JsonDocument.Parse(TrainingJson.Write(s_document));
        Visit(written.RootElement, DocumentPath.Root);
        Assert.InRange(places, 200, int.MaxValue);

        void Visit(JsonElement element, DocumentPath path)
        {
            places++;
            object value = path.Resolve(s_document)!;
            Assert.True(value is not null, path.ToString());
            if (element.ValueKind is JsonValueKind.Object)
            {
                foreach (JsonProperty property in element.EnumerateObject())
                    Visit(property.Value, path.Then(property.Name));
            }
            else if (element.ValueKind is JsonValueKind.Array)
            {
                for (int i = 0; i < element.GetArrayLength(); i++)
                    Visit(element[i], path.Then(i));
            }
        }
    }

    [Theory]
    [InlineData("/courses/99")]
    [InlineData("/courses/0/nothing")]
    [InlineData("/courses/0/code/0")]
    [InlineData("/annotations/none")]
    [InlineData("/courses/title")]
    public void A_path_to_nothing_resolves_to_null(string pointer) => Assert.Null(DocumentPath.Parse(pointer).Resolve(s_document));

    [Fact]
    public void A_parent_comes_before_its_parts_and_members_come_in_wire_order()
    {
        DocumentPath[] inOrder =
        [
            DocumentPath.Root, Root.Units[0], Root.Units[0].Code, Root.Units[2].Name, Root.Units[10], Root.Courses[0].Topics[1], Root.Courses[0].Classes[0].Learners[3].Name,
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Order(Comparer<DocumentPath>.Create(DocumentPath.Compare)));
    }

    [Fact]
    public void A_hosts_serialiser_writes_a_path_as_its_pointer_and_reads_it_back()
    {
        DocumentPath path = Root.Courses[0].Title;
        string written = JsonSerializer.Serialize(path);

        Assert.Equal("\"/courses/0/title\"", written);
        Assert.Equal(path, JsonSerializer.Deserialize<DocumentPath>(written));
        Assert.Equal("\"/courses/0\"", JsonSerializer.Serialize(Root.Courses[0]));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DocumentPath>("\"courses\""));
    }
}
