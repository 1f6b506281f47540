namespace LacDuong.Training.Tests.Values;

public sealed class CitationTests
{
    [Theory]
    [InlineData("https://baolamdong.vn/a?b=c#d")]
    [InlineData("urn:isbn:0451450523")]
    [InlineData("mailto:a@example.org")]
    [InlineData("svn+ssh://example.org/a")]
    [InlineData("x-a.b:c")]
    public void An_address_is_absolute_and_compared_as_text(string address)
    {
        Assert.Equal(address, new Citation { Title = "a", Uri = address }.Uri);
        Assert.NotEqual(new Citation { Title = "a", Uri = address }, new Citation { Title = "a", Uri = address + "x" });
    }

    [Theory]
    [InlineData("/a/b")]
    [InlineData("baolamdong.vn")]
    [InlineData("https://a b")]
    [InlineData("1a:b")]
    [InlineData("a_b:c")]
    [InlineData("https:")]
    [InlineData("C:\\x")]
    [InlineData("C:/x")]
    public void Anything_else_is_refused(string address)
        => Assert.Equal("Uri", Assert.Throws<ArgumentException>(() => new Citation { Title = "a", Uri = address }).ParamName);

    [Fact]
    public void A_time_of_publication_has_an_offset_in_whole_minutes()
    {
        OffsetDateTime time = new LocalDateTime(2022, 5, 25, 19, 23).WithOffset(Offset.FromSeconds(1));
        Assert.Equal("PublishedAt", Assert.Throws<ArgumentException>(() => new Citation { Title = "a", PublishedAt = time }).ParamName);
    }
}
