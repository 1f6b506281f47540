using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// What somebody without this library would have: plain mutable classes of the document's shape, and the framework's source-generated serialiser, not strict,
/// with NodaTime's own converters and the same escapes.
/// </summary>
public sealed class PeerDocument
{
    public static readonly JsonSerializerOptions Options = MakeOptions();

    public string? Format { get; set; }

    public List<PeerUnit>? Units { get; set; }

    public List<PeerCategory>? Categories { get; set; }

    public List<PeerCourse>? Courses { get; set; }

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new()
        {
            TypeInfoResolver = PeerContext.Default,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = WireEncoder.Instance,
        };
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        options.MakeReadOnly();
        return options;
    }
}

public sealed class PeerUnit
{
    public string? Code { get; set; }

    public Dictionary<string, string>? Name { get; set; }

    public string? Level { get; set; }

    public string? Sector { get; set; }

    public string? Parent { get; set; }

    public string? Validity { get; set; }
}

public sealed class PeerCategory
{
    public string? Code { get; set; }

    public Dictionary<string, string>? Name { get; set; }
}

public sealed class PeerCourse
{
    public string? Code { get; set; }

    public Dictionary<string, string>? Title { get; set; }

    public List<string>? Topics { get; set; }

    public List<PeerClass>? Classes { get; set; }
}

public sealed class PeerClass
{
    public string? Code { get; set; }

    public List<string>? Dates { get; set; }

    public List<PeerLearner>? Learners { get; set; }

    public PeerTimetable? Timetable { get; set; }
}

public sealed class PeerLearner
{
    public string? Code { get; set; }

    public PeerName? Name { get; set; }

    public LocalDate? BirthDate { get; set; }

    public string? Unit { get; set; }

    public string? Category { get; set; }

    public string? Title { get; set; }
}

public sealed class PeerName
{
    public string? Family { get; set; }

    public string? Middle { get; set; }

    public string? Given { get; set; }
}

public sealed class PeerTimetable
{
    public List<PeerSession>? Sessions { get; set; }
}

public sealed class PeerSession
{
    public string? Code { get; set; }

    public LocalDate Date { get; set; }

    public string? Part { get; set; }

    public string? Time { get; set; }

    public PeerActivity? Activity { get; set; }

    public List<string>? Lecturers { get; set; }

    public string? Room { get; set; }
}

public sealed class PeerActivity
{
    public string? Kind { get; set; }

    public string? Topic { get; set; }
}

[JsonSerializable(typeof(PeerDocument))]
internal sealed partial class PeerContext : JsonSerializerContext;
