using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace LacDuong.Training.Benchmarks;

/// <summary>The part of <see cref="FluentCourseValidator"/> that is about a class.</summary>
internal sealed class FluentClassValidator : AbstractValidator<TrainingClass>
{
    public FluentClassValidator()
    {
        RuleFor(item => item.Audience!.Total).Must((item, total) => total is null || item.Audience!.Groups.Sum(group => group.Count) == total)
            .When(item => item.Audience is not null);
        RuleFor(item => item.Learners).Must((item, learners) => item.Audience?.Total is not int total || learners.Count == total);
        RuleForEach(item => item.Learners).SetValidator(new OfLearner());
        RuleForEach(item => item.Timetable!.Sessions).SetValidator(new OfSession()).When(item => item.Timetable is not null);
        RuleFor(item => item.Timetable!.Sessions).Must((_, sessions, context) => AreAllTaught(FluentLookups.Of(context).Course!, sessions))
            .When(item => item.Timetable is not null);
        RuleFor(item => item.Timetable!.Sessions).Must((_, sessions, context) => IsAssessed(FluentLookups.Of(context).Course!, sessions))
            .When(item => item.Timetable is not null);
    }

    protected override bool PreValidate(ValidationContext<TrainingClass> context, ValidationResult result)
    {
        FluentLookups.Of(context).Enter(context.InstanceToValidate);
        return true;
    }

    private static bool AreAllTaught(Course course, ValueList<Session> sessions)
    {
        HashSet<TopicReference> taught = [.. sessions.Select(session => session.Activity.AboutTopic).OfType<TopicReference>()];
        return course.Topics.All(taught.Contains);
    }

    private static bool IsAssessed(Course course, ValueList<Session> sessions)
        => course.Assessment?.Sessions is not int wanted
            || sessions.Where(session => session.Activity is TrainingActivity.Assessment).Select(session => (session.Date, session.Part)).Distinct().Count() >= wanted;

    private sealed class OfLearner : AbstractValidator<Learner>
    {
        public OfLearner()
        {
            RuleFor(learner => learner.Code).Must((_, code, context) => FluentLookups.Of(context).LearnerCodes.Add(code));
            RuleFor(learner => learner.Name).Must((learner, _, context) => FluentLookups.Of(context).AddName(learner));
            RuleFor(learner => learner.Unit).Must((_, unit, context) => unit is null || FluentLookups.Of(context).HasUnit(unit));
            RuleFor(learner => learner.Unit).Must((_, unit, context) => unit is null || IsThere(FluentLookups.Of(context), unit));
            RuleFor(learner => learner.Unit).Must((learner, _, context) => Fits(FluentLookups.Of(context), learner));
            RuleFor(learner => learner.Category)
                .Must((_, category, context) => category is null || FluentLookups.Of(context).Categories.ContainsKey(category));
        }

        private static bool IsThere(FluentLookups lookups, Code<Unit> unit)
            => lookups.Class!.FirstDay is not LocalDate day || !lookups.HasUnit(unit) || lookups.UnitOn(unit, day) is not null;

        private static bool Fits(FluentLookups lookups, Learner learner)
            => learner is not { Unit: { } code, Category: { } categoryCode } || lookups.Class!.FirstDay is not LocalDate day
                || lookups.UnitOn(code, day) is not { } unit || !lookups.Categories.TryGetValue(categoryCode, out ParticipantCategory? category)
                || ((category.Levels.IsEmpty || unit.Level is not { } level || category.Levels.AsSpan().Contains(level))
                    && (category.Sectors.IsEmpty || unit.Sector is not { } sector || sector is UnitSector.Territory || category.Sectors.AsSpan().Contains(sector)));
    }

    private sealed class OfSession : AbstractValidator<Session>
    {
        public OfSession()
        {
            RuleFor(session => session.Code).Must((_, code, context) => FluentLookups.Of(context).SessionCodes.Add(code));
            RuleFor(session => session.Date).Must((_, date, context) => IsWithin(FluentLookups.Of(context).Class!, date));
            RuleFor(session => session.Activity.AboutTopic).Must((_, topic, context) => topic is null || FluentLookups.Of(context).Topics.Contains(topic));
            RuleFor(session => session.Activity.AboutTopic).Must((_, topic, context) => topic is null || FluentLookups.Of(context).CourseTopics.Contains(topic));
            RuleForEach(session => session.Lecturers).Must((_, lecturer, context) => FluentLookups.Of(context).Lecturers.Contains(lecturer));
            RuleFor(session => session.Room).Must((_, room, context) => room is null || FluentLookups.Of(context).Rooms.ContainsKey(room));
            RuleFor(session => session.Room).Must((_, room, context) => IsLargeEnough(FluentLookups.Of(context), room));
        }

        private static bool IsWithin(TrainingClass item, LocalDate date)
        {
            foreach (DateRange range in item.Dates)
            {
                if (range.Contains(date))
                    return true;
            }
            return item.Dates.IsEmpty;
        }

        private static bool IsLargeEnough(FluentLookups lookups, Code<Room>? code)
            => code is null || !lookups.Rooms.TryGetValue(code, out Room? room) || !(room.Capacity < lookups.Class!.LearnerCount);
    }
}
