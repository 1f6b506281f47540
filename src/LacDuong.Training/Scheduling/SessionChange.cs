namespace LacDuong.Training.Scheduling;

/// <summary>What became of one session between two revisions of a timetable: one of the nested cases, and nothing else.</summary>
/// <remarks>
/// A session that was both moved and changed has one change of each case. Changes are equal when their case and all members are; they have
/// no order of their own. <see cref="TimetableComparison"/> makes them.
/// </remarks>
/// <example><code>
/// foreach (SessionChange change in TimetableComparison.Compare(before, after))
///     Console.WriteLine(change.Describe(LanguageTag.Vietnamese, document));   // Chuyên đề 2: chuyển từ sáng 25/5 sang chiều 26/5
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public abstract record SessionChange
{
    private SessionChange()
    {
    }

    /// <summary>The code of the session's class.</summary>
    public Code<TrainingClass> ClassCode => Key.Class.Code;

    /// <summary>The code of the session.</summary>
    public Code<Session> SessionCode => Key.Session.Code;

    /// <summary>The session as the new revision has it, or as the old one had it if it was removed.</summary>
    public abstract Session Subject { get; }

    internal (ItemKey<TrainingClass> Class, ItemKey<Session> Session) Key { get; init; }

    /// <summary>Describes the change on one line, without the class: «Chuyên đề 2: chuyển từ sáng 25/5 sang chiều 26/5».</summary>
    /// <param name="language">The reader's language: English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <param name="document">Where the titles and names are. What isn't there is given by its code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language, TrainingDocument? document = null)
        => new SessionWording(Guard.Against.Null(language), document).Describe(this);

    /// <summary>The codes and the change in English: <c>lop-1/s-2: dan-van/2: moved from the morning of …</c>.</summary>
    public sealed override string ToString() => $"{ClassCode}/{SessionCode}: {Describe(LanguageTag.English)}";

    /// <summary>The session is in the new revision alone.</summary>
    [JsonConverter(typeof(TrainingJsonConverter))]
    public sealed record Added : SessionChange
    {
        internal Added()
        {
        }

        /// <summary>The session.</summary>
        public required Session Session { get; init; }

        /// <summary>Its place in the new list of sessions, counted from zero.</summary>
        public required int Place { get; init; }

        /// <inheritdoc/>
        public override Session Subject => Session;
    }

    /// <summary>The session is in the old revision alone.</summary>
    [JsonConverter(typeof(TrainingJsonConverter))]
    public sealed record Removed : SessionChange
    {
        internal Removed()
        {
        }

        /// <summary>The session.</summary>
        public required Session Session { get; init; }

        /// <inheritdoc/>
        public override Session Subject => Session;
    }

    /// <summary>The session has another date, day part or time, or stands elsewhere in the list, which orders untimed ones.</summary>
    [JsonConverter(typeof(TrainingJsonConverter))]
    public sealed record Moved : SessionChange
    {
        internal Moved()
        {
        }

        /// <summary>The session as it was: from when it was moved.</summary>
        public required Session Before { get; init; }

        /// <summary>The session as it is: to when it was moved.</summary>
        public required Session After { get; init; }

        /// <summary>Its place in the new list of sessions, counted from zero.</summary>
        public required int Place { get; init; }

        /// <summary>Whether date, half-day and time are as they were, so that the session was moved in the list alone.</summary>
        public bool IsInListOnly => AreAtOneTime(Before, After);

        /// <inheritdoc/>
        public override Session Subject => After;

        internal static bool AreAtOneTime(Session one, Session other)
            => one.Date == other.Date && one.Part == other.Part && one.Time == other.Time;
    }

    /// <summary>Something about the session other than when it is differs.</summary>
    [JsonConverter(typeof(TrainingJsonConverter))]
    public sealed record Changed : SessionChange
    {
        internal Changed()
        {
        }

        /// <summary>The session as it was.</summary>
        public required Session Before { get; init; }

        /// <summary>The session as it is.</summary>
        public required Session After { get; init; }

        /// <summary>
        /// The paths of the members that differ, other than when it is: at least one, relative to the session, in the order of the format.
        /// </summary>
        public required ValueList<DocumentPath> Members { get; init; }

        /// <inheritdoc/>
        public override Session Subject => After;
    }
}
