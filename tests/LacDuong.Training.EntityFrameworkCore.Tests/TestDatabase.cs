using Microsoft.Data.Sqlite;
using Npgsql;

namespace LacDuong.Training.EntityFrameworkCore.Tests;

/// <summary>An empty database for one test.</summary>
public abstract class TestDatabase : IDisposable
{
    public abstract string Connection { get; }

    /// <summary>Runs a statement past the store.</summary>
    public abstract IReadOnlyList<string> Query(string sql);

    public abstract void Dispose();
}

public sealed class SqliteDatabase : TestDatabase
{
    private readonly string _folder = Directory.CreateTempSubdirectory("store").FullName;

    public override string Connection => Path.Combine(_folder, "courses.db");

    public override IReadOnlyList<string> Query(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Connection};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }

    public override void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

public sealed class PostgresDatabase : TestDatabase
{
    private static readonly string? s_server = Environment.GetEnvironmentVariable("LACDUONG_POSTGRES");
    private readonly string _schema = $"test_{Guid.NewGuid():N}";

    public PostgresDatabase() => Query($"CREATE SCHEMA {_schema}");

    /// <summary>Whether tests may do without a server.</summary>
    public static bool IsSkipped => string.IsNullOrEmpty(s_server) && Environment.GetEnvironmentVariable("CI") != "true";

    public override string Connection => new NpgsqlConnectionStringBuilder(
        s_server ?? throw new InvalidOperationException("CI tests with PostgreSQL: set LACDUONG_POSTGRES, or start it by .ci/postgres."))
    {
        SearchPath = _schema,
    }.ConnectionString;

    public override IReadOnlyList<string> Query(string sql)
    {
        using NpgsqlConnection connection = new(Connection + ";Pooling=False");
        connection.Open();
        using NpgsqlCommand command = new(sql, connection);
        using NpgsqlDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }

    public override void Dispose() => Query($"DROP SCHEMA {_schema} CASCADE");
}
