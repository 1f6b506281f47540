using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>Makes the sessions of a plan, with codes and with the half-days and times that only the whole plan tells.</summary>
internal static class PlanSessions
{
    public static List<(Session Session, PlanPlaces Places)> Make(
        IReadOnlyList<PlanDraft> drafts, BellSchedule? bells, Timetable? before, PlanProblems problems)
    {
        List<PlanDraft> all = [.. WithParts(drafts, problems).OrderBy(draft => (draft.Day, draft.Part))];
        foreach (IGrouping<(LocalDate, DayPart?), PlanDraft> part in all.GroupBy(draft => (draft.Day, draft.Part)).ToArray())
            CompleteTimes([.. part], bells, problems);
        CodeMaker<Session> codes = new(all.Select(draft => draft.Code).OfType<Code<Session>>());
        HashSet<Code<Session>> used = [.. all.Select(draft => draft.Code).OfType<Code<Session>>()];
        ILookup<(LocalDate, DayPart, TimeRange?), Code<Session>> old
            = (before?.Sessions ?? []).ToLookup(session => (session.Date, session.Part, session.Time), session => session.Code);
        List<(Session, PlanPlaces)> sessions = [];
        foreach (PlanDraft draft in all)
        {
            TimeRange? time = draft is { Start: LocalTime start, End: LocalTime end }
                ? new TimeRange(WholeMinute(start), WholeMinute(end))
                : null;
            DayPart part = draft.Part!.Value;
            // A known session keeps its code, since absences name it.
            Code<Session> code = draft.Code ?? old[(draft.Day, part, time)].FirstOrDefault(used.Add) ?? codes.Make(NameOf(draft, part));
            used.Add(code);
            sessions.Add((new Session
            {
                Code = code,
                Date = draft.Day,
                Part = part,
                Time = time,
                Activity = draft.Activity,
                Lecturers = [.. draft.Lecturers],
                Room = draft.Room,
                Groups = draft.Groups,
                Cancelled = draft.IsCancelled,
                Annotations = AnnotationsOf(draft),
            }, draft.Places));
        }
        return sessions;
    }

    private static LocalTime WholeMinute(LocalTime time) => new(time.Hour, time.Minute);

    // «2022-05-25-0730», or «2022-05-25-morning» if the time is unknown.
    private static string NameOf(PlanDraft draft, DayPart part)
        => string.Create(CultureInfo.InvariantCulture, $"{draft.Day.Year:0000}-{draft.Day.Month:00}-{draft.Day.Day:00}-")
            + (draft.Start is LocalTime start
                ? string.Create(CultureInfo.InvariantCulture, $"{start.Hour:00}{start.Minute:00}")
                : part.ToWord());

    private static Annotations AnnotationsOf(PlanDraft draft)
    {
        Annotations annotations = new([]);
        if (draft.Others.Count > 0)
            annotations = annotations.With("responsible", string.Join("; ", draft.Others));
        return draft.Note is null ? annotations : annotations.With("note", draft.Note);
    }

    // A single session takes the whole of a day that lacks half-days. For several, the half-day is unknown.
    private static IEnumerable<PlanDraft> WithParts(IReadOnlyList<PlanDraft> drafts, PlanProblems problems)
    {
        Dictionary<LocalDate, int> counts = drafts.GroupBy(draft => draft.Day).ToDictionary(day => day.Key, day => day.Count());
        foreach (PlanDraft draft in drafts)
        {
            if (draft.Part is null && counts[draft.Day] > 1)
            {
                problems.Add(ImportProblemKind.NoDayPart, draft.Places.Content, draft.Text);
                continue;
            }
            if (draft.Part is null)
            {
                yield return draft with { Part = DayPart.Morning };
                yield return draft with { Part = DayPart.Afternoon };
                continue;
            }
            yield return draft;
        }
    }

    // «7h30: Khai giảng», «8h00: Chuyên đề 1»: each ends as the next one starts.
    private static void CompleteTimes(PlanDraft[] drafts, BellSchedule? bells, PlanProblems problems)
    {
        LocalTime? next = bells?.GetPeriods(drafts[0].Part!.Value) is { IsEmpty: false } periods ? periods[^1].End : null;
        foreach (PlanDraft draft in drafts.Reverse())
        {
            if (draft is { Start: LocalTime start, End: null })
            {
                if (next is LocalTime end && end > start)
                {
                    draft.End = end;
                }
                else
                {
                    problems.Add(ImportProblemKind.NoEnd, draft.Places.Time ?? draft.Places.Content, draft.Text);
                }
            }
            next = draft.Start ?? next;
        }
        // Several sessions in one merged time follow one another, at unknown times.
        foreach (IGrouping<(TablePlace?, LocalTime?, LocalTime?), PlanDraft> shared in drafts
            .Where(draft => draft is { End: not null, Places.Time: not null })
            .GroupBy(draft => (draft.Places.Time, draft.Start, draft.End)).ToArray())
        {
            bool areTogether = shared.All(draft => !draft.Groups.IsEmpty);
            if (shared.Count() < 2 || areTogether)
                continue;
            foreach (PlanDraft draft in shared)
                (draft.Start, draft.End) = (null, null);
        }
    }
}
