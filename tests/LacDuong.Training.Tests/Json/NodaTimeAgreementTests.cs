using System.Text.Json;
using CsCheck;
using LacDuong.Training.Tests.Generators;
using NodaTime.Serialization.SystemTextJson;

namespace LacDuong.Training.Tests.Json;

/// <summary>Hosts that use NodaTime's own converters beside this library's see the same texts.</summary>
public sealed class NodaTimeAgreementTests
{
    private static readonly JsonSerializerOptions s_nodaTime = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        .ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    [Fact]
    public void A_date_is_written_as_NodaTime_writes_it_and_what_NodaTime_writes_is_read()
        => AnyEntity.Reorganisation.Sample(reorganisation =>
        {
            string date = JsonSerializer.Serialize(reorganisation.On, s_nodaTime);
            string written = JsonSerializer.Serialize(reorganisation);

            Assert.StartsWith($"{{\"on\":{date},", written, StringComparison.Ordinal);
            Assert.Equal(reorganisation.On, JsonSerializer.Deserialize<LocalDate>(date, s_nodaTime));
        }, iter: 500);

    [Fact]
    public void A_point_in_time_is_written_so_that_NodaTime_reads_the_same_and_what_NodaTime_writes_is_read()
        => AnyValue.Citation.Where(citation => citation.PublishedAt is not null).Sample(citation =>
        {
            using JsonDocument written = JsonSerializer.SerializeToDocument(citation);
            string time = written.RootElement.GetProperty("publishedAt").GetRawText();
            OffsetDateTime published = citation.PublishedAt!.Value;

            Assert.Equal(published, JsonSerializer.Deserialize<OffsetDateTime>(time, s_nodaTime));
            Assert.Equal(citation with { Title = "t" }, JsonSerializer.Deserialize<Citation>(
                JsonSerializer.Serialize(citation with { Title = "t" }).Replace(time, JsonSerializer.Serialize(published, s_nodaTime), StringComparison.Ordinal)));
        }, iter: 500);
}
