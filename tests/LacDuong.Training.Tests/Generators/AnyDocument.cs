using CsCheck;
using NodaTime.TimeZones;

namespace LacDuong.Training.Tests.Generators;

/// <summary>Classes, courses and whole documents: whatever can be constructed, so that they seldom fit together.</summary>
public static class AnyDocument
{
    private static readonly Gen<TrainingClass> s_classAlone = Gen.Select(
        AnyValue.Code<TrainingClass>(), AnyValue.Localised.Null(), Gen.Enum<ClassMode>().Nullable(), Gen.Enum<ClassPace>().Nullable(), AnyValue.DateRange.List(), AnyValue.Localised.Null(),
        (code, name, mode, pace, dates, venue) => new TrainingClass { Code = code, Name = name, Mode = mode, Pace = pace, Dates = dates, Venue = venue });

    public static readonly Gen<TrainingClass> Class = Gen.Select(
        s_classAlone, AnyEntity.Audience.Null(), AnyEntity.StaffMember.List(), AnyEntity.Learner.List(3), AnyEntity.Timetable.Null(), AnyEntity.Results.Null(), AnyEntity.Certification.Null(), AnyValue.Annotations,
        (alone, audience, staff, learners, timetable, results, certification, annotations) => alone with
        {
            Audience = audience,
            Staff = staff,
            Learners = learners,
            Timetable = timetable,
            Results = results,
            Certification = certification,
            Annotations = annotations,
        });

    private static readonly Gen<Course> s_courseAlone = Gen.Select(
        AnyValue.Code<Course>(), AnyValue.Localised, AnyEntity.Organiser.List(), AnyValue.TopicReference.List(), AnyValue.TopicReference.List(), AnyEntity.Activity.List(), AnyValue.Code<Lecturer>().List(),
        (code, title, organisers, topics, extraTopics, activities, lecturers) => new Course
        {
            Code = code,
            Title = title,
            Organisers = organisers,
            Topics = topics,
            ExtraTopics = extraTopics,
            Activities = activities,
            Lecturers = lecturers,
        });

    public static readonly Gen<Course> Course = Gen.Select(
        s_courseAlone, AnyValue.Localised.List(), AnyValue.Citation.List(), AnyEntity.Assessment.Null(), AnyEntity.Bells.Null(), AnyEntity.Stated.Null(), Class.List(), AnyEntity.Results.Null(),
        (alone, objectives, references, assessment, bells, stated, classes, results) => alone with
        {
            Objectives = objectives,
            References = references,
            Assessment = assessment,
            Bells = bells,
            Stated = stated,
            Classes = classes,
            Results = results,
        }).SelectMany(course => Gen.Select(AnyValue.Citation.List(), AnyValue.Annotations, (sources, annotations) => course with { Sources = sources, Annotations = annotations }));

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
