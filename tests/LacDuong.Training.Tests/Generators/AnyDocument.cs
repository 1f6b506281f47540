using CsCheck;
using NodaTime.TimeZones;

namespace LacDuong.Training.Tests.Generators;

/// <summary>Classes, courses and whole documents: whatever can be constructed, so that they seldom fit together.</summary>
public static class AnyDocument
{
    public static readonly Gen<TrainingClass> Class = Gen.Select(
            AnyValue.Code<TrainingClass>(), AnyValue.DateRange.List(), AnyValue.Localised.Null(), AnyEntity.Audience.Null(), AnyEntity.Learner.List(3), AnyEntity.Timetable.Null(), AnyEntity.Results.Null(), AnyValue.Annotations)
        .Select((code, dates, venue, audience, learners, timetable, results, annotations) => new TrainingClass
        {
            Code = code,
            Dates = dates,
            Venue = venue,
            Audience = audience,
            Learners = learners,
            Timetable = timetable,
            Results = results,
            Annotations = annotations,
        });

    public static readonly Gen<Course> Course = Gen.Select(
            AnyValue.Code<Course>(), AnyValue.Localised, AnyEntity.Organiser.List(), AnyValue.TopicReference.List(), AnyValue.Code<Lecturer>().List(), AnyValue.Localised.List(), AnyValue.Citation.List(),
            AnyEntity.Assessment.Null(), AnyEntity.Bells.Null(), AnyEntity.Stated.Null(), Class.List(), AnyValue.Citation.List(), AnyValue.Annotations,
            (code, title, organisers, topics, lecturers, objectives, references, assessment, bells, stated, classes, sources, annotations) => new Course
            {
                Code = code,
                Title = title,
                Organisers = organisers,
                Topics = topics,
                Lecturers = lecturers,
                Objectives = objectives,
                References = references,
                Assessment = assessment,
                Bells = bells,
                Stated = stated,
                Classes = classes,
                Sources = sources,
                Annotations = annotations,
            });

    private static readonly Gen<DateTimeZone> s_timeZone = Gen.Frequency(
        (3, Gen.Const("Asia/Ho_Chi_Minh")),
        (2, Gen.OneOf(TzdbDateTimeZoneSource.Default.CanonicalIdMap.Keys.Order(StringComparer.Ordinal).ToArray())))
        .Select(id => DateTimeZoneProviders.Tzdb[id]);

    public static readonly Gen<TrainingDocument> Document = Gen.Select(
            s_timeZone, AnyEntity.Unit.List(3), AnyEntity.Reorganisation.List(), AnyEntity.Category.List(), AnyEntity.Catalogue.List(), AnyEntity.Lecturer.List(), AnyEntity.Room.List(), AnyValue.DateRange.List(), Course.List(),
            AnyValue.Annotations,
            (timeZone, units, reorganisations, categories, catalogues, lecturers, rooms, nonTeachingDays, courses, annotations) => new TrainingDocument
            {
                TimeZone = timeZone,
                Units = units,
                Reorganisations = reorganisations,
                Categories = categories,
                Catalogues = catalogues,
                Lecturers = lecturers,
                Rooms = rooms,
                NonTeachingDays = nonTeachingDays,
                Courses = courses,
                Annotations = annotations,
            });
}
