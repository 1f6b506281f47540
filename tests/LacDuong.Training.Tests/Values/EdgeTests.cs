using System.Collections;
using System.ComponentModel;
using LacDuong.Training.Tests.Courses;

namespace LacDuong.Training.Tests.Values;

/// <summary>What the values do at their edges: null, buffers that are too small, values of other types.</summary>
public sealed class EdgeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_topic_reference_is_written_only_where_it_fits(int room)
    {
        ISpanFormattable reference = TopicReference.Parse("ab/c");

        Assert.False(reference.TryFormat(new char[room], out int written, default, null));
        Assert.Equal(0, written);
        Assert.True(reference.TryFormat(new char[4], out _, default, null));
    }

    [Fact]
    public void Null_comes_before_every_topic_reference() => Assert.True(TopicReference.Parse("a/b").CompareTo(null) > 0);

    [Fact]
    public void The_default_list_is_empty_however_it_is_gone_through()
    {
        ValueList<int> list = default;
        Assert.False(((IEnumerable)list).GetEnumerator().MoveNext());
        list = [1, 2];
        Assert.True(((IEnumerable)list).GetEnumerator().MoveNext());
        Assert.Equal([1, 2], list[0..2]);
        Assert.Equal([2], list[1..2]);
    }

    [Fact]
    public void A_word_of_the_format_converts_from_and_to_text_and_to_nothing_else()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(DayPart));

        Assert.Equal(DayPart.Morning, converter.ConvertFromInvariantString("morning"));
        Assert.Equal("morning", converter.ConvertToInvariantString(DayPart.Morning));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(LocalDate)));
        Assert.ThrowsAny<Exception>(() => converter.ConvertFrom(new LocalDate(2022, 5, 25)));
        Assert.ThrowsAny<Exception>(() => converter.ConvertTo(DayPart.Morning, typeof(LocalDate)));
    }

    [Fact]
    public void A_pointer_that_does_not_begin_with_a_slash_leads_nowhere()
    {
        Assert.False(DocumentPath.TryParse(null, out _));
        Assert.False(DocumentPath.TryParse("courses", out _));
        Assert.True(DocumentPath.TryParse("", out DocumentPath? root));
        Assert.Null(root.IndexIn("courses"));
        Assert.Null(DocumentPath.Parse("/courses/3").IndexIn("units"));
        Assert.Null(DocumentPath.Parse("/units/3/name/vi").Resolve(new TrainingDocument()));
    }

    [Fact]
    public void Courses_that_differ_in_an_object_or_in_annotations_say_which_has_it()
    {
        Course course = new() { Code = new("k"), Title = new("Khoá") };
        Course other = course with { Assessment = new CourseAssessment { Sessions = 1 }, Annotations = Annotations.Empty.With("a", "b") };

        Assert.Equal(
            "k (Khoá): document 1 (at /courses/0) and document 2 (at /courses/0) differ in assessment (absent | present), annotations (absent | present).",
            Assert.Single(Combination.ConflictsOf(new() { Courses = [course] }, new() { Courses = [other] })).Describe("en"));
    }
}
