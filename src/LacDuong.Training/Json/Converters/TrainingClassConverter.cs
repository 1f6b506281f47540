using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="TrainingClass"/>.</summary>
public sealed class TrainingClassConverter : WireConverter<TrainingClass>
{
    internal static readonly TrainingClassConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "class",
        WireMember.Required("code", CodeConverter<TrainingClass>.Instance.Grammar, "the code within the course"),
        WireMember.Optional("dates", WireGrammar.ListOf(DateRangeConverter.Instance.Grammar), "the days, ascending"),
        WireMember.Optional("venue", LocalisedTextConverter.Instance.Grammar, "where it is held"),
        WireMember.Optional("audience", AudienceConverter.Instance.Grammar, "whom it is for"),
        WireMember.Optional("learners", WireGrammar.ListOf(LearnerConverter.Instance.Grammar), "the roster"),
        WireMember.Optional("timetable", TimetableConverter.Instance.Grammar, "the sessions"),
        WireMember.Optional("results", ClassResultsConverter.Instance.Grammar, "what it came to"),
        WireMember.Annotations());

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override TrainingClass ReadWire(ref WireReader reader)
    {
        Code<TrainingClass>? code = null;
        ValueList<DateRange> dates = default;
        LocalisedText? venue = null;
        Audience? audience = null;
        ValueList<Learner> learners = default;
        Timetable? timetable = null;
        ClassResults? results = null;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<TrainingClass>.Instance.ReadWire(ref reader); break;
                case "dates": dates = reader.ReadList(DateRangeConverter.Instance); break;
                case "venue": venue = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
                case "audience": audience = AudienceConverter.Instance.ReadWire(ref reader); break;
                case "learners": learners = reader.ReadList(LearnerConverter.Instance); break;
                case "timetable": timetable = TimetableConverter.Instance.ReadWire(ref reader); break;
                case "results": results = ClassResultsConverter.Instance.ReadWire(ref reader); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new TrainingClass
        {
            Code = code!,
            Dates = dates,
            Venue = venue,
            Audience = audience,
            Learners = learners,
            Timetable = timetable,
            Results = results,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, TrainingClass value)
    {
        writer.WriteStartObject();
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<TrainingClass>.Instance);
        writer.WriteOptional(WireName.Dates, value.Dates, DateRangeConverter.Instance);
        writer.WriteOptional(WireName.Venue, value.Venue, LocalisedTextConverter.Instance);
        writer.WriteOptional(WireName.Audience, value.Audience, AudienceConverter.Instance);
        writer.WriteOptional(WireName.Learners, value.Learners, LearnerConverter.Instance);
        writer.WriteOptional(WireName.Timetable, value.Timetable, TimetableConverter.Instance);
        writer.WriteOptional(WireName.Results, value.Results, ClassResultsConverter.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
