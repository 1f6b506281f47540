using Ardalis.GuardClauses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Lets entities have this library's values as properties.</summary>
public static class TrainingOptions
{
    /// <summary>
    /// Maps every value of this library to columns, on SQLite and PostgreSQL, and translates your queries about them. One call is enough.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Each value is one column of text, in its wire form: a code, a date range, the word of an enumeration, a name as JSON. Beside it are
    /// columns that databases search and order by. <c>SaveChanges</c> fills them, and you make indexes on them by name:
    /// </para>
    /// <para>
    /// <c>Days_Start</c> and <c>Days_End</c> of a date range; <c>Time_StartMinute</c> and <c>Time_EndMinute</c> of a time range;
    /// <c>Name_Family</c>, <c>Name_Middle</c>, <c>Name_Given</c>, <c>Name_SortKey</c>, <c>Name_FindKey</c> and <c>Name_GivenKey</c> of a
    /// name.
    /// </para>
    /// <para>
    /// These mean the same in the database as in C#, in queries and in query filters: <c>Contains</c> and <c>Overlaps</c> of ranges, their
    /// ends, the parts of names, <see cref="PersonNameQueries.Begins"/>, the text of codes, and the order of ranges, names and
    /// enumerations. Ordering by other values, such as figures or the parts of names, or comparing them throws a
    /// <see cref="NotSupportedException"/>.
    /// </para>
    /// </remarks>
    /// <param name="options">The options of a context, after <c>UseSqlite</c> or <c>UseNpgsql</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <example><code>
    /// options.UseSqlite("Data Source=centre.db").UseTraining();
    /// context.Bookings.Where(booking => booking.Days.Contains(day)).OrderBy(booking => booking.Name);
    /// </code></example>
    public static DbContextOptionsBuilder UseTraining(this DbContextOptionsBuilder options)
    {
        Guard.Against.Null(options);
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new Extension());
#pragma warning disable EF1001 // Later steps see parameters instead of values. Other libraries rewrite queries here too.
        return options.ReplaceService<IQueryCompiler, TrainingQueryCompiler>();
#pragma warning restore EF1001
    }

    /// <inheritdoc cref="UseTraining(DbContextOptionsBuilder)"/>
    /// <typeparam name="TContext">The context.</typeparam>
    public static DbContextOptionsBuilder<TContext> UseTraining<TContext>(this DbContextOptionsBuilder<TContext> options)
        where TContext : DbContext
        => (DbContextOptionsBuilder<TContext>)UseTraining((DbContextOptionsBuilder)options);

    private sealed class Extension : IDbContextOptionsExtension
    {
        public Extension() => Info = new ExtensionInfo(this);

        public DbContextOptionsExtensionInfo Info { get; }

        public void ApplyServices(IServiceCollection services)
        {
            new EntityFrameworkRelationalServicesBuilder(services)
                .TryAdd<IConventionSetPlugin, TrainingConventions>()
                .TryAdd<IRelationalTypeMappingSourcePlugin, TrainingTypeMappings>();
            services.AddSingleton<IInterceptor, DerivedColumns>();
        }

        public void Validate(IDbContextOptions options)
        {
        }
    }

    private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "using LacDuong.Training ";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["LacDuong.Training"] = "1";
    }
}
