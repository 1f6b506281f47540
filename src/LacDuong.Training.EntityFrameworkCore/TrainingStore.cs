using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using LacDuong.Training.Json;
using LacDuong.Training.Scheduling;
using NodaTime.Text;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>
/// Keeps courses and their history in SQLite, one file, or in PostgreSQL, for many servers. You can search the courses, and find out what a
/// timetable would clash with.
/// </summary>
/// <remarks>
/// <para>
/// Each course is kept as a training document of its own: the course, and the units, categories, topics, lecturers and rooms that it refers
/// to. It reads and validates by itself, and says in ten years what it says today. The store gives back an equal document.
/// </para>
/// <para>
/// A save is one transaction: it's on the disk when <see cref="SaveAsync"/> returns, and leaves the store unchanged if it fails. You may
/// call all methods from several threads at once, and several processes may use one store. The first use makes the tables, or upgrades
/// those of an earlier version of this library.
/// </para>
/// </remarks>
/// <example><code>
/// await using TrainingStore store = await TrainingStore.OpenAsync("courses.db");
/// StoredCourse saved = await store.SaveAsync(document);
/// StoredCourse? stored = await store.GetAsync(saved.Course.Code);
/// </code></example>
public sealed class TrainingStore : IAsyncDisposable, IDisposable
{
    private const int Batch = 100;

    // The current courses. ToCourse reads these columns.
    private const string CurrentCourses = """
        SELECT r.body, r.revision, r.saved_at, r.saved_by FROM training_courses c
        JOIN training_revisions r ON r.code = c.code AND r.revision = c.revision
        """;

    // Minutes of the longest session: a day, and an hour more if the clock goes back within it.
    private const int LongestBooking = 25 * 60;

    // Minutes that clocks go forward or back, at most.
    private const int Margin = 2 * 60;

    // Bookings that overlap those asked about, each of which has a kind, a holder, a start and an end.
    private static readonly string s_overlaps = string.Create(CultureInfo.InvariantCulture, $"""
        b.starts > CAST(a.value ->> 2 AS bigint) - {LongestBooking + Margin} AND b.starts < CAST(a.value ->> 3 AS bigint) + {Margin}
        AND b.ends > CAST(a.value ->> 2 AS bigint) - {Margin} AND b.code <> @code
        """);

    private readonly StoreEngine _engine;
    private readonly IClock _clock;
    private readonly IReadOnlyList<string> _steps;
    private readonly SemaphoreSlim _opening = new(1, 1);
    private volatile bool _isOpen;

    internal TrainingStore(string connection, IClock? clock = null, IReadOnlyList<string>? steps = null)
    {
        _engine = StoreEngine.Create(Guard.Against.NullOrWhiteSpace(connection));
        _clock = clock ?? SystemClock.Instance;
        _steps = steps ?? StoreSchema.Steps;
    }

