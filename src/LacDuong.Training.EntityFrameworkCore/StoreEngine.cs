using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>What differs between databases. The statements of the store are the same for all.</summary>
internal abstract partial class StoreEngine : IDisposable
{
    /// <summary>A statement that makes other writers of one course wait until the transaction ends.</summary>
    public virtual string LockCourse => "";

    /// <summary>A statement that makes other programs wait while the tables are made or changed.</summary>
    public virtual string LockSchema => "";

    /// <summary>The statement that records the current revision of a course.</summary>
    public virtual string SaveCourse => """
        INSERT INTO training_courses (code, revision) VALUES (@code, @revision)
        ON CONFLICT (code) DO UPDATE SET revision = excluded.revision;
        """;

    /// <summary>The engine for a file or a connection string.</summary>
    public static StoreEngine Create(string connection)
    {
        if (connection.StartsWith("postgres://", StringComparison.Ordinal)
            || connection.StartsWith("postgresql://", StringComparison.Ordinal))
        {
            return new PostgresEngine(FromUri(new Uri(connection)));
        }
        if (PostgresKeyword().IsMatch(connection))
            return new PostgresEngine(connection);
        SqliteConnectionStringBuilder builder = SqliteKeyword().IsMatch(connection)
            ? new SqliteConnectionStringBuilder(connection)
            : new SqliteConnectionStringBuilder { DataSource = connection };
        return builder.DataSource.Length == 0 || builder.DataSource.Contains(":memory:", StringComparison.Ordinal)
            || builder.Mode is SqliteOpenMode.Memory
            ? throw new ArgumentException("The store needs a file: a database in memory ends with its connection.", nameof(connection))
            : new SqliteEngine(builder.ConnectionString);
    }

    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Waits for the writer's turn. Dispose of the result to end the turn.</summary>
    public abstract Task<IDisposable?> EnterAsync(CancellationToken cancellationToken);

    /// <summary>A statement that makes a table, in the dialect of the engine.</summary>
    public abstract string ToSchema(string statement);

    /// <summary>A parameter that holds JSON.</summary>
    public abstract DbParameter ToJson(string name, string json);

    public abstract void Dispose();

    private static string Fill(string statement, string text, string clustered, string content, string contentIndex)
        => statement.Replace("{text}", text, StringComparison.Ordinal).Replace("{clustered}", clustered, StringComparison.Ordinal)
            .Replace("{content}", content, StringComparison.Ordinal).Replace("{content index}", contentIndex, StringComparison.Ordinal);

    private static string FromUri(Uri uri)
    {
        string[] user = uri.UserInfo.Split(':', 2);
        NpgsqlConnectionStringBuilder builder = new()
        {
            Host = uri.Host,
            Port = uri.Port < 0 ? NpgsqlConnection.DefaultPort : uri.Port,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
        };
        if (user[0].Length > 0)
            builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            builder.Password = Uri.UnescapeDataString(user[1]);
        return builder.ConnectionString;
    }

    [GeneratedRegex(@"(^|;)\s*(host|server)\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostgresKeyword();

    [GeneratedRegex(@"(^|;)\s*(data\s?source|filename)\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SqliteKeyword();

    private sealed class SqliteEngine(string connectionString) : StoreEngine
    {
        // SQLite allows one writer at a time. The writers of one process queue up, which is fairer than polling the file.
        private readonly SemaphoreSlim _writer = new(1, 1);

        public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
        {
            SqliteConnection connection = new(connectionString);
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            using SqliteCommand command = connection.CreateCommand();
            // WAL lets readers go on while a writer works. FULL puts each commit on the disk.
            command.CommandText = "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }

        public override async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken)
        {
            await _writer.WaitAsync(cancellationToken).ConfigureAwait(false);
            return new Turn(_writer);
        }

        public override string ToSchema(string statement) => Fill(statement, "text", "WITHOUT ROWID", "", "");

        public override DbParameter ToJson(string name, string json) => new SqliteParameter(name, json);

        public override void Dispose()
        {
            // Windows refuses to move or delete an open file.
            using SqliteConnection connection = new(connectionString);
            SqliteConnection.ClearPool(connection);
            _writer.Dispose();
        }

        private sealed class Turn(SemaphoreSlim writer) : IDisposable
        {
            public void Dispose() => writer.Release();
        }
    }

    private sealed partial class PostgresEngine(string connection) : StoreEngine
    {
        private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connection);

        public override string LockCourse => "SELECT pg_advisory_xact_lock(hashtextextended(@code, 0));";

        public override string LockSchema => "SELECT pg_advisory_xact_lock(7210202211);";

        // jsonb rejects U+0000, which annotations may contain.
        public override string SaveCourse => """
            INSERT INTO training_courses (code, revision, content)
            VALUES (@code, @revision, regexp_replace(@body, '(?<!\\)((\\\\)*)\\u0000', '\1\ufffd', 'g')::jsonb)
            ON CONFLICT (code) DO UPDATE SET revision = excluded.revision, content = excluded.content;
            """;

        public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
            => await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);

        public override Task<IDisposable?> EnterAsync(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

        // Codes and words sort by their bytes, whatever the database's collation is. The content is for the host's own statements; the
        // store leaves it unread.
        public override string ToSchema(string statement) => Fill(
            statement,
            "text COLLATE \"C\"",
            "",
            ", content jsonb NOT NULL",
            "CREATE INDEX training_courses_content ON training_courses USING gin (content jsonb_path_ops);");

        public override DbParameter ToJson(string name, string json) => new NpgsqlParameter(name, NpgsqlDbType.Json) { Value = json };

        public override void Dispose() => _source.Dispose();
    }
}
