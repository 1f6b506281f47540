using LacDuong.Training;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Wording;

namespace LacDuong2022;

/// <summary>A timetable for the class, since the article lacks one. It's a proposal of this program, and every output says so.</summary>
internal sealed class Proposal
{
    private readonly TrainingDocument _facts;
    private readonly Course _course;
    private readonly TimetableDraft _draft;

    public Proposal(TrainingDocument facts, Course course)
    {
        _facts = facts;
        _course = course;
        _draft = TimetableDraft.Create(course, course.Classes[0].Code, options: new DraftOptions { Catalogues = facts.Catalogues });
    }

    /// <summary>The facts with the proposed timetable, and a note on the class that it's a proposal.</summary>
    public TrainingDocument Document
        => _facts.WithCourse(_course.Code, course => course.WithClass(_course.Classes[0].Code, trainingClass => trainingClass with
        {
            Timetable = _draft.Timetable,
            Annotations = trainingClass.Annotations.With("timetable", SheetLabels.Vietnamese.Proposal),
        }));

    /// <summary>One line for each half-day, then the activities that remain.</summary>
    public string[] Lines(SheetLabels labels) =>
    [
        .. _draft.Timetable.Sessions.GroupBy(session => (session.Date, session.Part)).Select(halfDay
            => $"{labels.Wording.Write(halfDay.Key.Date, halfDay.Key.Part, DateForm.WeekdayWithoutYear)}: "
                + string.Join("; ", halfDay.Select(session => Name(session, labels)))),
        .. _draft.Unplaced.Count == 0 ? [labels.NothingLeft] : _draft.Unplaced.Select(left => left.Describe(labels.Language, _facts)),
    ];

    private string Name(Session session, SheetLabels labels) => session.Activity switch
    {
        TrainingActivity.Opening => labels.Opening,
        TrainingActivity.Closing => labels.Closing,
        TrainingActivity.Assessment => labels.Reflection,
        var activity => CourseSheet.Title(_facts, activity.AboutTopic!, labels),
    };
}
