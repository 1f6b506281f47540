namespace LacDuong.Training.Office;

/// <summary>What a host knows, and what its plans add.</summary>
internal sealed class PlanKnowledge(TrainingDocument document, Course? course)
{
    public PlanTopics Topics { get; } = new(document, course);

    public PlanLecturers Lecturers { get; } = new(document.Lecturers);

    public PlanRooms Rooms { get; } = new(document.Rooms);

    public BellSchedule? Bells { get; } = course?.Bells;

    /// <summary>The first mention of each made item, by «lecturer CODE», «room CODE» and «topic CATALOGUE/CODE».</summary>
    public Dictionary<string, TablePlace> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the plan marks its topics («Chuyên đề 1: …»). Then unmarked titles are other activities.</summary>
    public bool HasMarks { get; set; }

    /// <summary>Finds the activity of a session: a topic of the host, an activity by its words, or another title.</summary>
    public TrainingActivity FindActivity(string text, bool isTopic, bool hasLecturer, PlanCell cell, PlanProblems problems)
    {
        PlanTitle title = PlanTitle.Read(text);
        string shown = text.Trim().TrimEnd(';', ',');
        if (Phrases.AccentedKeyOf(shown).Length == 0)
            return new TrainingActivity.Other { Title = new LocalisedText("…") };
        TrainingActivity? byWords = PlanActivities.Find(title.IsMarked ? title.Text : shown);
        if (byWords is TrainingActivity.Discussion discussion && !title.IsMarked)
        {
            PlanTitle subject = PlanTitle.Read(PlanActivities.SubjectOfDiscussion(shown));
            return Topics.Find(subject) is { } about ? discussion with { Topic = about, Title = null } : discussion;
        }
        if (Topics.Find(title) is { } topic)
            return new TrainingActivity.Teaching { Topic = topic };
        bool isCeremonyOrBreak
            = byWords is TrainingActivity.Opening or TrainingActivity.Closing or TrainingActivity.Break;
        if (byWords is not null && (!title.IsMarked || isCeremonyOrBreak))
            return byWords;
        bool isSurely = title.IsMarked || (isTopic && !PlanActivities.IsNoTopic(shown));
        if (Topics.HasCatalogue)
        {
            string? near = title.Text.Length > 0 ? Topics.Suggest(title.Text) : null;
            if (near is not null)
                problems.Add(ImportProblemKind.SimilarTopic, cell, title.Text, near);
            else if (isSurely)
                problems.Add(ImportProblemKind.UnknownTopic, cell, shown);
        }
        else if (isSurely || (hasLecturer && !HasMarks && !PlanActivities.IsNoTopic(shown)))
        {
            string made = title switch
            {
                { Text.Length: > 0 } => title.WithoutBrackets is { Length: > 0 } plain ? plain : title.Text,
                { Label: not null } => PlanTitle.WithoutContinuation(shown),
                _ => shown,
            };
            return new TrainingActivity.Teaching { Topic = Topics.Make(title, made) };
        }
        return new TrainingActivity.Other { Title = new LocalisedText(shown) };
    }
}
