using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.JsonNet;

namespace LacDuong.Training.Benchmarks;

/// <summary>The plain classes of <see cref="PeerDocument"/> under Newtonsoft.Json, as many hosts have it: not strict, with NodaTime's own converters for it.</summary>
internal static class NewtonsoftPeer
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly JsonSerializer s_serialiser = new JsonSerializer
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
    }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    public static PeerDocument Read(byte[] utf8)
    {
        using MemoryStream stream = new(utf8, writable: false);
        using StreamReader text = new(stream, s_utf8);
        using JsonTextReader reader = new(text);
        return s_serialiser.Deserialize<PeerDocument>(reader)!;
    }

    /// <returns>How many bytes were written.</returns>
    public static int Write(PeerDocument document, byte[] destination)
    {
        using MemoryStream stream = new(destination);
        using StreamWriter text = new(stream, s_utf8);
        using JsonTextWriter writer = new(text);
        s_serialiser.Serialize(writer, document);
        writer.Flush();
        return (int)stream.Position;
    }
}
