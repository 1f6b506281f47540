using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="TrainingClass"/>.</summary>
public sealed class TrainingClassConverter : WireConverter<TrainingClass>
{
    internal static readonly TrainingClassConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required(
        "code", CodeConverter<TrainingClass>.Instance.Grammar, "the code within the course");
    private static readonly WireMember s_dates = WireMember.Optional(
        "dates", WireGrammar.ListOf(DateRangeConverter.Instance.Grammar), "the days, ascending");
    private static readonly WireMember s_venue = WireMember.Optional("venue", LocalisedTextConverter.Instance.Grammar, "where it is held");
    private static readonly WireMember s_audience = WireMember.Optional("audience", AudienceConverter.Instance.Grammar, "whom it is for");
    private static readonly WireMember s_learners = WireMember.Optional(
        "learners", WireGrammar.ListOf(LearnerConverter.Instance.Grammar), "the roster");
    private static readonly WireMember s_timetable = WireMember.Optional("timetable", TimetableConverter.Instance.Grammar, "the sessions");
    private static readonly WireMember s_results = WireMember.Optional(
        "results", ClassResultsConverter.Instance.Grammar, "what it came to");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new(
        "class",
        s_code, s_dates, s_venue, s_audience, s_learners, s_timetable, s_results, s_annotations);

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
        writer.WriteMember(s_code, value.Code);
        writer.WriteOptional(s_dates, value.Dates, DateRangeConverter.Instance);
        writer.WriteOptional(s_venue, value.Venue, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_audience, value.Audience, AudienceConverter.Instance);
        writer.WriteOptional(s_learners, value.Learners, LearnerConverter.Instance);
        writer.WriteOptional(s_timetable, value.Timetable, TimetableConverter.Instance);
        writer.WriteOptional(s_results, value.Results, ClassResultsConverter.Instance);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