    /// <summary>Opens a store, and makes it if it's missing.</summary>
    /// <param name="connection">
    /// One of: the path of a SQLite file; a connection string of SQLite (<c>Data Source=…</c>) or of PostgreSQL (<c>Host=…</c>); a URI
    /// (<c>postgresql://…</c>).
    /// </param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <returns>The store. Dispose of it when your program ends.</returns>
    /// <exception cref="ArgumentException">The connection is null, empty, or names a database in memory.</exception>
    /// <exception cref="InvalidOperationException">A later version of this library has changed the tables.</exception>
    /// <exception cref="DbException">The database fails to open.</exception>
    public static async Task<TrainingStore> OpenAsync(string connection, CancellationToken cancellationToken = default)
    {
        TrainingStore store = new(connection);
        try
        {
            await using DbConnection _ = await store.ConnectAsync(cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Gets the current revision of a course, or null if the store lacks its code.</summary>
    /// <param name="code">The code of the course.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<StoredCourse?> GetAsync(Code<Course> code, CancellationToken cancellationToken = default)
        => (await QueryAsync(
            $"{CurrentCourses} WHERE c.code = @code",
            ToCourse,
            cancellationToken,
            ("@code", Guard.Against.Null(code).Value)).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>Gets an earlier revision of a course, or null if the revision is missing or deleted the course.</summary>
    /// <param name="code">The code of the course.</param>
    /// <param name="revision">The number of the revision, from 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<StoredCourse?> GetAsync(Code<Course> code, long revision, CancellationToken cancellationToken = default)
        => (await QueryAsync(
            """
            SELECT body, revision, saved_at, saved_by FROM training_revisions
            WHERE code = @code AND revision = @revision AND body IS NOT NULL
            """,
            ToCourse,
            cancellationToken,
            ("@code", Guard.Against.Null(code).Value),
            ("@revision", revision)).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>Gets the revisions of a course, from the first to the last; empty if the store never had it.</summary>
    /// <param name="code">The code of the course.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<StoredRevision>> GetHistoryAsync(Code<Course> code, CancellationToken cancellationToken = default)
        => await QueryAsync(
            "SELECT revision, saved_at, saved_by, body IS NULL FROM training_revisions WHERE code = @code ORDER BY revision",
            row => new StoredRevision(row.GetInt64(0), ToInstant(row.GetString(1)), ReadName(row, 2), row.GetBoolean(3)),
            cancellationToken,
            ("@code", Guard.Against.Null(code).Value)).ConfigureAwait(false);

    /// <summary>Saves the course of a document as its next revision.</summary>
    /// <param name="document">A document with exactly one course.</param>
    /// <param name="expectedRevision">
    /// The revision that you read and changed, or 0 if the course must be new. Null saves over any revision.
    /// </param>
    /// <param name="savedBy">Who saves it, for the history, or null.</param>
    /// <param name="cancellationToken">Stops the saving.</param>
    /// <returns>The stored course, with its new revision.</returns>
    /// <exception cref="ArgumentException">The document is null, or has a number of courses other than one.</exception>
    /// <exception cref="StoreConflictException">The course is at another revision.</exception>
    public async Task<StoredCourse> SaveAsync(
        TrainingDocument document, long? expectedRevision = null, string? savedBy = null, CancellationToken cancellationToken = default)
    {
        Course course = RequireOneCourse(document);
        string body = TrainingJson.Write(document);
        (long revision, Instant savedAt) = await WriteAsync(course.Code, expectedRevision, savedBy, document, body, cancellationToken)
            .ConfigureAwait(false);
        return new StoredCourse(document, revision, savedAt, savedBy);
    }

    /// <summary>Deletes a course. Its history stays, and records the deletion.</summary>
    /// <param name="code">The code of the course.</param>
    /// <param name="expectedRevision">The revision that you read. Null deletes any revision.</param>
    /// <param name="deletedBy">Who deletes it, for the history, or null.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>Whether the store had the course.</returns>
    /// <exception cref="StoreConflictException">The course is at another revision, or is missing though you expected a
    /// revision.</exception>
    public async Task<bool> DeleteAsync(
        Code<Course> code, long? expectedRevision = null, string? deletedBy = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(code);
        return await WriteAsync(code, expectedRevision, deletedBy, null, null, cancellationToken).ConfigureAwait(false) != default;
    }

    /// <summary>Finds courses, one page at a time, in the ordinal order of their codes. Every member of the query uses an index.</summary>
    /// <param name="query">What to search for.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The page, with the code to search on from.</returns>
    /// <exception cref="ArgumentException"><paramref name="query"/> is null, or its limit is outside 1 to
    /// <see cref="CourseQuery.MaximumLimit"/>.</exception>
    public async Task<CoursePage> FindAsync(CourseQuery query, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(query);
        int limit = Guard.Against.OutOfRange(query.Limit, nameof(query), 1, CourseQuery.MaximumLimit);
        StoreCondition[] conditions = [.. StoreCondition.Of(query)];
        await using DbConnection connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        int? rarest = await FindRarestAsync(connection, conditions, cancellationToken).ConfigureAwait(false);
        await using DbCommand command = Command(
            connection,
            null,
            $"""
            {CurrentCourses}
            WHERE c.code > @after {string.Concat(conditions.Select((condition, i) => i == rarest ? condition.In : condition.Exists))}
            ORDER BY c.code LIMIT @limit
            """,
            [.. conditions.SelectMany(condition => condition.Parameters), ("@after", query.After?.Value ?? ""), ("@limit", limit + 1)]);
        List<StoredCourse> found = [];
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            // The course after the page only tells that there are more: it may be large, so its document isn't read.
            if (found.Count == limit)
                return new CoursePage(found, found[^1].Course.Code);
            found.Add(ToCourse(reader));
        }
        return new CoursePage(found, null);
    }

    /// <summary>
    /// Finds the courses in which a lecturer has or had a session: in the current revision or in an earlier one, cancelled or held. Deleted
    /// courses are among them. Ask this for a calendar, which tells a lecturer which sessions go on without her.
    /// </summary>
    /// <param name="lecturer">The lecturer.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The codes of the courses, in ordinal order. Empty if no revision has the lecturer in a session.</returns>
    public Task<IReadOnlyList<Code<Course>>> FindEverAsync(Code<Lecturer> lecturer, CancellationToken cancellationToken = default)
        => FindEverAsync(CourseIndex.KeyKind.LecturerEver, Guard.Against.Null(lecturer).Value, cancellationToken);

    /// <summary>Finds the courses in which a room has or had a session, as for a lecturer.</summary>
    /// <param name="room">The room.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The codes of the courses, in ordinal order. Empty if no revision has a session in the room.</returns>
    public Task<IReadOnlyList<Code<Course>>> FindEverAsync(Code<Room> room, CancellationToken cancellationToken = default)
        => FindEverAsync(CourseIndex.KeyKind.RoomEver, Guard.Against.Null(room).Value, cancellationToken);

    /// <summary>Reads all courses, in the ordinal order of their codes. A course saved meanwhile may come in its old or its new
    /// state.</summary>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    public async IAsyncEnumerable<StoredCourse> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Page by page: readers would otherwise hold the database while you write to a slow client.
        CourseQuery query = new() { Limit = Batch };
        CoursePage page;
        do
        {
            page = await FindAsync(query, cancellationToken).ConfigureAwait(false);
            foreach (StoredCourse course in page.Courses)
                yield return course;
            query = query with { After = page.Next };
        }
        while (page.Next is not null);
    }

    /// <summary>
    /// Finds what the timetables of a document would clash with: lecturers, rooms and learners that its sessions and the sessions of stored
    /// courses hold at the same time.
    /// </summary>
    /// <remarks>
    /// <see cref="BookingIndex"/> says what a clash is. The course's own stored revision is ignored, and so are clashes within the
    /// document, which validation reports. Courses of another time zone are compared in the zone of the document.
    /// The document says whether a room is shared; if it lacks the room, the stored course says so.
    /// Two servers that ask and then save at the same time may both find a lecturer free. If that matters, ask again after saving.
    /// </remarks>
    /// <param name="document">A document with exactly one course.</param>
    /// <param name="limit">The largest number of clashes to return, at least 1; 1,000 unless you set it.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The clashes, ordered by the code of the stored course.</returns>
    /// <exception cref="ArgumentException">
    /// The document is null or has a number of courses other than one, or <paramref name="limit"/> is less than 1.
    /// </exception>
    /// <example><code>
    /// foreach (StoredClash clash in await store.FindClashesAsync(document, limit: 100))
    ///     Console.WriteLine(clash);
    /// </code></example>
    public async Task<IReadOnlyList<StoredClash>> FindClashesAsync(
        TrainingDocument document, int limit = 1000, CancellationToken cancellationToken = default)
    {
        Course course = RequireOneCourse(document);
        Guard.Against.NegativeOrZero(limit);
        List<StoredClash> clashes = [];
        await using DbConnection connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        foreach (string[] codes in (await FindBookedAsync(connection, document, cancellationToken).ConfigureAwait(false)).Chunk(Batch))
        {
            await using DbCommand command = Command(
                connection,
                null,
                """
                SELECT r.body, r.revision, r.saved_at, r.saved_by FROM json_each(@codes) a
                CROSS JOIN training_courses c CROSS JOIN training_revisions r
                WHERE c.code = a.value ->> 0 AND r.code = c.code AND r.revision = c.revision ORDER BY c.code
                """);
            command.Parameters.Add(_engine.ToJson("@codes", CourseIndex.ToJson(codes, (writer, code) => writer.WriteStringValue(code))));
            List<StoredCourse> booked = await ReadAsync(command, ToCourse, cancellationToken).ConfigureAwait(false);
            clashes.AddRange(BookedCourses.FindClashes(document, booked, limit - clashes.Count));
            if (clashes.Count == limit)
                break;
        }
        return clashes;
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        _engine.Dispose();
        _opening.Dispose();
    }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static Course RequireOneCourse(TrainingDocument document)
        => Guard.Against.Null(document).Courses is [var course]
            ? course
            : throw new ArgumentException($"The store takes one course, found {document.Courses.Count}.", nameof(document));

    // The search starts with the condition that the fewest courses meet. If many courses meet each condition, the search reads courses in
    // order and soon fills the page. Databases lack statistics about single words, so the store counts, and stops as soon as the answer is
    // clear.
    private static async Task<int?> FindRarestAsync(
        DbConnection connection, StoreCondition[] conditions, CancellationToken cancellationToken)
    {
        if (conditions.Length == 0)
            return null;
        await using DbCommand command = Command(
            connection,
            null,
            $"SELECT {string.Join(", ", conditions.Select(condition => condition.Count))}",
            [.. conditions.SelectMany(condition => condition.Parameters)]);
        long[] counts = (await ReadAsync(
            command,
            row => Enumerable.Range(0, conditions.Length).Select(row.GetInt64).ToArray(),
            cancellationToken).ConfigureAwait(false))[0];
        int rarest = Array.IndexOf(counts, counts.Min());
        return counts[rarest] < StoreCondition.Many ? rarest : null;
    }

    // The rows that a command gives, each as an item.
    private static async Task<List<T>> ReadAsync<T>(DbCommand command, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        List<T> items = [];
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            items.Add(read(reader));
        return items;
    }

    private static StoredCourse ToCourse(DbDataReader reader)
        => new(TrainingJson.Read(reader.GetFieldValue<byte[]>(0)), reader.GetInt64(1), ToInstant(reader.GetString(2)), ReadName(reader, 3));

    private static Instant ToInstant(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    private static string? ReadName(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static DbCommand Command(
        DbConnection connection, DbTransaction? transaction, string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        foreach ((string name, object? value) in parameters)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            if (value is null)
                parameter.DbType = System.Data.DbType.String;
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        if (!_isOpen)
            await UpgradeAsync(cancellationToken).ConfigureAwait(false);
        return await _engine.OpenAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task UpgradeAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_isOpen)
                return;
            await using DbConnection connection = await _engine.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            if (await StoreSchema.UpgradeAsync(_engine, _steps, connection, transaction, cancellationToken).ConfigureAwait(false))
                await IndexAllAsync(connection, transaction, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            _isOpen = true;
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task<List<T>> QueryAsync<T>(
        string text, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        await using DbConnection connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using DbCommand command = Command(connection, null, text, parameters);
        return await ReadAsync(command, read, cancellationToken).ConfigureAwait(false);
    }

    // The new revision, or the default if the course to delete is missing.
    private async Task<(long Revision, Instant SavedAt)> WriteAsync(
        Code<Course> code, long? expected, string? by, TrainingDocument? document, string? body, CancellationToken cancellationToken)
    {
        // Indexed before the writer's turn, for which others may wait.
        DbParameter[] index = document is null ? [] : ParametersOf(new CourseIndex(document));
        await using DbConnection connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        using IDisposable? turn = await _engine.EnterAsync(cancellationToken).ConfigureAwait(false);
        await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);

        if (_engine.LockCourse.Length > 0)
        {
            await using DbCommand hold = Command(connection, transaction, _engine.LockCourse, ("@code", code.Value));
            await hold.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        (long current, long last) = await FindRevisionsAsync(connection, transaction, code, cancellationToken).ConfigureAwait(false);
        if (expected is { } revision && revision != current)
            throw new StoreConflictException(code, revision, current);
        if (document is null && current == 0)
            return default;

        Instant savedAt = _clock.GetCurrentInstant();
        (string, object?)[] parameters =
        [
            ("@code", code.Value),
            ("@revision", last + 1),
            ("@saved_at", InstantPattern.ExtendedIso.Format(savedAt)),
            ("@saved_by", by),
            ("@body", body),
        ];
        await using DbCommand command = Command(
            connection,
            transaction,
            $"""
            INSERT INTO training_revisions (code, revision, saved_at, saved_by, body)
            VALUES (@code, @revision, @saved_at, @saved_by, @body);
            {(document is null ? "DELETE FROM training_courses WHERE code = @code;" : _engine.SaveCourse)}
            """,
            parameters);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await IndexAsync(connection, transaction, code, index, cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return (last + 1, savedAt);
    }

    private async Task<IReadOnlyList<Code<Course>>> FindEverAsync(
        CourseIndex.KeyKind kind, string value, CancellationToken cancellationToken)
        => await QueryAsync(
            "SELECT code FROM training_keys WHERE kind = @kind AND value = @value ORDER BY code",
            row => new Code<Course>(row.GetString(0)),
            cancellationToken,
            ("@kind", (short)kind),
            ("@value", value)).ConfigureAwait(false);

    private static async Task<(long Current, long Last)> FindRevisionsAsync(
        DbConnection connection, DbTransaction transaction, Code<Course> code, CancellationToken cancellationToken)
    {
        await using DbCommand command = Command(
            connection,
            transaction,
            """
            SELECT coalesce((SELECT revision FROM training_courses WHERE code = @code), 0),
                coalesce((SELECT max(revision) FROM training_revisions WHERE code = @code), 0)
            """,
            ("@code", code.Value));
        return (await ReadAsync(command, row => (row.GetInt64(0), row.GetInt64(1)), cancellationToken).ConfigureAwait(false))[0];
    }

    private DbParameter[] ParametersOf(CourseIndex index) =>
    [
        _engine.ToJson("@keys", index.Keys()),
        _engine.ToJson("@days", index.Days()),
        _engine.ToJson("@bookings", index.Bookings(ofCourse: true)),
    ];

    // An empty index removes the course from the tables. The keys of all revisions stay.
    private static async Task IndexAsync(
        DbConnection connection, DbTransaction transaction, Code<Course> code, DbParameter[] index, CancellationToken cancellationToken)
    {
        await using DbCommand command = Command(
            connection,
            transaction,
            $"""
            DELETE FROM training_keys WHERE code = @code AND kind < {(int)CourseIndex.KeyKind.LecturerEver};
            DELETE FROM training_days WHERE code = @code;
            DELETE FROM training_bookings WHERE code = @code;
            """,
            ("@code", code.Value));
        if (index.Length > 0)
        {
            command.CommandText += """
                INSERT INTO training_keys (kind, value, code)
                SELECT CAST(value ->> 0 AS smallint), value ->> 1, @code FROM json_each(@keys) WHERE true ON CONFLICT DO NOTHING;
                INSERT INTO training_days (last_day, first_day, code)
                SELECT CAST(value ->> 0 AS bigint), CAST(value ->> 1 AS bigint), @code FROM json_each(@days);
                INSERT INTO training_bookings (kind, holder, starts, ends, code)
                SELECT CAST(value ->> 0 AS smallint), value ->> 1, CAST(value ->> 2 AS bigint), CAST(value ->> 3 AS bigint), @code
                FROM json_each(@bookings);
                """;
            command.Parameters.AddRange(index);
        }
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    // An upgrade may change what the index tables hold. Revisions are indexed one after the other, as they were saved.
    private async Task IndexAllAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        (string Code, long Revision) last = ("", 0);
        while (true)
        {
            await using DbCommand command = Command(
                connection,
                transaction,
                """
                SELECT code, revision, body FROM training_revisions
                WHERE (code, revision) > (@code, @revision) ORDER BY code, revision LIMIT 1
                """,
                ("@code", last.Code),
                ("@revision", last.Revision));
            var next = await ReadAsync(
                command,
                row => (Code: row.GetString(0), Revision: row.GetInt64(1), Body: row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2)),
                cancellationToken).ConfigureAwait(false);
            if (next is not [var (code, revision, body)])
                return;
            last = (code, revision);
            DbParameter[] index = body is null ? [] : ParametersOf(new CourseIndex(TrainingJson.Read(body)));
            await IndexAsync(connection, transaction, new Code<Course>(code), index, cancellationToken).ConfigureAwait(false);
        }
    }

    // The codes of the courses that hold a lecturer, a room or a learner at the same time.
    private async Task<string[]> FindBookedAsync(DbConnection connection, TrainingDocument document, CancellationToken cancellationToken)
    {
        Course course = document.Courses[0];
        CourseIndex index = new(document);
        SortedSet<string> codes = new(StringComparer.Ordinal);
        // CROSS JOIN fixes the order for SQLite, which lacks the length of the lists.
        await AddAsync(
            $"""
            SELECT DISTINCT b.code FROM json_each(@asked) a CROSS JOIN training_bookings b
            WHERE b.kind = CAST(a.value ->> 0 AS smallint) AND b.holder = a.value ->> 1 AND {s_overlaps}
            """,
            _engine.ToJson("@asked", index.Bookings(ofCourse: false))).ConfigureAwait(false);
        await AddAsync(
            $"""
            SELECT c.code FROM (
                SELECT DISTINCT k.code FROM json_each(@learners) l CROSS JOIN training_keys k
                WHERE k.kind = {(int)CourseIndex.KeyKind.Learner} AND k.value = l.value ->> 0) c
            WHERE EXISTS (
                SELECT 1 FROM json_each(@asked) a CROSS JOIN training_bookings b
                WHERE b.kind = {(int)CourseIndex.HolderKind.Course} AND b.holder = c.code
                    AND CAST(a.value ->> 0 AS smallint) = {(int)CourseIndex.HolderKind.Course} AND {s_overlaps} LIMIT 1 OFFSET 0)
            """,
            _engine.ToJson("@asked", index.Bookings(ofCourse: true)),
            _engine.ToJson("@learners", CourseIndex.ToJson(
                course.Classes.SelectMany(item => item.Learners).Select(learner => learner.Code.Value).Distinct(),
                (writer, code) => writer.WriteStringValue(code)))).ConfigureAwait(false);
        return [.. codes];

        async Task AddAsync(string text, params DbParameter[] parameters)
        {
            await using DbCommand command = Command(connection, null, text, ("@code", course.Code.Value));
            command.Parameters.AddRange(parameters);
            codes.UnionWith(await ReadAsync(command, row => row.GetString(0), cancellationToken).ConfigureAwait(false));
        }
    }
}
