using System.Net;

namespace LacDuong.Training.AspNetCore.Tests;

public sealed class WireWordTests
{
    [Theory]
    [InlineData("fatherlandFront?part=morning", "FatherlandFront Morning")]
    [InlineData("education", "Education ")]
    public async Task A_parameter_takes_the_word_of_a_value(string address, string expected)
    {
        await using Host host = await Host.StartAsync();

        Assert.Equal(expected, await host.Client.GetStringAsync(new Uri($"/words/{address}", UriKind.Relative)));
    }

    [Theory]
    [InlineData("education?part=7")]
    [InlineData("education?part=Morning")]
    [InlineData("0")]
    public async Task A_parameter_refuses_a_number_and_every_other_text(string address)
    {
        await using Host host = await Host.StartAsync();

        HttpResponseMessage answer = await host.Client.GetAsync(new Uri($"/words/{address}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void A_word_is_read_back()
        => Assert.Equal(DayPart.Afternoon, WireWord<DayPart>.Parse(new WireWord<DayPart>(DayPart.Afternoon).ToString()).Value);
}
