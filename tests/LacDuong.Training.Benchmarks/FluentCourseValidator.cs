using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// The checks of a course by FluentValidation. What it holds of each learner: the code is not used before (LDT2005); nobody of the name is in the unit before, by
/// the same match keys (LDT2007); the unit is known (LDT2008), valid on the first day (LDT2009), and of the category's levels and sectors (LDT2004); the category is
/// known (LDT2002). Of each session: the code is not used before (LDT4014); it is within the dates (LDT4001); its topic is known (LDT3003) and the course's (LDT4009); its
/// lecturers (LDT4015) and its room (LDT4016) are known; the room is large enough (LDT4017). Of each class: the groups add up (LDT2003), the roster is as long
/// as the total (LDT2006), every topic is taught (LDT4007), the assessment has its half-days (LDT4010). Of each course: a lead organiser (LDT5003), stated
/// figures (LDT5004–5006), topics that are known (LDT3003), a class (LDT5007), a Vietnamese title (LDT7001). The rest of the rules it leaves out, which is to its advantage.
/// </summary>
internal sealed class FluentCourseValidator : AbstractValidator<TrainingDocument>
{
    public FluentCourseValidator() => RuleForEach(document => document.Courses).SetValidator(new OfCourse());

    protected override bool PreValidate(ValidationContext<TrainingDocument> context, ValidationResult result)
    {
        FluentLookups.Attach(context);
        return true;
    }

    private sealed class OfCourse : AbstractValidator<Course>
    {
        public OfCourse()
        {
            RuleFor(course => course.Title).Must(title => title.Find(LanguageTag.Vietnamese) is not null);
            RuleFor(course => course.Organisers).Must(all => all.IsEmpty || all.Any(organiser => organiser.Role == OrganiserRole.Lead));
            RuleForEach(course => course.Topics).Must((_, topic, context) => FluentLookups.Of(context).Topics.Contains(topic));
            RuleFor(course => course.Stated!.Topics).Must((course, count) => count is null || count == course.Topics.Count).When(course => course.Stated is not null);
            RuleFor(course => course.Stated!.Learners).Must((course, count) => count is null || count == course.Classes.Sum(item => item.LearnerCount))
                .When(course => course.Stated is not null);
            RuleFor(course => course.Stated!.Days)
                .Must((course, count) => count is null || course.Classes.Any(item => item.Dates.Sum(range => Days(range)) == count))
                .When(course => course.Stated is not null);
            RuleFor(course => course.Classes).NotEmpty();
            RuleForEach(course => course.Classes).SetValidator(new FluentClassValidator());
        }

        protected override bool PreValidate(ValidationContext<Course> context, ValidationResult result)
        {
            FluentLookups.Of(context).Enter(context.InstanceToValidate);
            return true;
        }

        private static int Days(DateRange range) => Period.DaysBetween(range.Start!.Value, range.End!.Value) + 1;
    }
}
