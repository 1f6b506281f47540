namespace LacDuong.Training.Scheduling;

/// <summary>A change of one session between two revisions of a timetable: exactly one of the nested cases.</summary>
/// <remarks>
/// A session that was both moved and changed has one change of each case. Changes are equal if their case and all members are equal, and
/// they are unordered. <see cref="TimetableComparison"/> creates them.
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

    /// <summary>The session in the new revision, or in the old one if it was removed.</summary>
    public abstract Session Subject { get; }

    internal (ItemKey<TrainingClass> Class, ItemKey<Session> Session) Key { get; init; }

    /// <summary>Describes the change on one line and leaves out the class: «Chuyên đề 2: chuyển từ sáng 25/5 sang chiều 26/5».</summary>
    /// <param name="language">The reader's language: English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <param name="document">The source of titles and names. Anything missing from it is named by its code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language, TrainingDocument? document = null)
        => new SessionWording(Guard.Against.Null(language), document).Describe(this);

    /// <summary>The codes and the change in English: <c>lop-1/s-2: dan-van/2: moved from the morning of …</c>.</summary>
    public sealed override string ToString() => $"{ClassCode}/{SessionCode}: {Describe(LanguageTag.English)}";

    /// <summary>A session that only the new revision has.</summary>
    [JsonConverter(typeof(TrainingJsonConverter))]
    public sealed record Added : SessionChange
    {
        internal Added()
        {
        }

        /// <summary>The session.</summary>
        public required Session Session { get; init; }

        /// <summary>The place in the new list of sessions, counted from zero.</summary>
        public required int Place { get; init; }

        /// <inheritdoc/>
        public override Session Subject => Session;
    }

    /// <summary>A session that only the old revision has.</summary>
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

    /// <summary>A session with another date, day part or time, or with another place in the list, which orders untimed sessions.</summary>
    [JsonConverter(typeof(TrainingJsonConverter))]
    public sealed record Moved : SessionChange
    {
        internal Moved()
        {
        }

        /// <summary>The session before the move.</summary>
        public required Session Before { get; init; }

        /// <summary>The session after the move.</summary>
        public required Session After { get; init; }

        /// <summary>The place in the new list of sessions, counted from zero.</summary>
        public required int Place { get; init; }

        /// <summary>Whether date, half-day and time stay the same, and only the place in the list changes.</summary>
        public bool IsInListOnly => AreAtOneTime(Before, After);

        /// <inheritdoc/>
        public override Session Subject => After;

        internal static bool AreAtOneTime(Session one, Session other)
            => one.Date == other.Date && one.Part == other.Part && one.Time == other.Time;
    }

    /// <summary>A session that differs in anything other than its date, day part, time and place.</summary>
    [JsonConverter(typeof(TrainingJsonConverter))]
    public sealed record Changed : SessionChange
    {
        internal Changed()
        {
        }

        /// <summary>The session before the change.</summary>
        public required Session Before { get; init; }

        /// <summary>The session after the change.</summary>
        public required Session After { get; init; }

        /// <summary>
        /// The paths of the members that differ, other than date, day part and time. At least one path, relative to the session, in the
        /// order of the format.
        /// </summary>
        public required ValueList<DocumentPath> Members { get; init; }

        /// <inheritdoc/>
        public override Session Subject => After;
    }
}
