using System.Data.Common;
using System.Globalization;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>The tables of a store, and the steps that upgrade an older store.</summary>
internal static class StoreSchema
{
    /// <summary>The step to each version, the first from an empty database. A released step stays as it is for ever.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
        CREATE TABLE training_revisions (
            code {text} NOT NULL, revision bigint NOT NULL, saved_at text NOT NULL, saved_by text, body text,
            PRIMARY KEY (code, revision));
        CREATE TABLE training_courses (code {text} PRIMARY KEY, revision bigint NOT NULL{content});
        {content index}
        CREATE TABLE training_keys (
            kind smallint NOT NULL, value {text} NOT NULL, code {text} NOT NULL, PRIMARY KEY (kind, value, code)) {clustered};
        CREATE INDEX training_keys_code ON training_keys (code, kind, value);
        CREATE TABLE training_days (
            last_day bigint NOT NULL, first_day bigint NOT NULL, code {text} NOT NULL, PRIMARY KEY (last_day, first_day, code)) {clustered};
        CREATE INDEX training_days_code ON training_days (code, last_day, first_day);
        CREATE TABLE training_bookings (
            kind smallint NOT NULL, holder {text} NOT NULL, starts bigint NOT NULL, ends bigint NOT NULL, code {text} NOT NULL,
            PRIMARY KEY (kind, holder, starts, ends, code)) {clustered};
        CREATE INDEX training_bookings_code ON training_bookings (code);
        """,
        // The keys of earlier revisions: the tables stay as they are, and are filled again.
        "DELETE FROM training_keys;",
    ];

    /// <summary>Upgrades the tables to the newest version, one program at a time.</summary>
    /// <returns>Whether the index tables must be filled again from the documents.</returns>
    public static async Task<bool> UpgradeAsync(
        StoreEngine engine,
        IReadOnlyList<string> steps,
        DbConnection connection,
        DbTransaction transaction,
        CancellationToken cancellationToken)
    {
        await using DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = engine.LockSchema + """
            CREATE TABLE IF NOT EXISTS training_store (version bigint NOT NULL);
            SELECT coalesce(max(version), 0) FROM training_store;
            """;
        object? current = await LastResultAsync(command, cancellationToken).ConfigureAwait(false);
        int version = Convert.ToInt32(current, CultureInfo.InvariantCulture);
        if (version > steps.Count)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"The store has version {version}, but this program knows versions only up to {steps.Count}. Update the program."));
        }
        if (version == steps.Count)
            return false;
        command.CommandText = string.Concat(steps.Skip(version).Select(engine.ToSchema)) + string.Create(
            CultureInfo.InvariantCulture,
            $"DELETE FROM training_store; INSERT INTO training_store (version) VALUES ({steps.Count});");
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return version > 0;
    }

    // The lock is a query too, and its result comes first.
    private static async Task<object?> LastResultAsync(DbCommand command, CancellationToken cancellationToken)
    {
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        object? last = null;
        do
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                last = reader.GetValue(0);
        }
        while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false));
        return last;
    }
}
